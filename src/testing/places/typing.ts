import { fold } from '../../domain/fold.ts';

/** A source of numbers from 0 to 1 that gives the same series each run. */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A text without diacritics, commas kept, as people write who have no Vietnamese keyboard. */
export function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/[\u0300-\u036f’']/g, '').replace(/đ/g, 'd').replace(/Đ/g, 'D').toLowerCase();
}

const TELEX: Record<string, string> = { '\u0300': 'f', '\u0301': 's', '\u0303': 'x', '\u0309': 'r', '\u0323': 'j' };
const VNI: Record<string, string> = { '\u0300': '2', '\u0301': '1', '\u0303': '4', '\u0309': '3', '\u0323': '5' };

/** The keys of a Telex keyboard that make a text: "Hồng Gai" → "hoongf gai". */
export const telexKeys = (text: string) => keys(text, TELEX, (letter, mark) => (mark === '\u0302' ? letter : 'w'), 'd');

/** The keys of a VNI keyboard that make a text: "Hồng Gai" → "ho62ng gai"; the tone stands behind its vowel. */
export const vniKeys = (text: string) => keys(text, VNI, (_, mark) => (mark === '\u0302' ? '6' : mark === '\u031b' ? '7' : '8'), '9');

function keys(text: string, tones: Record<string, string>, shape: (letter: string, mark: string) => string, bar: string): string {
  return text.toLowerCase().replace(/[’']/g, '').split(' ').map((word) => {
    let out = '';
    let tone = '';
    for (const char of word.normalize('NFD')) {
      if (char === 'đ') out += `d${bar}`;
      else if (char in tones) {
        if (bar === 'd') tone = tones[char] ?? '';
        else out += tones[char];
      } else if (/[\u0300-\u036f]/.test(char)) out += shape(out.at(-1) ?? '', char);
      else out += char;
    }
    return out + tone;
  }).join(' ');
}

/** A text with one slip: two neighbours exchanged, a letter lost, doubled or hit beside; never the first of the text. */
export function withSlip(text: string, random: () => number): string {
  const places = [...text.matchAll(/[a-zà-ỹđ]/gi)].map(({ index }) => index).filter((index) => index > 0);
  const at = places[Math.floor(random() * places.length)] ?? 0;
  const letter = text[at] ?? '';
  const next = text[at + 1] ?? '';
  const kind = Math.floor(random() * 4);
  if (kind === 0 && /\p{L}/u.test(next) && next !== letter) return text.slice(0, at) + next + letter + text.slice(at + 2);
  if (kind === 1) return text.slice(0, at) + text.slice(at + 1);
  if (kind === 2) return text.slice(0, at) + letter + text.slice(at);
  const row = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'].find((each) => each.includes(fold(letter)));
  const beside = row?.[row.indexOf(fold(letter)) + 1] ?? row?.at(-2) ?? 'e';
  return text.slice(0, at) + beside + text.slice(at + 1);
}

/** A text in which the tone of one vowel is lost or another: wrong diacritics, right letters. */
export function withWrongMark(text: string, random: () => number): string {
  const parts = [...text.normalize('NFD')];
  const marks = parts.flatMap((char, index) => (/[\u0300\u0301\u0303\u0309\u0323]/.test(char) ? [index] : []));
  const at = marks[Math.floor(random() * marks.length)];
  if (at === undefined) return text;
  parts[at] = random() < 0.5 ? '' : parts[at] === '\u0300' ? '\u0301' : '\u0300';
  // The tone stands behind the marks of the vowel, as keyboards write it.
  return parts.join('').replace(/([\u0300\u0301])([\u0302\u0306\u031b])/g, '$2$1').normalize('NFC');
}

/** Short forms of the words for kinds: "Thành phố Hạ Long" → "TP. Hạ Long". */
export function abbreviated(fullName: string): string {
  const short: Record<string, string> = {
    'Phường ': 'P. ', 'Xã ': 'X. ', 'Thị trấn ': 'TT. ', 'Thị xã ': 'TX. ', 'Thành phố ': 'TP. ', 'Quận ': 'Q. ', 'Huyện ': 'H. ', 'Tỉnh ': 'T. ', 'Đặc khu ': 'ĐK ',
  };
  return fullName.replace(/^(Phường |Xã |Thị trấn |Thị xã |Thành phố |Quận |Huyện |Tỉnh |Đặc khu )/, (word) => short[word] ?? word);
}
