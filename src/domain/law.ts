import type { Entitlement } from './schemas/entitlement.ts';
import type { LegalDocument } from './schemas/legal-document.ts';

/** How a document stands on a day. `unclear`: the dates do not settle it and its page says what is not known. */
export type DocumentStatus = 'in-force' | 'amended' | 'upcoming' | 'ended' | 'unclear' | 'consolidation';

type Dated = Pick<LegalDocument, 'inForceFrom' | 'inForceUntil' | 'kind'>;

/**
 * Whether the dates of a document put it in force on `today` (`YYYY-MM-DD`). A start that was not found counts as
 * begun; a consolidated text has no force of its own.
 */
export function isInForceOn(document: Dated, today: string): boolean {
  if (document.kind === 'consolidation') return false;
  const hasBegun = document.inForceFrom === null || document.inForceFrom <= today;
  return hasBegun && !hasEndedBy(document, today);
}

/** Whether a document's last day lies before `today`. */
export const hasEndedBy = (document: Pick<Dated, 'inForceUntil'>, today: string): boolean =>
  document.inForceUntil !== null && document.inForceUntil < today;

/** Status of a document on `today`, for readers. */
export function statusOn(document: LegalDocument, today: string): DocumentStatus {
  if (document.kind === 'consolidation') return 'consolidation';
  if (document.unclear !== undefined) return 'unclear';
  if (hasEndedBy(document, today)) return 'ended';
  if (!isInForceOn(document, today)) return 'upcoming';
  return document.amendedBy.length > 0 ? 'amended' : 'in-force';
}

/** A document nobody could verify has a file for editors but no page and may not be cited. */
export const isPublished = (document: Pick<LegalDocument, 'confidence'>): boolean => document.confidence !== 'unverified';

/** What an entitlement is worth on `today`: `upcoming` is shown only as not available yet, `ended` is a fault. */
export function entitlementStatusOn(record: Pick<Entitlement, 'inForceFrom' | 'inForceUntil'>, today: string): 'in-force' | 'upcoming' | 'ended' {
  if (record.inForceUntil !== null && record.inForceUntil < today) return 'ended';
  return record.inForceFrom > today ? 'upcoming' : 'in-force';
}

/** What each document does to others: the other direction of `replacedBy` and `amendedBy`. */
export function changesBy(id: string, documents: readonly LegalDocument[]): { readonly replaced: readonly LegalDocument[]; readonly amended: readonly LegalDocument[] } {
  return {
    replaced: documents.filter((one) => one.replacedBy === id),
    amended: documents.filter((one) => one.amendedBy.some((other) => other.document === id)),
  };
}

/** The language in which the sentence for the counter is said: English before foreign bodies, Vietnamese elsewhere. */
export const counterLanguage = (record: Pick<Entitlement, 'level'>): 'vi' | 'en' => (record.level === 'foreign-state' ? 'en' : 'vi');
