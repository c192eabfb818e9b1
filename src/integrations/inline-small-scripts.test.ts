import { expect, test } from 'vitest';
import { inlineSmallScripts } from './inline-small-scripts.ts';
import { inlineHashes, partOf } from './security-headers.ts';

const files: Record<string, string> = {
  'page.js': 'import"./copy.js";', 'two.js': 'import"./keep.js";import"./read.js";', 'deep.js': 'import"./field.js";',
  'copy.js': 'let e=1;', 'keep.js': 'var e=2;out(()=>e);', 'read.js': 'var e=3;out(()=>e);', 'long.js': 'x'.repeat(3000),
  'field.js': 'import{t as a}from"./late.js";a();', 'late.js': 'let e=()=>import("./more.js");export{e as t};',
  'check.js': 'import{n as e,t}from"./key.js";var n=1;out(()=>e(n)+t);', 'key.js': 'import{t as e}from"./base.js";var n=40;function t(t){return t+n+e}export{t as n,n as t};\n', 'base.js': 'var n=1;export{n as t}',
};
const read = (name: string) => files[name]!;
const page = (name: string) => `<body><script type="module" src="/_astro/${name}"></script></body>`;

test('a small shared script goes back into the page', () => {
  expect(inlineSmallScripts(page('page.js'), read)).toBe('<body><script type="module">let e=1;</script></body>');
});
/** What the script inside a page hands to `out`, asked once all of it has run. */
function runInside(html: string): unknown[] {
  const handed: (() => unknown)[] = [];
  new Function('out', /<script type="module">([\s\S]*)<\/script>/.exec(html)![1]!)((each: () => unknown) => handed.push(each));
  return handed.map((each) => each());
}
test('two of them keep their names apart, however late they use them', () => {
  expect(runInside(inlineSmallScripts(page('two.js'), read))).toEqual([2, 3]);
});
test('what a script takes from small files goes into the page with it', () => {
  expect(runInside(inlineSmallScripts(page('check.js'), read))).toEqual([82]);
});
test.each(['deep.js', 'long.js'])('%s stays outside', (name) => {
  expect(inlineSmallScripts(page(name), read)).toBe(page(name));
});
test('digests: of scripts that run and of styles, each once', () => {
  const { scripts, styles } = inlineHashes('<style>a</style><style>a</style><script type="module">b</script><script type="application/ld+json">{}</script><script type="module" src="/c.js"></script>');
  expect([scripts.length, styles.length]).toEqual([1, 1]);
  expect(scripts[0]).toMatch(/^'sha256-[\w+/]{43}='$/);
});
test('parts of the site', () => {
  expect(['index.html', 'khan-cap/km/index.html', 'en/index.html', 'en/places/a/b/index.html'].map(partOf)).toEqual([
    { part: '/', isSingle: true }, { part: '/khan-cap/', isSingle: false }, { part: '/en/', isSingle: true }, { part: '/en/places/', isSingle: false },
  ]);
});
