import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'release-'));
afterAll(() => rmSync(folder, { recursive: true }));
const script = resolve('deploy/release.sh');
const root = join(folder, 'srv');
const run = (...args: string[]) => execFileSync('sh', [script, ...args], { encoding: 'utf8', stdio: 'pipe', env: { ...process.env, ROOT: root, KEEP: '2', RELOAD: `echo reload >> ${folder}/reloads` } });
const shown = () => readFileSync(join(root, 'current/site/index.html'), 'utf8');
const releases = () => readdirSync(join(root, 'releases')).toSorted();

async function add(words: string): Promise<void> {
  mkdirSync(join(folder, 'dist'), { recursive: true });
  mkdirSync(join(folder, 'output/deploy'), { recursive: true });
  writeFileSync(join(folder, 'dist/index.html'), words);
  writeFileSync(join(folder, 'output/deploy/headers.caddy'), words);
  run('add', join(folder, 'dist'));
  // Releases are named by the second.
  await new Promise((wait) => setTimeout(wait, 1100));
}

test('a release is put in place, and the one before it put back with one command', async () => {
  await add('one');
  await add('two');
  expect(shown()).toBe('two');
  run('back');
  expect(shown()).toBe('one');
  expect(readFileSync(join(root, 'current/deploy/headers.caddy'), 'utf8')).toBe('one');
  run('use', releases()[1]!);
  expect(shown()).toBe('two');
  await add('three');
  expect([shown(), releases().length]).toEqual(['three', 2]);
  expect(run('list').trim().split('\n').at(-1)).toMatch(/current$/);
  expect(readFileSync(join(folder, 'reloads'), 'utf8').trim().split('\n')).toHaveLength(5);
});

test('nothing is switched to what is no built site, nor back beyond the first', () => {
  expect(() => run('use', 'nope')).toThrow();
  expect(() => run('add', folder)).toThrow();
  run('back');
  expect(() => run('back')).toThrow();
});
