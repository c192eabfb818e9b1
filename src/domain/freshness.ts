import type { SupportAddress } from './schemas/support-address.ts';

const DAY = 86_400_000;

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
  return new Date(Date.parse(lastCheckDay(record)) + reviewInterval(record) * DAY).toISOString().slice(0, 10);
}

export type Freshness = 'in-date' | 'past-due' | 'twice-past-due';

/**
 * How a record stands on `today`. Twice past due moves a card below its group, never hides it;
 * emergency numbers never age out (the checker stops the release instead).
 */
export function freshnessOn(record: Pick<SupportAddress, 'kind' | 'coverage' | 'sources' | 'contactCheck'>, today: string): Freshness {
  if (today <= nextCheckDay(record)) return 'in-date';
  const twice = Date.parse(lastCheckDay(record)) + 2 * reviewInterval(record) * DAY;
  return Date.parse(today) > twice ? 'twice-past-due' : 'past-due';
}
