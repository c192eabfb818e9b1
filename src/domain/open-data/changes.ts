import { z } from 'zod';
import { vietnamDay } from '../days.ts';
import { digitsOf } from '../phone.ts';
import { isoDate, slug } from '../schemas/shared.ts';

/** One version of a record's file: what it said from `at` on (ISO 8601), null when it was taken away. */
export interface RecordVersion {
  readonly id: string;
  readonly at: string;
  readonly record: Readonly<Record<string, unknown>> | null;
}

export const changeKinds = ['added', 'numbers', 'details', 'removed'] as const;

/** What changed in a record on a day. Several versions of one day are one change. */
export const change = z.strictObject({
  day: isoDate.describe('Ngày ở Việt Nam'),
  id: slug.describe('Mã của bản ghi'),
  kind: z.enum(changeKinds).describe('added: mới có · numbers: số điện thoại đổi · details: điều khác đổi · removed: đã bỏ'),
  provinces: z.array(z.string().regex(/^\d{2}$/)).describe('Mã các tỉnh mà bản ghi phục vụ trước hoặc sau khi đổi'),
});
export type Change = z.infer<typeof change>;

/**
 * Changes of the published part of records, newest day first, then by id. Old numbers are not in it: a number that was
 * taken out may be somebody's own by now; those that are safe to name are in the retired numbers.
 */
export function changesOf(versions: readonly RecordVersion[]): Change[] {
  const changes: Change[] = [];
  for (const [id, own] of Map.groupBy(versions, (version) => version.id)) {
    let before: RecordVersion['record'] = null;
    for (const [day, ofDay] of Map.groupBy([...own].sort(byTime), (version) => vietnamDay(version.at))) {
      const after: RecordVersion['record'] = ofDay.at(-1)!.record;
      const kind = kindOf(before, after);
      if (kind !== null) changes.push({ day, id, kind, provinces: [...new Set([...provincesOf(before), ...provincesOf(after)])].sort() });
      before = after;
    }
  }
  return changes.sort((a, b) => (a.day === b.day ? (a.id < b.id ? -1 : 1) : a.day > b.day ? -1 : 1));
}

/** The instant at which the published part of each record last changed, ISO 8601 in UTC with milliseconds, by id. */
export function lastModified(versions: readonly RecordVersion[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const [id, own] of Map.groupBy(versions, (version) => version.id)) {
    let before: RecordVersion['record'] = null;
    for (const version of [...own].sort(byTime)) {
      if (kindOf(before, version.record) !== null) found.set(id, new Date(version.at).toISOString());
      before = version.record;
    }
  }
  return found;
}

const byTime = (a: RecordVersion, b: RecordVersion) => Date.parse(a.at) - Date.parse(b.at);

function kindOf(before: RecordVersion['record'], after: RecordVersion['record']): Change['kind'] | null {
  if (before === null || after === null) return before === after ? null : before === null ? 'added' : 'removed';
  if (numbersOf(before) !== numbersOf(after)) return 'numbers';
  return publishedText(before) === publishedText(after) ? null : 'details';
}

function numbersOf(record: object): string {
  const phones = 'phones' in record && Array.isArray(record.phones) ? (record.phones as Record<string, unknown>[]) : [];
  return JSON.stringify(phones.map((phone) => [phone['kind'], digitsOf(String(phone['number'])), phone['international']]));
}

function provincesOf(record: RecordVersion['record']): string[] {
  const { provinces } = (record?.['coverage'] ?? {}) as { provinces?: unknown };
  return Array.isArray(provinces) ? provinces.filter((code) => typeof code === 'string') : [];
}

const inner = new Set(['notes', 'says', 'by']);

function publishedText(record: object): string {
  return JSON.stringify(record, (name, value: unknown) => (inner.has(name) ? undefined : value));
}
