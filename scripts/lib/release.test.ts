import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

const script = resolve('deploy/release.sh');
let folder = '';
let root = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'release-'));
  root = join(folder, 'srv');
});
afterEach(() => rmSync(folder, { recursive: true }));

const run = (args: readonly string[], settings: Readonly<Record<string, string>> = {}) => execFileSync('sh', [script, ...args], { encoding: 'utf8', stdio: 'pipe', env: { ...process.env, ROOT: root, RELOAD: `echo reload >> ${folder}/reloads`, ...settings } });
const shown = () => ['site/index.html', 'deploy/headers.caddy'].map((path) => readFileSync(join(root, 'current', path), 'utf8'));
const releases = () => readdirSync(join(root, 'releases')).toSorted();

/** A new release whose page and headers hold these words. */
function add(words: string, settings: Readonly<Record<string, string>> = {}): string {
  for (const path of ['dist', 'output/deploy', 'output/release-precompressed']) mkdirSync(join(folder, path), { recursive: true });
  for (const path of ['dist/index.html', 'output/deploy/headers.caddy', 'output/release-precompressed/index.html']) writeFileSync(join(folder, path), words);
  return run(['add', join(folder, 'dist')], settings);
}

test('a release is put in place with its headers, and the one before it put back with one command; each switch reloads', () => {
  add('one');
  add('two');
  expect(shown()).toEqual(['two', 'two']);
  run(['back']);
  expect(shown()).toEqual(['one', 'one']);
  run(['use', releases()[1]!]);
  expect(shown()).toEqual(['two', 'two']);
  expect(run(['list']).trim().split('\n').at(-1)).toMatch(/current$/);
  expect(readFileSync(join(folder, 'reloads'), 'utf8').trim().split('\n')).toHaveLength(4);
});

test('back leads to what was shown before, never to a release that was taken back', () => {
  add('one');
  add('two, bad');
  run(['back']);
  add('three, bad');
  run(['back']);
  expect(shown()[0]).toBe('one');
  expect(() => run(['back'])).toThrow(/no release before/);
  expect(shown()[0]).toBe('one');
});

test('compressed copies take the headers of the same build', () => {
  add('one');
  run(['add', join(folder, 'output/release-precompressed')]);
  expect(shown()).toEqual(['one', 'one']);
});

test('a switch whose reload fails is undone', () => {
  add('one');
  expect(() => add('two', { RELOAD: 'false' })).toThrow(/still on/);
  expect(shown()[0]).toBe('one');
});

test('only the newest stay, and the current one', () => {
  for (const words of ['one', 'two', 'three']) add(words, { KEEP: '2' });
  expect([shown()[0], releases().length]).toEqual(['three', 2]);
});

test('nothing is switched to what is no built site or has no headers', () => {
  expect(() => run(['use', 'nope'])).toThrow(/no release/);
  expect(() => run(['add', folder])).toThrow(/no built site/);
  mkdirSync(join(folder, 'dist'));
  writeFileSync(join(folder, 'dist/index.html'), 'one');
  expect(() => run(['add', join(folder, 'dist')])).toThrow(/no headers/);
});
