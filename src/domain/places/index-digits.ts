const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** A number from 0 to 1151 in two letters of the index files. */
export function writePair(number: number): string {
  return (DIGITS[number >> 5] ?? '') + (DIGITS[number & 31] ?? '');
}

/** The number written by writePair at a place in a text. */
export function readPair(text: string, at: number): number {
  return DIGITS.indexOf(text[at] ?? '0') * 32 + DIGITS.indexOf(text[at + 1] ?? '0');
}

/** A small whole number: 0 to 25 as a…z, −1 to −26 as A…Z, any other with its sign and a point: "+57.". */
export function writeNumber(number: number): string {
  if (number >= 0 && number < 26) return String.fromCharCode(97 + number);
  if (number < 0 && number >= -26) return String.fromCharCode(64 - number);
  return `${number < 0 ? '' : '+'}${number}.`;
}

/** Pattern of one number written by writeNumber, for readers that walk a text. */
export const NUMBER = '[a-zA-Z]|[+-]\\d+\\.';

/** The number written by writeNumber. */
export function readNumber(text: string): number {
  const code = text.charCodeAt(0);
  if (code >= 97) return code - 97;
  if (code >= 65) return 64 - code;
  return Number.parseInt(text, 10);
}
