import { parse } from 'yaml';
import type { RecordVersion } from '../domain/open-data/changes.ts';
import { blobs, git, hasWholeHistory } from './git.ts';

/**
 * Every version of every record under `folder` of the repository in `root`, oldest first. Empty without the whole history:
 * in a shallow copy old records would look new.
 */
export function recordHistory(root: string, folder: string): RecordVersion[] {
  const log = hasWholeHistory(root) ? git(root, 'log', '--reverse', '--format=%x00%cI', '--raw', '--no-renames', '--no-abbrev', '--', folder) : null;
  const found = (log ?? '').split('\0').slice(1).flatMap(versionsIn);
  const texts = blobs(root, [...new Set(found.flatMap(({ blob }) => blob ?? []))]);
  const records = new Map([...texts].map(([blob, text]) => [blob, readable(text)]));
  return found.flatMap(({ id, at, blob }): RecordVersion[] => {
    if (blob === null) return [{ id, at, record: null }];
    const record = records.get(blob) ?? null;
    return record === null ? [] : [{ id, at, record }];
  });
}

interface BlobVersion {
  readonly id: string;
  readonly at: string;
  readonly blob: string | null;
}

/** A record that moves to another folder is deleted and added in one commit: then only the addition counts. */
function versionsIn(commit: string): BlobVersion[] {
  const [at = '', ...lines] = commit.trim().split('\n');
  const versions = lines.flatMap((line): BlobVersion[] => {
    const [, blob = '', kind, path = ''] = /^:\d+ \d+ [0-9a-f]+ ([0-9a-f]+) ([A-Z])\t(.+)$/.exec(line) ?? [];
    const id = /([^/]+)\.yaml$/.exec(path)?.[1];
    return id === undefined ? [] : [{ id, at, blob: kind === 'D' ? null : blob }];
  });
  return versions.filter((one) => one.blob !== null || !versions.some((other) => other.id === one.id && other.blob !== null));
}

/** A version whose YAML was broken never was a record. */
function readable(text: string): RecordVersion['record'] {
  try {
    const value: unknown = parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
