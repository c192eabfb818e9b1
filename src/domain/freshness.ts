import { daysAfter } from './days.ts';
import type { SupportAddress } from './schemas/support-address.ts';

/**
 * Days between checks: national and emergency numbers 30, provincial hotlines and shelters 90, other services 180.
 * Source: reference on data freshness, rule 3.
 */
export function reviewInterval(record: Pick<SupportAddress, 'kind' | 'coverage'>): number {
  if (record.kind === 'emergency' || record.coverage.scope === 'national') return 30;
  if (record.kind === 'hotline' || record.kind === 'shelter') return 90;
  return 180;
}

/** The last day somebody looked at a source or made contact. A typing fix does not renew it. */
export function lastCheckDay(record: Pick<SupportAddress, 'sources' | 'contactCheck'>): string {
  const days = record.sources.map((source) => source.read);
  if (record.contactCheck !== undefined) days.push(record.contactCheck.on);
  return days.sort().at(-1)!;
}

/** The day by which the record is to be checked again, `YYYY-MM-DD`. */
export function nextCheckDay(record: Pick<SupportAddress, 'kind' | 'coverage' | 'sources' | 'contactCheck'>): string {
  return daysAfter(lastCheckDay(record), reviewInterval(record));
}

export type Freshness = 'in-date' | 'past-due' | 'twice-past-due';

/**
 * How a record stands on `today`. Twice past due moves a card below its group, never hides it. An emergency number does
 * not come so far: past due, it stops the release (`check-overdue-emergency`).
 */
export function freshnessOn(record: Pick<SupportAddress, 'kind' | 'coverage' | 'sources' | 'contactCheck'>, today: string): Freshness {
  if (today <= nextCheckDay(record)) return 'in-date';
  return today > daysAfter(lastCheckDay(record), 2 * reviewInterval(record)) ? 'twice-past-due' : 'past-due';
}
