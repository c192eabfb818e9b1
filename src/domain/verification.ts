import type { SupportAddress } from './schemas/support-address.ts';

/** The four states of a number and what "confirmed" rests on. Source: PRODUCT.md, Rules for numbers 2. */
export type VerificationState = 'contact' | 'official' | 'two-sources' | 'single-source' | 'pre-merger' | 'conflicting';

/** The shape that shows a state before any colour does: full, half, hollow lozenge. */
export type Mark = 'full' | 'half' | 'hollow';

/** State of a record as readers are told it. */
export function stateOf(record: Pick<SupportAddress, 'status' | 'basis'>): VerificationState {
  return record.status === 'confirmed' ? (record.basis ?? 'two-sources') : record.status;
}

export function markOf(state: VerificationState): Mark {
  if (state === 'contact' || state === 'official' || state === 'two-sources') return 'full';
  return state === 'single-source' ? 'half' : 'hollow';
}

/** Day of the newest dated source, or of the contact; null when no source carries a date. */
export function newestSourceDay(record: { readonly sources: readonly { readonly date: string | null }[]; readonly contactCheck?: { readonly on: string } | undefined }): string | null {
  const days = record.sources.flatMap((source) => source.date ?? []);
  if (record.contactCheck !== undefined) days.push(record.contactCheck.on);
  return days.sort().at(-1) ?? null;
}

/** How readers are told the state: with a conflict also what it is about, and a number that is withheld for it is not spoken of as shown. */
export type StateWords = VerificationState | 'conflicting-withheld' | 'conflicting-hours' | 'conflicting-address';

export function stateWordsOf(record: Pick<SupportAddress, 'status' | 'basis' | 'conflict' | 'phones'>): StateWords {
  const state = stateOf(record);
  if (state !== 'conflicting') return state;
  if (record.conflict === 'hours' || record.conflict === 'address') return `conflicting-${record.conflict}`;
  return record.phones.length === 0 ? 'conflicting-withheld' : 'conflicting';
}

/** Whether the sources name different numbers: nobody should dial one of them. */
export function isNumberInDoubt(record: Pick<SupportAddress, 'status' | 'conflict'>): boolean {
  return record.status === 'conflicting' && record.conflict === 'number';
}

/** A conflicting number is shown as text, never as a link that calls. */
export function mayBeCalled(record: Pick<SupportAddress, 'status'>): boolean {
  return record.status !== 'conflicting';
}
