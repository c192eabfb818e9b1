import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { recordHistory } from './record-history.ts';

test('versions, moves, broken files and removals of a repository; nothing where there is none', { timeout: 30_000 }, () => {
  const root = mkdtempSync(join(tmpdir(), 'history-'));
  expect(recordHistory(root, 'content')).toEqual([]);
  const git = (...args: string[]) => execFileSync('git', ['-C', root, '-c', 'user.name=Thử', '-c', 'user.email=thu@example.org', '-c', 'commit.gpgsign=false', ...args], { stdio: 'ignore' });
  const [old, moved] = [join(root, 'content/cũ/a.yaml'), join(root, 'content/mới/a.yaml')];
  const commit = (change: () => void) => {
    change();
    git('add', '-A');
    git('commit', '-q', '-m', 'x');
  };
  git('init', '-q');
  for (const file of [old, moved]) mkdirSync(dirname(file), { recursive: true });
  commit(() => writeFileSync(old, 'id: a\n'));
  commit(() => writeFileSync(old, 'id: [\n'));
  commit(() => (rmSync(old), writeFileSync(moved, 'id: a\nwho: b\n')));
  commit(() => rmSync(moved));
  expect(recordHistory(root, 'content').map((version) => version.record)).toEqual([{ id: 'a' }, { id: 'a', who: 'b' }, null]);
  rmSync(root, { recursive: true });
});
