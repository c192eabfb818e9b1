import { digitsOf } from './phone.ts';
import type { SupportAddress } from './schemas/support-address.ts';

/** A fact of a record that changed; null means that it was not there before, or is not there now. */
export interface FactChange {
  readonly fact: 'record' | 'number' | 'status' | 'basis' | 'hours' | 'address' | 'name' | 'coverage' | 'email' | 'website' | 'source' | 'contact';
  readonly before: string | null;
  readonly after: string | null;
}

/** What a reader relies on: numbers and how sure they are. Only these are published in the change log. */
export const publicFacts: readonly FactChange['fact'][] = ['record', 'number', 'status'];

const single = {
  name: (record: SupportAddress) => record.name.vi,
  status: (record: SupportAddress) => record.status,
  basis: (record: SupportAddress) => record.basis ?? null,
  hours: (record: SupportAddress) => (record.hours === undefined ? null : JSON.stringify(record.hours)),
  address: (record: SupportAddress) => record.address?.text?.vi ?? record.address?.former ?? null,
  coverage: (record: SupportAddress) => [record.coverage.scope, ...record.coverage.provinces, ...record.coverage.communes, ...record.coverage.countries].join(' '),
  email: (record: SupportAddress) => record.email ?? null,
  website: (record: SupportAddress) => record.website ?? null,
  contact: (record: SupportAddress) => (record.contactCheck === undefined ? null : `${record.contactCheck.on} ${record.contactCheck.method}`),
} as const satisfies Partial<Record<FactChange['fact'], (record: SupportAddress) => string | null>>;

/** Facts that differ between two versions of a record, null for a version that does not exist. Numbers first. */
export function changesOfRecord(before: SupportAddress | null, after: SupportAddress | null): FactChange[] {
  if (before === null || after === null) {
    if (before === after) return [];
    const numbers = (before ?? after)!.phones.map((phone): FactChange => ({ fact: 'number', before: before === null ? null : phone.number, after: after === null ? null : phone.number }));
    return [...numbers, { fact: 'record', before: before?.name.vi ?? null, after: after?.name.vi ?? null }];
  }
  const others = Object.entries(single).flatMap(([fact, read]): FactChange[] => {
    const [old, now] = [read(before), read(after)];
    return old === now ? [] : [{ fact: fact as keyof typeof single, before: old, after: now }];
  });
  const known = new Set(before.sources.map((source) => `${source.publisher} ${source.url} ${source.read}`));
  const sources = after.sources.filter((source) => !known.has(`${source.publisher} ${source.url} ${source.read}`)).map((source): FactChange => ({ fact: 'source', before: null, after: `${source.publisher}, ${source.date ?? '?'}` }));
  return [...changesOfNumbers(before, after), ...others, ...sources];
}

/** Numbers that went and came, paired in order: a digit corrected is one change, not two. */
function changesOfNumbers(before: SupportAddress, after: SupportAddress): FactChange[] {
  const digits = (record: SupportAddress) => new Set(record.phones.map((phone) => digitsOf(phone.number)));
  const [old, now] = [digits(before), digits(after)];
  const gone = before.phones.filter((phone) => !now.has(digitsOf(phone.number)));
  const come = after.phones.filter((phone) => !old.has(digitsOf(phone.number)));
  return Array.from({ length: Math.max(gone.length, come.length) }, (_, index) => ({ fact: 'number', before: gone[index]?.number ?? null, after: come[index]?.number ?? null }));
}
