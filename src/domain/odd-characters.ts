/** A character or word of a text that looks like something it is not, at an offset of the text. */
export interface OddCharacter {
  readonly kind: 'invisible' | 'bidi' | 'control' | 'mixed-scripts' | 'odd-digits';
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** What to write instead; null when only a person can tell. */
  readonly instead: string | null;
}

// Zero-width joiners are part of correct Burmese, Khmer and other scripts of South-East Asia, so they are odd only between Latin letters, digits, Han and spaces.
const INVISIBLE = /[\u00AD\u115F\u1160\u180E\u2060-\u2064\u3164\uFEFF\uFFA0]|[\u200B-\u200D](?![\p{sc=Khmr}\p{sc=Mymr}\p{sc=Laoo}\p{sc=Thai}\p{sc=Deva}\p{sc=Arab}\p{Emoji_Presentation}\p{Extended_Pictographic}])/gu;
const BIDI = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u2028\u2029]/g;
const LATIN_WITH_OTHER = /[\p{L}\p{M}]*(?:\p{sc=Latn}[\p{M}]*(?:\p{sc=Cyrl}|\p{sc=Grek}|\p{sc=Armn}|\p{sc=Cher})|(?:\p{sc=Cyrl}|\p{sc=Grek}|\p{sc=Armn}|\p{sc=Cher})[\p{M}]*\p{sc=Latn})[\p{L}\p{M}]*/gu;
const OTHER_ALPHABET = /[\p{sc=Cyrl}\p{sc=Grek}\p{sc=Armn}\p{sc=Cher}]/u;
// Khmer, Burmese, Lao and Thai have digits of their own, right in their own texts; full-width and Arabic ones never are.
const ODD_DIGITS = /[\uFF10-\uFF19\u0660-\u0669\u06F0-\u06F9\u{1D7CE}-\u{1D7FF}]+/gu;

const codeOf = (char: string) => `U+${char.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;

/** The digits 0–9 that full-width, Arabic or mathematical digits stand for. */
function plainDigits(text: string): string {
  return [...text.normalize('NFKC')]
    .map((char) => {
      const code = char.codePointAt(0)!;
      if (code >= 0x660 && code <= 0x669) return String(code - 0x660);
      return code >= 0x6f0 && code <= 0x6f9 ? String(code - 0x6f0) : char;
    })
    .join('');
}

/** Every odd character of a text in reading order. A byte-order mark at the very start is not counted. */
export function oddCharactersIn(text: string): OddCharacter[] {
  const found: OddCharacter[] = [];
  const look = (kind: OddCharacter['kind'], pattern: RegExp, describe: (match: string) => Pick<OddCharacter, 'text' | 'instead'>) => {
    for (const match of text.matchAll(pattern)) {
      if (match.index === 0 && match[0] === '\uFEFF') continue;
      found.push({ kind, start: match.index, end: match.index + match[0].length, ...describe(match[0]) });
    }
  };
  look('invisible', INVISIBLE, (char) => ({ text: codeOf(char), instead: '' }));
  look('bidi', BIDI, (char) => ({ text: codeOf(char), instead: '' }));
  look('control', CONTROL, (char) => ({ text: codeOf(char), instead: char === '\u2028' || char === '\u2029' ? '\n' : '' }));
  // Almost no text has another alphabet in it, and the pattern that looks for a mixture is slow.
  if (OTHER_ALPHABET.test(text)) look('mixed-scripts', LATIN_WITH_OTHER, (word) => ({ text: word, instead: null }));
  look('odd-digits', ODD_DIGITS, (digits) => ({ text: digits, instead: plainDigits(digits) }));
  return found.sort((a, b) => a.start - b.start);
}

/** The letters of a word that are not Latin, with their code, so that an editor sees which ones are foreign. */
export function foreignLetters(word: string): string {
  return [...word].filter((char) => /\p{L}/u.test(char) && !/\p{sc=Latn}/u.test(char)).map((char) => `${char} (${codeOf(char)})`).join(', ');
}
