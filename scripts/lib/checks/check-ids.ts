import type { Content, RecordEntry } from './content.ts';
import { faultAt, type Fault } from './fault.ts';
import { valueAt } from './value-path.ts';

/** Which field of a record repeats its file name. Countries and numbers are named by their code. */
const idField = { directory: 'id', entitlements: 'id', 'legal-documents': 'id', glossary: 'id', countries: 'code', 'show-cards': 'lang', forms: 'id', broadcasts: 'id', 'retired-numbers': null, search: null, finder: null, 'place-broadcast': null } as const;

/** Ids that differ from their file's name, and ids used twice in one collection. */
export function checkIds(content: Content): Fault[] {
  const seen = new Map<string, string>();
  return content.records.flatMap((entry) => {
    const field = idField[entry.folder];
    const id = field === null ? entry.id : valueAt(entry.yaml.value, [field]);
    if (typeof id !== 'string') return [];
    const faults = field === null ? [] : faultsOfName(entry, field, id);
    const key = `${entry.folder}/${id.toLowerCase()}`;
    const other = seen.get(key);
    if (other === undefined) seen.set(key, entry.file.path);
    else faults.push(faultAt(entry.file, entry.yaml.offsetOf([field ?? 'number']), 'id-duplicate', id, { other }));
    return faults;
  });
}

function faultsOfName(entry: RecordEntry, field: string, id: string): Fault[] {
  const expected = field === 'code' ? entry.id.toUpperCase() : entry.id;
  if (id === expected || (field === 'lang' && id.toLowerCase() === entry.id.toLowerCase())) return [];
  const raw = entry.yaml.rawOf([field]);
  const fix = raw === null ? undefined : { start: raw.start, end: raw.end, text: expected };
  return [faultAt(entry.file, entry.yaml.offsetOf([field]), 'id-differs', id, { field, suggestion: expected }, fix)];
}
