import { numbersIn } from '../../../src/domain/legal-text.ts';
import { readersTexts } from '../../../src/domain/record-texts.ts';
import { type Content, recordsIn, type RecordEntry } from './content.ts';
import { faultAt, type Fault } from './fault.ts';
import { suggestNearest } from './suggest.ts';
import { pathText, valueAt } from './value-path.ts';

/** Numbers that texts name as `{tong-dai-111}`: the record exists and has one. Unknown ones of entitlements are found with the law. */
export function checkMarks(content: Content): Fault[] {
  const counts = new Map(recordsIn(content, 'directory').map((entry) => {
    const phones = valueAt(entry.yaml.value, ['phones']);
    return [entry.id, Array.isArray(phones) ? phones.length : 0] as const;
  }));
  return [
    ...recordsIn(content, 'finder').flatMap((entry) => faultsOfMarks(entry, counts, true)),
    ...recordsIn(content, 'entitlements').flatMap((entry) => faultsOfMarks(entry, counts, false)),
  ];
}

function faultsOfMarks({ yaml, file }: RecordEntry, counts: ReadonlyMap<string, number>, isUnknownReported: boolean): Fault[] {
  return readersTexts(yaml.value).flatMap(([path, text]) => numbersIn(text).flatMap((target) => {
    const values = { field: pathText(path), target };
    const count = counts.get(target);
    if (count === 0) return [faultAt(file, yaml.offsetOf(path), 'mark-no-number', `{${target}}`, values)];
    if (count !== undefined || !isUnknownReported) return [];
    const suggestion = suggestNearest(target, counts.keys(), { vi: 'Xem các mã trong content/directory.', en: 'See the ids in content/directory.' });
    return [faultAt(file, yaml.offsetOf(path), 'reference-unknown', `{${target}}`, { ...values, folder: 'content/directory', suggestion })];
  }));
}
