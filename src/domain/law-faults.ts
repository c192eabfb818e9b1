import { numbersIn } from './legal-text.ts';
import { hasEndedBy, isInForceOn, isPublished } from './law.ts';
import { readersTexts, type ValuePath } from './record-texts.ts';
import { entitlement, type Entitlement } from './schemas/entitlement.ts';
import type { LegalDocument } from './schemas/legal-document.ts';

/** What a record is checked against. Ids only where the other record's content does not matter. */
export interface LawContext {
  readonly documents: ReadonlyMap<string, LegalDocument>;
  /** Ids of the records in content/directory. */
  readonly directory: ReadonlySet<string>;
  readonly today: string;
}

/** One fault of a record. `path` leads to the value in the file, so that a checker can add file, line and column. */
export interface LawFault {
  readonly path: ValuePath;
  readonly kind: 'shape' | 'unknown-document' | 'document-ended' | 'document-upcoming' | 'document-unverified' | 'document-unclear' | 'unknown-number' | 'ended';
  readonly message: { readonly vi: string; readonly en: string };
}

/** Every fault of one record, as read from its file: its shape first; references only once the shape holds. */
export function faultsOfEntitlement(value: unknown, context: LawContext): LawFault[] {
  const parsed = entitlement.safeParse(value);
  if (!parsed.success) {
    return parsed.error.issues.map(({ path, message }) => ({ path: path as ValuePath, kind: 'shape', message: { vi: message, en: message } }));
  }
  const record = parsed.data;
  const faults = record.citation.flatMap((one, index) => faultsOfCitation(record, one, ['citation', index, 'document'], context));
  if (record.inForceUntil !== null && record.inForceUntil < context.today) {
    faults.push({ path: ['inForceUntil'], kind: 'ended', message: { vi: `quyền lợi này hết hiệu lực ngày ${record.inForceUntil}`, en: `this entitlement ended on ${record.inForceUntil}` } });
  }
  for (const [path, id] of mentions(record)) {
    if (context.directory.has(id)) continue;
    faults.push({ path, kind: 'unknown-number', message: { vi: `không có bản ghi "${id}" trong content/directory`, en: `no record "${id}" in content/directory` } });
  }
  return faults;
}

function faultsOfCitation(record: Entitlement, one: Entitlement['citation'][number], path: ValuePath, context: LawContext): LawFault[] {
  const document = context.documents.get(one.document);
  const fault = (kind: LawFault['kind'], vi: string, en: string): LawFault[] => [{ path, kind, message: { vi, en } }];
  if (document === undefined) return fault('unknown-document', `không có văn bản "${one.document}" trong content/legal-documents`, `no document "${one.document}" in content/legal-documents`);
  if (!isPublished(document)) return fault('document-unverified', `văn bản "${document.id}" chưa kiểm chứng, không được dẫn`, `document "${document.id}" is unverified and may not be cited`);
  if (one.transitional && record.citation.some((other) => !other.transitional && isInForce(other.document, context))) return [];
  if (hasEndedBy(document, context.today)) {
    const next = document.replacedBy === null ? undefined : context.documents.get(document.replacedBy);
    return fault(
      'document-ended',
      `"${document.id}" hết hiệu lực ngày ${document.inForceUntil}; ${next ? `thay bằng "${next.id}" (${next.number})` : 'chưa biết văn bản thay thế'}`,
      `"${document.id}" ended on ${document.inForceUntil}; ${next ? `replaced by "${next.id}" (${next.number})` : 'no replacing document is known'}`,
    );
  }
  const start = document.inForceFrom;
  if (start !== null && start > context.today && record.inForceFrom < start) {
    return fault('document-upcoming', `"${document.id}" chỉ có hiệu lực từ ${start}, sau inForceFrom của bản ghi`, `"${document.id}" takes effect only on ${start}, after the record's inForceFrom`);
  }
  if (document.unclear !== undefined && record.caution === null) {
    return fault('document-unclear', `hiệu lực của "${document.id}" chưa rõ: bản ghi phải có caution`, `it is unclear whether "${document.id}" is in force: the record needs a caution`);
  }
  return [];
}

function isInForce(id: string, { documents, today }: LawContext): boolean {
  const document = documents.get(id);
  return document !== undefined && isInForceOn(document, today);
}

/** Directory records a record names: in its contacts and as `{id}` inside texts. */
function mentions(record: Entitlement): [ValuePath, string][] {
  return [
    ...record.contacts.map((id, index): [ValuePath, string] => [['contacts', index], id]),
    ...readersTexts(record).flatMap(([path, text]) => numbersIn(text).map((id): [ValuePath, string] => [path, id])),
  ];
}
