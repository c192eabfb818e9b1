import { digitsOf } from '../../../src/domain/phone.ts';
import type { RecordFolder } from './collections.ts';
import { type Content, recordsIn } from './content.ts';
import { faultAt, type Fault } from './fault.ts';
import { valueAt } from './value-path.ts';

/** Fields besides the id that no two records of a folder may share, and the form in which two values are one. */
const unique: readonly (readonly [folder: RecordFolder, field: string, key: (value: string) => string])[] = [
  ['countries', 'slug', (value) => value],
  // An old leaflet must lead to one place: a dead number has one replacement.
  ['retired-numbers', 'number', (value) => digitsOf(value).replace(/^\+84/, '0')],
];

/** Records that claim the same address of a page or the same dead number. */
export function checkDuplicates(content: Content): Fault[] {
  return unique.flatMap(([folder, field, key]) => {
    const seen = new Map<string, string>();
    return recordsIn(content, folder).flatMap(({ yaml, file }) => {
      const value = valueAt(yaml.value, [field]);
      if (typeof value !== 'string') return [];
      const other = seen.get(key(value));
      if (other !== undefined) return [faultAt(file, yaml.offsetOf([field]), 'value-duplicate', value, { field, other })];
      seen.set(key(value), file.path);
      return [];
    });
  });
}
