import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { precompress } from './precompress.ts';

const folder = mkdtempSync(join(tmpdir(), 'precompress-'));
const [from, to] = [join(folder, 'dist'), join(folder, 'out')];
const page = '<p>Điểm Tựa</p>'.repeat(200);
beforeAll(() => {
  mkdirSync(join(from, 'a'), { recursive: true });
  writeFileSync(join(from, 'a/index.html'), page);
  writeFileSync(join(from, 'small.txt'), 'x');
  writeFileSync(join(from, 'photo.webp'), 'x'.repeat(1000));
});
afterAll(() => rmSync(folder, { recursive: true }));

test('copies beside each file that shrinks give the file back; the plain site stays as it was', () => {
  expect(precompress(from, to, 5).files).toBe(1);
  expect(brotliDecompressSync(readFileSync(join(to, 'a/index.html.br'))).toString()).toBe(page);
  expect(gunzipSync(readFileSync(join(to, 'a/index.html.gz'))).toString()).toBe(page);
  expect(existsSync(join(to, 'photo.webp.br'))).toBe(false);
  expect(existsSync(join(to, 'small.txt.br'))).toBe(false);
  expect(existsSync(join(from, 'a/index.html.br'))).toBe(false);
});

test('twice the same site gives twice the same copies', () => {
  const bytes = () => ['br', 'gz'].map((kind) => readFileSync(join(to, `a/index.html.${kind}`)).toString('hex'));
  const first = bytes();
  precompress(from, to, 5);
  expect(bytes()).toEqual(first);
});
