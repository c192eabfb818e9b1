import { languages } from './languages.ts';

/** Way to a value inside a record, as YAML readers and Zod write it. */
export type ValuePath = readonly (string | number)[];

/** Every string inside a record with the way to it, in the order of the record. */
export function stringsWithin(record: unknown, path: ValuePath = []): [ValuePath, string][] {
  if (typeof record === 'string') return [[path, record]];
  if (Array.isArray(record)) return record.flatMap((item, index) => stringsWithin(item, [...path, index]));
  if (typeof record !== 'object' || record === null) return [];
  return Object.entries(record).flatMap(([key, item]) => stringsWithin(item, [...path, key]));
}

/** The strings a reader sees in some language: those that stand under `vi`, `en` or `zh`. */
export const readersTexts = (record: unknown): [ValuePath, string][] =>
  stringsWithin(record).filter(([path]) => languages.some((language) => language === path.at(-1)));
