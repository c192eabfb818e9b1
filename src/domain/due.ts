import { daysAfter } from './days.ts';
import { freshnessOn, nextCheckDay, type Freshness } from './freshness.ts';
import type { SupportAddress } from './schemas/support-address.ts';

/** A record that wants checking, with the day by which. */
export interface DueRecord {
  readonly record: SupportAddress;
  readonly due: string;
  readonly freshness: Freshness;
}

/** Where a record is kept: a province by its code, the national lines, or abroad. One list of work each. */
export type Desk = string;

/** The desk that looks after a record. A record for several provinces belongs to the first. */
export function deskOf(record: Pick<SupportAddress, 'coverage'>, provinceOfCommune: (code: string) => string | undefined): Desk {
  const { scope, provinces, communes } = record.coverage;
  if (scope === 'province') return provinces[0] ?? 'national';
  if (scope === 'commune') return provinceOfCommune(communes[0] ?? '') ?? 'national';
  return scope === 'national' ? 'national' : 'abroad';
}

/**
 * Records to check on `today` or within the next `ahead` days, by desk, the longest overdue first. Desks without work
 * are left out.
 */
export function dueByDesk(records: readonly SupportAddress[], today: string, ahead: number, provinceOfCommune: (code: string) => string | undefined): ReadonlyMap<Desk, readonly DueRecord[]> {
  const limit = daysAfter(today, ahead);
  const due = records
    .map((record) => ({ record, due: nextCheckDay(record), freshness: freshnessOn(record, today) }))
    .filter((item) => item.due <= limit)
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : a.record.id < b.record.id ? -1 : 1));
  return new Map([...Map.groupBy(due, (item) => deskOf(item.record, provinceOfCommune))].sort(([a], [b]) => (a < b ? -1 : 1)));
}
