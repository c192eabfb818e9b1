import type { JsonSchema } from './schemas.ts';

/** What a new schema means for somebody who reads the data: nothing, more than before, or something they relied on is gone. */
export type SchemaChange = 'same' | 'added' | 'breaking';

/** Compares two schemas of what we publish. Unknown cases count as breaking. */
export function compareSchemas(before: unknown, after: unknown): SchemaChange {
  if (JSON.stringify(before) === JSON.stringify(after)) return 'same';
  if (!isObject(before) || !isObject(after)) return 'breaking';
  const changes = [...new Set([...Object.keys(before), ...Object.keys(after)])].map((key) => compareKey(key, before, after));
  return changes.includes('breaking') ? 'breaking' : changes.includes('added') ? 'added' : 'same';
}

function compareKey(key: string, before: JsonSchema, after: JsonSchema): SchemaChange {
  const [old, now] = [before[key], after[key]];
  if (JSON.stringify(old) === JSON.stringify(now)) return 'same';
  if (key === 'description') return 'added';
  if (key === 'const' && (isVersion(old) || isVersion(now))) return 'same';
  if (key === 'properties' || key === '$defs') return compareMaps(old, now);
  if (key === 'required') return listOf(old).every((name) => listOf(now).includes(name)) ? 'added' : 'breaking';
  // A value that was never published before may surprise a reader as much as one that is gone.
  if (key === 'enum') return 'breaking';
  return compareSchemas(old, now);
}

function compareMaps(before: unknown, after: unknown): SchemaChange {
  const [old, now] = [isObject(before) ? before : {}, isObject(after) ? after : {}];
  if (Object.keys(old).some((name) => !(name in now))) return 'breaking';
  const changes = Object.keys(old).map((name) => compareSchemas(old[name], now[name]));
  return changes.includes('breaking') ? 'breaking' : Object.keys(now).length > Object.keys(old).length || changes.includes('added') ? 'added' : 'same';
}

/** Whether a version is new enough for a change: any higher one for an addition, a higher major for a break. */
export function versionAllows(change: SchemaChange, before: string, after: string): boolean {
  const [[oldMajor = 0, oldMinor = 0], [major = 0, minor = 0]] = [before, after].map((text) => text.split('.').map(Number)) as [number[], number[]];
  if (change === 'same') return true;
  return major > oldMajor || (change === 'added' && major === oldMajor && minor > oldMinor);
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const isVersion = (value: unknown) => typeof value === 'string' && /^\d+\.\d+$/.test(value);
