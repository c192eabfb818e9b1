import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commitOf, git, textsAt } from '../../src/content/git.ts';

/** One file of content/ that differs between two versions; null where it does not exist. */
export interface ContentChange {
  readonly path: string;
  readonly before: string | null;
  readonly after: string | null;
}

/**
 * Files of content/ that differ between a version and another, or the working tree when `head` is null.
 * Throws when a version does not exist.
 */
export function contentDiff(root: string, base: string, head: string | null): ContentChange[] {
  const known = (ref: string) => {
    const commit = commitOf(root, ref);
    if (commit === null) throw new Error(`không có phiên bản "${ref}" / no version "${ref}"`);
    return commit;
  };
  const from = known(base);
  const to = head === null ? null : known(head);
  const list = (...args: readonly string[]) => (git(root, ...args) ?? '').split('\0').filter((path) => path !== '');
  const changed = list('diff', '--name-only', '--no-renames', '-z', from, ...(to === null ? [] : [to]), '--', 'content');
  const added = to === null ? list('ls-files', '--others', '--exclude-standard', '-z', '--', 'content') : [];
  const paths = [...new Set([...changed, ...added])].sort();
  const before = textsAt(root, from, paths);
  const after = to === null ? new Map(paths.filter((path) => existsSync(join(root, path))).map((path) => [path, readFileSync(join(root, path), 'utf8')])) : textsAt(root, to, paths);
  return paths.map((path) => ({ path, before: before.get(path) ?? null, after: after.get(path) ?? null }));
}
