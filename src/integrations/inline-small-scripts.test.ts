import { expect, test } from 'vitest';
import { inlineSmallScripts } from './inline-small-scripts.ts';
import { inlineHashes, partOf } from './security-headers.ts';

const files: Record<string, string> = {
  'page.js': 'import"./copy.js";', 'two.js': 'import"./copy.js";import"./keep.js";', 'deep.js': 'import"./field.js";',
  'copy.js': 'let e=1;', 'keep.js': 'let e=2;', 'field.js': 'import{a}from"./other.js";a();', 'long.js': 'x'.repeat(3000),
};
const read = (name: string) => files[name]!;
const page = (name: string) => `<body><script type="module" src="/_astro/${name}"></script></body>`;

test('a small shared script goes back into the page', () => {
  expect(inlineSmallScripts(page('page.js'), read)).toBe('<body><script type="module">let e=1;</script></body>');
});
test('two of them keep their names apart', () => {
  expect(inlineSmallScripts(page('two.js'), read)).toContain('{let e=1;}{let e=2;}');
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
