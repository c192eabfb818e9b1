import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { recordHistory } from './git-history.ts';

const home = process.cwd();
const folder = mkdtempSync(join(tmpdir(), 'history-'));
afterEach(() => process.chdir(home));

test('versions, moves, broken files and removals of a repository; nothing where there is none', { timeout: 30_000 }, () => {
  process.chdir(folder);
  expect(recordHistory('content')).toEqual([]);
  const git = (...args: string[]) => execFileSync('git', ['-c', 'user.name=Thử', '-c', 'user.email=thu@example.org', '-c', 'commit.gpgsign=false', ...args], { stdio: 'ignore' });
  const commit = (change: () => void) => {
    change();
    git('add', '-A');
    git('commit', '-q', '-m', 'x');
  };
  git('init', '-q');
  mkdirSync('content/cũ', { recursive: true });
  mkdirSync('content/mới');
  commit(() => writeFileSync('content/cũ/a.yaml', 'id: a\n'));
  commit(() => writeFileSync('content/cũ/a.yaml', 'id: [\n'));
  commit(() => (rmSync('content/cũ/a.yaml'), writeFileSync('content/mới/a.yaml', 'id: a\nwho: b\n')));
  commit(() => rmSync('content/mới/a.yaml'));
  expect(recordHistory('content').map((version) => version.record)).toEqual([{ id: 'a' }, { id: 'a', who: 'b' }, null]);
  process.chdir(home);
  rmSync(folder, { recursive: true });
});
