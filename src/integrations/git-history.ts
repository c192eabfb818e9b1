import { execFileSync } from 'node:child_process';
import { parse } from 'yaml';
import type { RecordVersion } from '../domain/open-data/changes.ts';

/**
 * Every version of every record under `folder`, oldest first, from the repository's history. Empty when there is no
 * history to trust: no git, no repository, or a shallow copy, in which old records would look new.
 */
export function recordHistory(folder: string): RecordVersion[] {
  let log: string;
  try {
    if (git('rev-parse', '--is-shallow-repository').trim() !== 'false') return [];
    log = git('log', '--reverse', '--format=%x00%cI', '--raw', '--no-renames', '--no-abbrev', '--', folder);
  } catch {
    return [];
  }
  const found = log.split('\0').slice(1).flatMap((commit) => versionsIn(commit));
  const texts = readBlobs([...new Set(found.flatMap(({ blob }) => blob ?? []))]);
  const seen = new Map<string, RecordVersion['record']>();
  return found.flatMap(({ id, at, blob }): RecordVersion[] => {
    if (blob === null) return [{ id, at, record: null }];
    const record = seen.get(blob) ?? readable(texts.get(blob)!);
    seen.set(blob, record);
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

/** Contents of objects by name, in one call of git: `<name> blob <size>\n<bytes>\n` for each. */
function readBlobs(names: readonly string[]): Map<string, string> {
  const bytes = execFileSync('git', ['cat-file', '--batch'], { input: names.join('\n'), maxBuffer: 2 ** 30 });
  const texts = new Map<string, string>();
  let at = 0;
  for (const name of names) {
    const end = bytes.indexOf('\n', at);
    const size = Number(bytes.toString('latin1', at, end).split(' ')[2]);
    texts.set(name, bytes.toString('utf8', end + 1, end + 1 + size));
    at = end + 1 + size + 1;
  }
  return texts;
}

function git(...args: string[]): string {
  return execFileSync('git', ['-c', 'core.quotePath=false', ...args], { encoding: 'utf8', maxBuffer: 2 ** 30, stdio: ['ignore', 'pipe', 'ignore'] });
}
