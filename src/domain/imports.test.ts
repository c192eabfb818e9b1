import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const importLine = /^import\s+(?:[^'";]*?from\s+)?['"]([^'"]+)['"]|^export\s+(?:\*|(?:type\s+)?\{[^}]*\})\s*from\s+['"]([^'"]+)['"]|\bimport\(['"]([^'"]+)['"]\)/gm;
const importsOf = (file: string) => [...readFileSync(file, 'utf8').matchAll(importLine)].map((match) => (match[1] ?? match[2] ?? match[3])!);
const sources = (pattern: string) => globSync(pattern).filter((file) => !file.includes('.test.'));

test('the domain knows no Astro, no Node, no DOM library: zod and, for numbers, libphonenumber only', () => {
  const foreign = sources('src/domain/**/*.ts').flatMap((file) => importsOf(file).filter((name) => !name.startsWith('.') && name !== 'zod' && !name.startsWith('libphonenumber-js')).map((name) => `${file}: ${name}`));
  expect(foreign).toEqual([]);
});

test('nothing in the domain points back to the site', () => {
  const back = sources('src/domain/**/*.ts').flatMap((file) => importsOf(file).filter((name) => /\/(content|pages|components|layouts|i18n|client)\//.test(name)).map((name) => `${file}: ${name}`));
  expect(back).toEqual([]);
});

test('components get data as props: only those of texts look records up, through src/content', () => {
  const reading = sources('src/components/**/*.{ts,astro}').flatMap((file) => importsOf(file).filter((name) => name === 'astro:content').map((name) => `${file}: ${name}`));
  expect(reading.filter((line) => !line.includes('/pages/'))).toEqual([]);
});

test('client scripts never ship the schemas', () => {
  const shipped = sources('src/client/**/*.ts').flatMap((file) => importsOf(file).filter((name) => name.includes('schemas') || name === 'zod').map((name) => `${file}: ${name}`));
  expect(shipped).toEqual([]);
});
