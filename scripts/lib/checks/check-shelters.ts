import { stringsWithin } from '../../../src/domain/record-texts.ts';
import { addressIn, isShelterLike } from '../../../src/domain/street-address.ts';
import type { Content } from './content.ts';
import { recordsIn } from './content.ts';
import { faultAt, type Fault } from './fault.ts';
import { pathText, valueAt } from './value-path.ts';

const WHERE = ['text', 'former', 'lat', 'lon', 'commune'] as const;

// Reports are public: they point at the place and never repeat what stands there.
const masked = (match: string) => match.replace(/[\p{N}]/gu, '•').split(/\s+/).slice(0, 2).join(' ');

/**
 * Where a shelter stands is told nowhere: not in the address, not in a name, a note or the words of a source.
 * Looks at the raw file, so that no other fault of the record can hide this one.
 */
export function checkShelters(content: Content): Fault[] {
  return recordsIn(content, 'directory').flatMap(({ yaml, file }) => {
    if (!isShelterLike((yaml.value ?? {}) as object)) return [];
    const given = WHERE.filter((name) => (valueAt(yaml.value, ['address', name]) ?? null) !== null);
    const faults = given.map((name) => faultAt(file, yaml.offsetOf(['address', name]), 'shelter-address', '', { field: `address.${name}` }));
    for (const [path, text] of stringsWithin(yaml.value)) {
      if (path[0] === 'address') continue;
      const match = addressIn(text);
      if (match !== null) faults.push(faultAt(file, yaml.offsetOf(path), 'shelter-address-in-text', '', { field: pathText(path), match: masked(match) }));
    }
    return faults;
  });
}
