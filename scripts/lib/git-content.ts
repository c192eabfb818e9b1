import { spawnSync } from 'node:child_process';

/** The output of a Git command in a folder, or null where there is no Git, no repository or no such version. */
export function git(root: string, ...args: readonly string[]): string | null {
  const { status, stdout } = spawnSync('git', ['-C', root, ...args], { encoding: 'utf8', maxBuffer: 512 * 1024 * 1024, stdio: ['ignore', 'pipe', 'ignore'] });
  return status === 0 ? stdout : null;
}

/** A version as Git knows it; refuses text that Git would take for an option. */
export function commitOf(root: string, ref: string): string | null {
  return ref.startsWith('-') ? null : (git(root, 'rev-parse', '--verify', '--quiet', `${ref}^{commit}`)?.trim() ?? null);
}

/** Texts of the files of a version, by path; files that do not exist there are left out. One Git process for all. */
export function textsAt(root: string, commit: string, paths: readonly string[]): ReadonlyMap<string, string> {
  const { status, stdout } = spawnSync('git', ['-C', root, 'cat-file', '--batch'], { input: paths.map((path) => `${commit}:${path}\n`).join(''), maxBuffer: 512 * 1024 * 1024, stdio: ['pipe', 'pipe', 'ignore'] });
  const texts = new Map<string, string>();
  if (status !== 0) return texts;
  let at = 0;
  for (const path of paths) {
    const end = stdout.indexOf('\n', at);
    const size = / blob (\d+)$/.exec(stdout.toString('utf8', at, end))?.[1];
    at = end + 1;
    if (size === undefined) continue;
    texts.set(path, stdout.toString('utf8', at, at + Number(size)));
    at += Number(size) + 1;
  }
  return texts;
}

/** Earlier texts of the files of a folder that differ from a version, by path; empty without Git. */
export function changedSince(root: string, ref: string, folder: string): ReadonlyMap<string, string> {
  const commit = commitOf(root, ref);
  const names = commit === null ? null : git(root, 'diff', '--name-only', '--no-renames', '-z', '--relative', commit, '--', folder);
  return commit === null || names === null ? new Map() : textsAt(root, commit, names.split('\0').filter((name) => name !== ''));
}
