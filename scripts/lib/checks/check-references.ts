import { type Content, recordsIn, type RecordEntry } from './content.ts';
import type { RecordFolder } from './collections.ts';
import { faultAt, type Fault } from './fault.ts';
import { suggestNearest } from './suggest.ts';
import { pathText, valueAt } from './value-path.ts';
import type { Path } from './yaml-file.ts';

/** Fields of records that name a record of another folder; `*` stands for every place of a list. */
const references: readonly (readonly [from: RecordFolder, path: readonly string[], to: RecordFolder])[] = [
  ['retired-numbers', ['replacedBy'], 'directory'],
  ['forms', ['parts', '*', 'fields', '*', 'calls', '*', 'record'], 'directory'],
  ['glossary', ['law'], 'legal-documents'],
  ['legal-documents', ['replacedBy'], 'legal-documents'],
  ['legal-documents', ['replaces', '*', 'document'], 'legal-documents'],
  ['legal-documents', ['amendedBy', '*', 'document'], 'legal-documents'],
];

/** References between records that lead nowhere. Entitlements are checked with the law. */
export function checkReferences(content: Content): Fault[] {
  return references.flatMap(([from, path, to]) => {
    const ids = recordsIn(content, to).map((entry) => entry.id);
    return recordsIn(content, from).flatMap((entry) => placesOf(entry, path).flatMap((place) => faultsOfReference(entry, place, to, ids)));
  });
}

function placesOf(entry: RecordEntry, path: readonly string[]): Path[] {
  return path.reduce<Path[]>((places, step) => places.flatMap((at) => {
    if (step !== '*') return [[...at, step]];
    const list = valueAt(entry.yaml.value, at);
    return Array.isArray(list) ? list.map((_, index) => [...at, index]) : [];
  }), [[]]);
}

function faultsOfReference({ yaml, file }: RecordEntry, path: Path, folder: RecordFolder, ids: readonly string[]): Fault[] {
  const target = valueAt(yaml.value, path);
  if (typeof target !== 'string' || ids.includes(target)) return [];
  const suggestion = suggestNearest(target, ids, { vi: `Xem các mã trong content/${folder}.`, en: `See the ids in content/${folder}.` });
  return [faultAt(file, yaml.offsetOf(path), 'reference-unknown', target, { field: pathText(path), target, folder: `content/${folder}`, suggestion })];
}
