import { digitsOf } from '../../../src/domain/phone.ts';
import { addressesIn, type Content } from './content.ts';
import { faultAt, type Fault } from './fault.ts';

/**
 * Records named after their number: `so-khan-cap-113` has 113. Everything in the site names them by id, so a changed
 * number would stand everywhere at once. Codes of communes at the end of an id are no numbers.
 */
export function checkNumberIds(content: Content): Fault[] {
  return addressesIn(content).flatMap(({ entry: { yaml, file }, record }) => {
    const number = /-(\d{3,8})$/.exec(record.id)?.[1];
    if (number === undefined || record.phones.length === 0 || content.localities?.communeByCode.has(number) === true) return [];
    if (record.phones.some((phone) => digitsOf(phone.number).endsWith(number))) return [];
    return [faultAt(file, yaml.offsetOf(['phones', 0, 'number']), 'number-not-of-id', record.phones[0]!.number, { number })];
  });
}
