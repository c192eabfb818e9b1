import { isDeepStrictEqual } from 'node:util';
import { type Reading, textAsAstro, yamlAsAstro } from './as-astro.ts';
import { faultsOfNode } from './check-mdx.ts';
import type { Content, TextEntry } from './content.ts';
import { faultAt, type Fault } from './fault.ts';
import { nodesOf } from './tree.ts';
import { isUnsafe } from './unsafe-kinds.ts';
import { pathText } from './value-path.ts';
import type { Path, YamlFile } from './yaml-file.ts';

/**
 * Every file once more with the readers of the build. The checker reads with others, because they say where a value stands;
 * whatever the two take differently could hide a field or code from the checker, so it is refused.
 */
export function checkSecondReading(content: Content): Fault[] {
  const records = [...content.records, ...content.interfaces].flatMap(({ yaml }) => faultsOfYaml(yaml, yamlAsAstro(yaml.file.text)));
  return [...records, ...content.texts.flatMap(faultsOfText)];
}

function faultsOfText(entry: TextEntry): Fault[] {
  const { front, tree } = textAsAstro(entry.file.text);
  const faults = faultsOfYaml(entry.yaml, front);
  if (entry.tree === null) return faults;
  if ('reason' in tree) return [...faults, faultAt(entry.file, 0, 'mdx-syntax', '', { reason: tree.reason, brace: '{' })];
  // What both see is reported once, by the checker’s own reading.
  const known = new Set(codeIn(entry, entry.tree).map((fault) => fault.kind));
  return [...faults, ...codeIn(entry, tree.value).filter((fault) => !known.has(fault.kind))];
}

const codeIn = (entry: TextEntry, tree: NonNullable<TextEntry['tree']>): Fault[] =>
  nodesOf(tree).flatMap(({ node, parents }) => faultsOfNode(entry, node, parents.at(-1))).filter(isUnsafe);

function faultsOfYaml(yaml: YamlFile, astro: Reading<unknown>): Fault[] {
  // A file with faults of form is refused already, and has no value to compare.
  if (yaml.faults.length > 0) return [];
  if ('reason' in astro) return [faultAt(yaml.file, yaml.offsetOf([]), 'yaml-two-readings', '', { field: '', read: astro.reason })];
  const path = differenceOf(yaml.value ?? null, astro.value ?? null);
  if (path === null) return [];
  const read = path.reduce<unknown>((at, step) => (at as Record<string | number, unknown> | undefined)?.[step], astro.value);
  return [faultAt(yaml.file, yaml.offsetOf(path), 'yaml-two-readings', yaml.rawOf(path)?.text ?? '', { field: pathText(path), read: wordsOf(read) })];
}

/** The place of the first difference of two values; null when they are equal. */
function differenceOf(ours: unknown, theirs: unknown, path: Path = []): Path | null {
  // A day without quotes is a date to the build; the schemas take both.
  if (isDeepStrictEqual(ours, theirs) || (theirs instanceof Date && theirs.toISOString() === `${String(ours)}T00:00:00.000Z`)) return null;
  if (!isTree(ours) || !isTree(theirs) || Array.isArray(ours) !== Array.isArray(theirs)) return path;
  const keys = [...new Set([...Object.keys(ours), ...Object.keys(theirs)])];
  for (const key of keys) {
    const below = differenceOf(ours[key], theirs[key], [...path, Array.isArray(ours) ? Number(key) : key]);
    if (below !== null) return below;
  }
  return null;
}

const isTree = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !(value instanceof Date);

const wordsOf = (value: unknown): string => (value instanceof Date ? `Date ${value.toISOString()}` : (JSON.stringify(value) ?? '–'));
