import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { tmpdir } from 'node:os';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pathTo } from '../domain/routes.ts';
import { locales } from '../i18n/locales.ts';
import { writeSearchIndex, type IndexedPage } from './search-index.ts';
import { orderIndex } from './search-order.ts';

const root = mkdtempSync(join(tmpdir(), 'search-order-'));
const first = join(root, 'first');
const second = join(root, 'second');
afterAll(() => rmSync(root, { recursive: true }));

/** Real guides, so that their needs become filters; their words do not matter here. */
const slugs = globSync('content/guides/vi/*.mdx').map((file) => basename(file, '.mdx')).sort();
const pages: IndexedPage[] = locales.flatMap((locale) => slugs.map((slug) => ({ url: pathTo(locale, 'guides', slug), title: `Trang ${slug}`, lead: '', headings: '', body: slug, html: '', locale, section: 'guides' as const })));
const files = (folder: string) => Object.fromEntries(globSync('**/*.*', { cwd: folder }).sort().map((name) => [name, readFileSync(join(folder, name)).toString('base64')]));

beforeAll(async () => {
  await writeSearchIndex(pages, first);
  await writeSearchIndex(pages, second);
});

test('the same pages give the same index to the byte', () => {
  expect(Object.keys(files(first)).filter((name) => name.endsWith('.pf_filter')).length).toBeGreaterThanOrEqual(locales.length * 2);
  expect(files(second)).toEqual(files(first));
});

test('the entry leads to a file for each language, and that file to its filters', () => {
  const { languages } = JSON.parse(readFileSync(join(first, 'pagefind-entry.json'), 'utf8')) as { languages: Record<string, { hash: string }> };
  const led = Object.values(languages).flatMap(({ hash }) => {
    const meta = gunzipSync(readFileSync(join(first, `pagefind.${hash}.pf_meta`))).toString('latin1');
    return globSync('*.pf_filter', { cwd: join(first, 'filter') }).filter((file) => meta.includes(basename(file, '.pf_filter')));
  });
  expect(led.sort()).toEqual(globSync('*.pf_filter', { cwd: join(first, 'filter') }).sort());
});

test('putting an index in order again changes nothing', () => {
  const again = join(root, 'again');
  cpSync(first, again, { recursive: true });
  orderIndex(again);
  expect(files(again)).toEqual(files(first));
});

test.each([['without the mark', Buffer.from('other')], ['with a map, which no filter holds', Buffer.concat([Buffer.from('pagefind_dcd'), Buffer.from([0x82, 0x61, 0x61, 0xa0])])]])('a file %s is refused', (_, content) => {
  const broken = join(root, 'broken');
  cpSync(first, broken, { recursive: true });
  writeFileSync(join(broken, 'filter', 'vi_0000000.pf_filter'), gzipSync(content));
  expect(() => orderIndex(broken)).toThrow(/search index/);
  rmSync(broken, { recursive: true });
});
