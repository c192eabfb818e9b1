import { spawnSync } from 'node:child_process';

/** The output of a Git command in a folder, or null where there is no Git, no repository or no such version. Paths come as they are. */
export function git(root: string, ...args: readonly string[]): string | null {
  const { status, stdout } = spawnSync('git', ['-C', root, '-c', 'core.quotePath=false', ...args], { encoding: 'utf8', maxBuffer: 512 * 1024 * 1024, stdio: ['ignore', 'pipe', 'ignore'] });
  return status === 0 ? stdout : null;
}

/** Whether the history can be trusted: in a copy with cut history everything looks as if the oldest version at hand had added it. */
export const hasWholeHistory = (root: string): boolean => git(root, 'rev-parse', '--is-shallow-repository')?.trim() === 'false';

/** A version as Git knows it; refuses text that Git would take for an option. */
export function commitOf(root: string, ref: string): string | null {
  return ref.startsWith('-') ? null : (git(root, 'rev-parse', '--verify', '--quiet', `${ref}^{commit}`)?.trim() ?? null);
}

/** Texts by their Git name (`<commit>:<path>`, or the object's own); names that lead nowhere are left out. One Git process for all. */
export function blobs(root: string, names: readonly string[]): ReadonlyMap<string, string> {
  const { status, stdout } = spawnSync('git', ['-C', root, 'cat-file', '--batch'], { input: names.map((name) => `${name}\n`).join(''), maxBuffer: 512 * 1024 * 1024, stdio: ['pipe', 'pipe', 'ignore'] });
  const texts = new Map<string, string>();
  if (status !== 0) return texts;
  let at = 0;
  for (const name of names) {
    const end = stdout.indexOf('\n', at);
    const size = / blob (\d+)$/.exec(stdout.toString('utf8', at, end))?.[1];
    at = end + 1;
    if (size === undefined) continue;
    texts.set(name, stdout.toString('utf8', at, at + Number(size)));
    at += Number(size) + 1;
  }
  return texts;
}

/** Texts of files of a version, by path. Paths are counted from the top of the repository. */
export function textsAt(root: string, commit: string, paths: readonly string[]): ReadonlyMap<string, string> {
  const prefix = `${commit}:`;
  return new Map([...blobs(root, paths.map((path) => prefix + path))].map(([name, text]) => [name.slice(prefix.length), text]));
}

/** Earlier texts of the files of a folder that differ from a version, by path, empty for files that are new; nothing without Git. */
export function changedSince(root: string, ref: string, folder: string): ReadonlyMap<string, string> {
  const commit = commitOf(root, ref);
  const names = commit === null ? null : git(root, 'diff', '--name-only', '--no-renames', '-z', '--relative', commit, '--', folder);
  if (commit === null || names === null) return new Map();
  const listed = (output: string | null) => (output ?? '').split('\0').filter((name) => name !== '');
  const added = [...listed(names), ...listed(git(root, 'ls-files', '--others', '--exclude-standard', '-z', '--', folder))];
  return new Map([...added.map((name) => [name, ''] as const), ...textsAt(root, commit, listed(names))]);
}
