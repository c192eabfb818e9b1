import { digitsOf } from './phone.ts';
import type { Phone } from './schemas/phone-number.ts';
import type { SupportAddress } from './schemas/support-address.ts';
import { mayBeCalled } from './verification.ts';

/** Most bytes of a line without its end. Source: RFC 2425 section 5.8.1, kept by vCard 3.0. */
const LINE = 75;
const encoder = new TextEncoder();

/** What a contact is called, and what else is written about it; `note` and `url` are left out of a contact that tells nothing. */
export interface ContactWords {
  readonly name: string;
  readonly note?: string;
  readonly url?: string;
}

/** Numbers that a saved contact may call: voice lines of a record whose sources agree. */
export function contactNumbers(record: Pick<SupportAddress, 'status' | 'phones'>): Phone[] {
  return mayBeCalled(record) ? record.phones.filter((phone) => phone.kind === 'voice') : [];
}

/**
 * A vCard 3.0 (RFC 2426) of a support address: name, numbers, and nothing about a place, so that no address of a shelter
 * can be in it. Null when no number may be called. Numbers that work from abroad are written in that form.
 */
export function vCard(record: Pick<SupportAddress, 'status' | 'phones'>, words: ContactWords): string | null {
  const numbers = contactNumbers(record);
  if (numbers.length === 0) return null;
  const name = escaped(words.name);
  const lines = [
    'BEGIN:VCARD', 'VERSION:3.0', `N:${name};;;;`, `FN:${name}`,
    ...numbers.map((phone) => `TEL;TYPE=VOICE:${dialled(phone)}`),
    ...(words.note === undefined ? [] : [`NOTE:${escaped(words.note)}`]),
    ...(words.url === undefined ? [] : [`URL:${words.url}`]),
    'END:VCARD',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** Vietnamese service numbers (1800, 1900, short ones) are dialled as they are at home; others carry their country. */
const dialled = (phone: Phone): string => (phone.international === undefined || phone.number.startsWith('1') ? digitsOf(phone.number) : phone.international);

/** A value in which nothing ends the value or the line before its time. */
function escaped(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll(';', '\\;').replaceAll(',', '\\,').replace(/\r\n|\r|\n/g, '\\n');
}

/** A long line in pieces, each after the first begun with a space; no letter is cut. */
function folded(line: string): string {
  let size = 0;
  let text = '';
  for (const letter of line) {
    const bytes = encoder.encode(letter).length;
    if (size + bytes > LINE) {
      text += '\r\n ';
      size = 1;
    }
    text += letter;
    size += bytes;
  }
  return text;
}
