import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SupportAddress } from '../../../src/domain/schemas/support-address.ts';
import { checkSite } from './check-site.ts';
import type { SiteFaultName } from './site-kinds.ts';
import { validateHtml } from './validate-html.ts';

const siteUrl = 'https://diemtua.example';
const languages = { vi: '/', en: '/en/', 'zh-Hans': '/zh/' } as const;
const head = (lang: string, own: string, title: string) =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title><link rel="canonical" href="${siteUrl}${own}">${Object.entries(languages).map(([tag, path]) => `<link rel="alternate" hreflang="${tag}" href="${siteUrl}${path}">`).join('')}</head>`;
const page = (lang: keyof typeof languages, body: string, title = `Trang ${lang}`) => `${head(lang, languages[lang], title)}<body><main id="main"><h1>Chữ</h1>${body}</main></body></html>`;
const alone = (path: string, body: string, title = path) => `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${title}</title><link rel="canonical" href="${siteUrl}${path}"></head><body><main id="main"><h1>Chữ</h1>${body}</main></body></html>`;

const record = (id: string, kind: string, number: string, status = 'single-source') => ({ id, kind, status, topics: ['trafficking'], phones: [{ number, kind: 'voice' }], coverage: { scope: 'national' } }) as unknown as SupportAddress;
const records = [record('tram-mau', 'hotline', '0203 000 0001'), record('nha-mau', 'shelter', '0203 000 0002'), record('tram-hai-so', 'hotline', '0203 000 0003', 'conflicting'), { ...record('tong-dai-mau', 'hotline', '0203 000 0004'), phones: [{ number: '0203 000 0004', international: '+842030000004', kind: 'voice' }], coverage: { scope: 'worldwide' } } as unknown as SupportAddress];
const sound: Readonly<Record<string, string>> = {
  'index.html': page('vi', '<a href="/en/#main">en</a> <a href="tel:02030000001">gọi</a> <a href="tel:+842030000004">gọi</a> <a href="/data/so.json">số</a>'),
  'en/index.html': page('en', '<a href="/">vi</a>'),
  'zh/index.html': page('zh-Hans', '<a href="/">vi</a>'),
  'noi-ho-tro/nha-mau/index.html': alone('/noi-ho-tro/nha-mau/', '<p>Nhận người qua công an. Hai nhà ở Hà Nội.</p>'),
  'data/so.json': JSON.stringify([{ id: 'tram-mau', lat: 21, lon: 106 }, { id: 'nha-mau', name: 'Nhà mẫu' }]),
};

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'site-'));
});
afterAll(() => rmSync(root, { recursive: true }));

let count = 0;
function faultsOf(changes: Readonly<Record<string, string>>) {
  const folder = join(root, String((count += 1)));
  for (const [path, text] of Object.entries({ ...sound, ...changes })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return checkSite({ folder, siteUrl, locales: ['vi', 'en', 'zh'], records, neutralTitles: new Set(['Thông tin']) }).faults;
}

test('a sound site has no fault', () => expect(faultsOf({})).toEqual([]));

const noise = Array.from({ length: 9000 }, (_, index) => Math.imul(index, 2654435761).toString(36)).join(' ');
const faulty: readonly (readonly [SiteFaultName, Readonly<Record<string, string>>])[] = [
  ['link-dead', { 'index.html': page('vi', '<a href="/khong-co/">x</a>') }],
  ['link-dead', { 'index.html': page('vi', '<a href="../khong-co">x</a>') }],
  ['anchor-dead', { 'index.html': page('vi', '<a href="/en/#khong-co">x</a>') }],
  ['anchor-dead', { 'index.html': page('vi', '<a href="#khong-co">x</a>') }],
  ['lang-wrong', { 'en/index.html': page('en', '').replace('lang="en"', 'lang="vi"') }],
  ['lang-wrong', { 'khan-cap/km/index.html': alone('/khan-cap/km/', '').replace('lang="vi"', 'lang="km"') }],
  ['title-missing', { 'index.html': page('vi', '', ' ') }],
  ['title-shared', { 'a/index.html': alone('/a/', '', 'Một tên'), 'b/index.html': alone('/b/', '', 'Một tên') }],
  ['heading-count', { 'index.html': page('vi', '<h1>Hai</h1>') }],
  ['number-unknown', { 'index.html': page('vi', '<a href="tel:02030000009">gọi</a>') }],
  ['number-unknown', { 'index.html': page('vi', '<a href="sms:19001234?body=x">nhắn</a>') }],
  // Sources name different numbers: nobody should be led to dial one of them.
  ['number-unknown', { 'index.html': page('vi', '<a href="tel:02030000003">gọi</a>') }],
  // People call it from abroad, where the form of home does not answer.
  ['number-unknown', { 'index.html': page('vi', '<a href="tel:02030000004">gọi</a>') }],
  ['shelter-address', { 'noi-ho-tro/nha-mau/index.html': alone('/noi-ho-tro/nha-mau/', '<p>Ở số 12 <b>đường</b> Mẫu</p>'.replace(' <b>đường</b>', ' đường')) }],
  ['shelter-address', { 'noi-ho-tro/nha-mau/index.html': alone('/noi-ho-tro/nha-mau/', '<a href="https://maps.app.goo.gl/x">bản đồ</a>') }],
  ['shelter-address', { 'data/so.json': JSON.stringify({ items: [{ id: 'nha-mau', place: { lat: 21.03, lon: 105.8 } }] }) }],
  ['shelter-address', { 'data/so.json': JSON.stringify([{ service_id: 'nha-mau', note: '12 đường Mẫu' }]) }],
  ['shelter-address', { 'data/so.csv': 'id,lat,lon\nnha-mau,21.0285,105.8542\n' }],
  ['shelter-address', { 'data/so.vcf': 'BEGIN:VCARD\nUID:nha-mau\nADR:số nhà 12\nEND:VCARD\n'.replaceAll('\nADR', '\n ADR').replace('\nUID', '\n UID') }],
  ['page-heavy', { 'index.html': page('vi', `<p>${noise}</p>`) }],
  ['scripts-heavy', { 'index.html': page('vi', '<script type="module" src="/_astro/a.js"></script>'), '_astro/a.js': `export const a = ${JSON.stringify(noise)};` }],
  // A small script that imports a large one costs both.
  ['scripts-heavy', { 'index.html': page('vi', '<script type="module" src="/_astro/a.js"></script>'), '_astro/a.js': 'import{a}from"./b.js";a();', '_astro/b.js': `export const a = ${JSON.stringify(noise)};` }],
  ['hreflang-one-way', { 'en/index.html': page('en', '').replace(/<link rel="alternate" hreflang="vi"[^>]*>/, '') }],
  ['canonical-wrong', { 'index.html': page('vi', '').replace('rel="canonical" href="https://diemtua.example/"', 'rel="canonical" href="https://khac.example/"') }],
  ['foreign-request', { 'index.html': page('vi', '<img src="https://evil.example/x.gif" alt="">') }],
  ['foreign-request', { 'index.html': page('vi', '<style>b{background:url(//evil.example/x)}</style>') }],
  ['foreign-request', { '_astro/a.js': 'fetch("https://evil.example/x")' }],
  ['foreign-request', { 'index.html': page('vi', '<form action="https://evil.example/"></form>') }],
  ['style-attribute', { 'index.html': page('vi', '<b style="color:red">x</b>') }],
  ['handler-attribute', { 'index.html': page('vi', '<b onclick="x()">x</b>') }],
  ['id-twice', { 'index.html': page('vi', '<b id="a">x</b><b id="a">y</b>') }],
];

describe('each fault is found', () => {
  test.each(faulty)('%s', (kind, changes) => expect(faultsOf(changes).map((fault) => fault.kind)).toContain(kind));
});

test('what a page says about styles, scripts and addresses in its words is no fault', () => {
  expect(faultsOf({ 'index.html': page('vi', '<p>Gõ &lt;img src="https://evil.example"&gt; rồi style="x".</p><script>const a = "<b style=x onclick=y>";</script>', 'Thông tin') })).toEqual([]);
});

test('an address of a shelter is not repeated in the report', () => {
  const faults = faultsOf({ 'noi-ho-tro/nha-mau/index.html': alone('/noi-ho-tro/nha-mau/', '<p>số nhà 473 đường Bí Mật</p>') });
  expect(JSON.stringify(faults)).not.toMatch(/473|Bí Mật/);
});

test('HTML that a browser must repair is found', async () => {
  const faults = await validateHtml(new Map([['/', page('vi', '<p>một<p>hai</div></p>')], ['/en/', page('en', '<p>ok</p>')]]));
  expect([...new Set(faults.map((fault) => fault.page))]).toEqual(['/']);
});
