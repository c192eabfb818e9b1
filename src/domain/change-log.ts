import { changesOfRecord, publicFacts, type FactChange } from './record-changes.ts';
import type { LocalizedText } from './schemas/shared.ts';
import type { SupportAddress } from './schemas/support-address.ts';

/** One version that touched content: when, why in the writer's words, and each file before and after. */
export interface Revision {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly why: string;
  readonly records: readonly { readonly before: SupportAddress | null; readonly after: SupportAddress | null }[];
  /** Titles of policies and legal records that were changed, not those that are new. */
  readonly texts: readonly { readonly path: string; readonly title: string }[];
}

/** One line of the public change log. */
export type ChangeLogEntry =
  | { readonly kind: 'record'; readonly day: string; readonly why: string; readonly id: string; readonly name: LocalizedText; readonly isListed: boolean; readonly changes: readonly FactChange[] }
  | { readonly kind: 'added'; readonly day: string; readonly why: string; readonly count: number }
  | { readonly kind: 'text'; readonly day: string; readonly why: string; readonly path: string; readonly title: string };

/** Records that come together in one version are told in one line from this number on. */
const MANY = 10;

/**
 * What changed for readers, newest first: a number from → to, a status, a record that came or went, a policy that was
 * rewritten; when and why. Versions that changed only wording of records say nothing.
 */
export function changeLog(revisions: readonly Revision[]): ChangeLogEntry[] {
  return revisions.flatMap((revision): ChangeLogEntry[] => [...entriesOfRecords(revision), ...revision.texts.map((text) => ({ kind: 'text' as const, day: revision.day, why: revision.why, ...text }))])
    .sort((a, b) => (a.day > b.day ? -1 : a.day < b.day ? 1 : 0));
}

function entriesOfRecords({ day, why, records }: Revision): ChangeLogEntry[] {
  const added = records.filter(({ before, after }) => before === null && after !== null);
  const isMany = added.length >= MANY;
  const told = isMany ? records.filter((pair) => !added.includes(pair)) : records;
  const entries = told.flatMap(({ before, after }): ChangeLogEntry[] => {
    const changes = changesOfRecord(before, after).filter((change) => publicFacts.includes(change.fact));
    const record = after ?? before;
    return record === null || changes.length === 0 ? [] : [{ kind: 'record', day, why, id: record.id, name: record.name, isListed: after !== null, changes }];
  });
  return isMany ? [{ kind: 'added', day, why, count: added.length }, ...entries] : entries;
}
