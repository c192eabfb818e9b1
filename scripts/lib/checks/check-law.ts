import { faultsOfEntitlement, type LawFault } from '../../../src/domain/law-faults.ts';
import type { LegalDocument } from '../../../src/domain/schemas/legal-document.ts';
import { type Content, recordsIn } from './content.ts';
import { faultAt, type Fault } from './fault.ts';
import type { FaultName } from './fault-kinds.ts';
import { suggestNearest } from './suggest.ts';
import { valueAt } from './value-path.ts';

const names = {
  'document-ended': 'law-ended', 'document-upcoming': 'law-upcoming', 'document-unverified': 'law-unverified', 'document-unclear': 'law-unclear', ended: 'entitlement-ended',
} as const satisfies Partial<Record<LawFault['kind'], FaultName>>;

/** Entitlements whose citation does not hold on `today`, by the rules of src/domain/law-faults.ts. */
export function checkLaw(content: Content): Fault[] {
  const documents = new Map(recordsIn(content, 'legal-documents').filter((entry) => entry.data !== undefined).map((entry) => [entry.id, entry.data as LegalDocument]));
  const directory = new Set(recordsIn(content, 'directory').map((entry) => entry.id));
  return recordsIn(content, 'entitlements').filter((entry) => entry.data !== undefined).flatMap(({ yaml, file }) =>
    faultsOfEntitlement(yaml.value, { documents, directory, today: content.today }).map((fault) => {
      const found = String(valueAt(yaml.value, fault.path) ?? '');
      const at = yaml.offsetOf(fault.path);
      if (fault.kind === 'unknown-document') {
        const suggestion = suggestNearest(found, documents.keys(), { vi: 'Xem các mã trong content/legal-documents.', en: 'See the ids in content/legal-documents.' });
        return faultAt(file, at, 'law-unknown', found, { target: found, suggestion });
      }
      if (fault.kind === 'unknown-number') return faultAt(file, at, 'reference-unknown', found, { field: 'contacts', target: found, folder: 'content/directory', suggestion: suggestNearest(found, directory, fault.message) });
      if (fault.kind === 'shape') return faultAt(file, at, 'record-rule', found, { rule: fault.message });
      return faultAt(file, at, names[fault.kind], found, { detail: fault.message });
    }),
  );
}
