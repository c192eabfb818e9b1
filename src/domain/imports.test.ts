import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, test } from 'vitest';

const importLine = /^\s*import\s+(?:[^'";]*?from\s+)?['"]([^'"]+)['"]|^\s*export\s+(?:\*|(?:type\s+)?\{[^}]*\})\s*from\s+['"]([^'"]+)['"]|\bimport\(['"]([^'"]+)['"]\)/gm;
const importsOf = (file: string) => [...readFileSync(file, 'utf8').matchAll(importLine)].map((match) => (match[1] ?? match[2] ?? match[3])!);
const sources = (pattern: string) => globSync(pattern).filter((file) => !file.includes('.test.') && !file.startsWith('src/testing/'));
const wrong = (pattern: string, isWrong: (name: string) => boolean) => sources(pattern).flatMap((file) => importsOf(file).filter(isWrong).map((name) => `${file}: ${name}`));

/** What each folder of src may import from the rest of src. Nothing points back, and nothing imports pages. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  i18n: ['domain'],
  client: ['domain'],
  maps: ['domain'],
  print: ['domain', 'i18n'],
  integrations: ['domain', 'i18n', 'site.ts'],
  content: ['domain', 'i18n', 'maps', 'print', 'site.ts'],
  // A layout shows components, and the view of a page stands inside a layout.
  components: ['domain', 'i18n', 'client', 'maps', 'print', 'content', 'layouts', 'styles', 'site.ts'],
  layouts: ['domain', 'i18n', 'client', 'content', 'components', 'styles', 'site.ts'],
  pages: ['domain', 'i18n', 'print', 'content', 'components', 'site.ts'],
};

test.each(Object.entries(mayImport))('src/%s imports only what stands before it', (folder, allowed) => {
  const known = new Set([folder, ...allowed].map((part) => `src/${part}`));
  if (folder === 'content') known.add('content/');
  const targets = (file: string) => importsOf(file).filter((name) => name.startsWith('.')).map((name) => posix.join(posix.dirname(file), name));
  const isKnown = (target: string) => [...known].some((part) => target.startsWith(part));
  expect(sources(`src/${folder}/**/*.{ts,astro}`).flatMap((file) => targets(file).filter((target) => !isKnown(target)).map((target) => `${file}: ${target}`))).toEqual([]);
});

test('every folder of src has its line in the table', () => {
  const folders = new Set(globSync('src/*/**/*.{ts,astro}').map((file) => file.split('/')[1]!));
  expect([...folders].filter((folder) => !(folder in mayImport)).sort()).toEqual(['testing']);
});

test('the domain knows no Astro, no Node, no DOM library: zod and, inside schemas, libphonenumber only', () => {
  expect(wrong('src/domain/**/*.ts', (name) => !name.startsWith('.') && name !== 'zod' && !name.startsWith('libphonenumber-js'))).toEqual([]);
  expect(wrong('src/domain/**/*.ts', (name) => name.startsWith('libphonenumber-js')).filter((line) => !line.startsWith('src/domain/schemas/'))).toEqual([]);
});

test('the day, the language and the address of the site are arguments in the domain, never ambient', () => {
  const ambient = sources('src/domain/**/*.ts').flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/\bprocess\.|import\.meta|\bDate\.now\(|new Date\(\)/g)].map(([found]) => `${file}: ${found}`));
  expect(ambient).toEqual([]);
});

test('components get data as props: only views of pages look entries up by themselves', () => {
  expect(wrong('src/components/**/*.{ts,astro}', (name) => name === 'astro:content').filter((line) => !line.includes('/pages/'))).toEqual([]);
});

test('client scripts never ship the schemas', () => {
  expect(wrong('src/client/**/*.ts', (name) => name.includes('schemas') || name === 'zod')).toEqual([]);
});
