/** A character or word of a text that looks like something it is not, at an offset of the text. */
export interface OddCharacter {
  readonly kind: 'invisible' | 'bidi' | 'control' | 'mixed-scripts' | 'odd-digits' | 'odd-letters';
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** What to write instead; null when only a person can tell. */
  readonly instead: string | null;
}

// Zero-width joiners are part of correct Burmese, Khmer and other scripts of South-East Asia, so they are odd only between Latin letters, digits, Han and spaces.
// Tag characters and variation selectors can hide a whole sentence; characters of private use are a box, or whatever a font makes of them.
const INVISIBLE = /[\u00AD\u034F\u115F\u1160\u17B4\u17B5\u180B-\u180F\u2060-\u2065\u206A-\u206F\u2800\u3164\uFE00-\uFE0F\uFEFF\uFFA0\uFFF9-\uFFFB\u{E0000}-\u{E0FFF}\p{Co}]|[\u200B-\u200D](?![\p{sc=Khmr}\p{sc=Mymr}\p{sc=Laoo}\p{sc=Thai}\p{sc=Deva}\p{sc=Arab}\p{Emoji_Presentation}\p{Extended_Pictographic}])/gu;
const BIDI = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u2028\u2029]/g;
const WORD = /[\p{L}\p{M}]+/gu;
const LATIN_BESIDE_OTHER = /\p{sc=Latn}\p{M}*[\p{sc=Cyrl}\p{sc=Grek}\p{sc=Armn}\p{sc=Cher}]|[\p{sc=Cyrl}\p{sc=Grek}\p{sc=Armn}\p{sc=Cher}]\p{M}*\p{sc=Latn}/u;
const OTHER_ALPHABET = /[\p{sc=Cyrl}\p{sc=Grek}\p{sc=Armn}\p{sc=Cher}]/u;
const OTHER_LETTERS = /[\p{sc=Cyrl}\p{sc=Grek}\p{sc=Armn}\p{sc=Cher}]/gu;
// Letters of Cyrillic and Greek that nobody tells from Latin ones. A real sentence in Russian or Greek has others too.
const LOOK_ALIKES = new Set('асеорхуіјѕһԁԛԝАВЕЅІЈКМНОРСТХУԚԜΑΒΕΖΗΙΚΜΝΟΡΤΥΧονι');
// Khmer, Burmese, Lao and Thai have digits of their own, right in their own texts; full-width and Arabic ones never are.
// Neither are circled digits, nor raised ones but for a single one (m²).
const ODD_DIGITS = /[\uFF10-\uFF19\u0660-\u0669\u06F0-\u06F9\u{1D7CE}-\u{1D7FF}\u2460-\u249B\u24EA-\u24FF\u2776-\u2793\u{1F100}-\u{1F10A}]+|[\u00B2\u00B3\u00B9\u2070-\u2079\u2080-\u2089]{2,}/gu;
// Full-width, mathematical and circled letters: no search and no screen reader takes them for words.
const ODD_LETTERS = /[\uFF21-\uFF3A\uFF41-\uFF5A\u24B6-\u24E9\u{1D400}-\u{1D7CD}\u{1F110}-\u{1F189}]+/gu;

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
  // Almost no text has another alphabet in it.
  if (OTHER_ALPHABET.test(text)) found.push(...foreignWordsIn(text));
  look('odd-digits', ODD_DIGITS, (digits) => ({ text: digits, instead: plainDigits(digits) }));
  look('odd-letters', ODD_LETTERS, (letters) => ({ text: letters, instead: letters.normalize('NFKC') }));
  return found.sort((a, b) => a.start - b.start);
}

/** Words that mix alphabets, and words of look-alikes alone on a line that has no other letter of their alphabet. */
function foreignWordsIn(text: string): OddCharacter[] {
  const found: OddCharacter[] = [];
  for (const line of text.matchAll(/.+/g)) {
    const others = line[0].match(OTHER_LETTERS) ?? [];
    const isDisguise = others.length > 0 && others.every((letter) => LOOK_ALIKES.has(letter));
    for (const { 0: word, index } of others.length === 0 ? [] : line[0].matchAll(WORD)) {
      if (!LATIN_BESIDE_OTHER.test(word) && !(isDisguise && OTHER_ALPHABET.test(word))) continue;
      found.push({ kind: 'mixed-scripts', start: line.index + index, end: line.index + index + word.length, text: word, instead: null });
    }
  }
  return found;
}

/** The letters of a word that are not Latin, with their code, so that an editor sees which ones are foreign. */
export function foreignLetters(word: string): string {
  return [...word].filter((char) => /\p{L}/u.test(char) && !/\p{sc=Latn}/u.test(char)).map((char) => `${char} (${codeOf(char)})`).join(', ');
}
