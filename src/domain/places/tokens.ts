import { fold, toned } from '../fold.ts';
import { AFTER, BEFORE, NOISE, SMALLER } from './words.ts';

/** One word of a query. */
export interface Token {
  /** Folded, without spaces. */
  key: string;
  /** Letters with their quality and tone, see toned(). */
  tones: string;
  /** Comma-separated part it stands in, counted from 0. */
  part: number;
  isNumber: boolean;
  /** How much it counts when it is explained, or is not: 0 noise, little in a street or hamlet, 1 otherwise. */
  weight: number;
  /** Where the street or hamlet begins in which it stands, −1 outside. */
  opener: number;
}

/** Words that tell a kind, found in the query: tokens `start` to `end` (exclusive). */
export interface Marker {
  start: number;
  end: number;
  bits: number;
  isAfter: boolean;
}

/** A query taken apart. `hasMarks`: some diacritic was typed, so that a plain letter is meant as plain. */
export interface Query {
  tokens: Token[];
  markers: Marker[];
  hasMarks: boolean;
}

const LONGEST = 400;
const MOST_TOKENS = 48;
/** “thành phố đảo” has three words. */
const LONGEST_MARKER = 3;
const GLUED = /^(p|q|f|h|tp|tx|phuong|quan|kp|to|ap|so|khu)(\d{1,3})$/;
// A letter run may carry digits (VNI) and apostrophes (Ea H’leo); commas and the like part an address.
const PIECES = /[\p{L}\p{M}\p{N}'’‘ʼ]+|[,;\n()|]/gu;

/**
 * Takes a query apart; `repair` may turn a word into the one that was meant (see keystrokes.ts).
 * Reads at most 400 characters: more is no place name.
 */
export function readQuery(text: string, repair: (word: string) => string | null = () => null): Query {
  const words: { raw: string; part: number }[] = [];
  let part = 0;
  const clean = text.slice(0, LONGEST).normalize('NFC').toLowerCase();
  for (const [piece] of clean.matchAll(PIECES)) {
    if (!/[\p{L}\p{N}]/u.test(piece)) part += 1;
    else {
      const glued = GLUED.exec(piece.normalize('NFD').replace(/[\u0300-\u036f]/g, ''));
      if (glued) words.push({ raw: glued[1] ?? '', part }, { raw: glued[2] ?? '', part });
      else words.push({ raw: repair(piece) ?? piece, part });
    }
    if (words.length >= MOST_TOKENS) break;
  }
  const tokens = words.map(({ raw, part }) => ({
    key: fold(raw).replace(/ /g, '').replace(/^0+(?=\d)/, ''), tones: toned(raw), part, isNumber: /^\d/.test(raw), weight: 1, opener: -1,
  })).filter(({ key }) => key !== '');
  const markers = findMarkers(tokens);
  weigh(tokens, markers);
  return { tokens, markers, hasMarks: tokens.some((token) => token.tones !== token.key) };
}

function findMarkers(tokens: readonly Token[]): Marker[] {
  const found: Marker[] = [];
  for (let start = 0; start < tokens.length; start += 1) {
    for (let end = start + 1; end <= Math.min(start + LONGEST_MARKER, tokens.length); end += 1) {
      const run = tokens.slice(start, end);
      const key = run.map((token) => token.key).join(' ');
      const tones = run.map((token) => token.tones).join(' ');
      const before = BEFORE.get(key);
      const after = AFTER.get(key);
      // “quán” is not quận: a typed mark must be the right one, unless a number makes it clear.
      if (before && (tones === key || tones === before.tones || tokens[end]?.isNumber)) found.push({ start, end, bits: before.bits, isAfter: false });
      if (after) found.push({ start, end, bits: after.bits, isAfter: true });
    }
  }
  return found;
}

// “Dương” is not đường.
const isSmaller = ({ key, tones }: Token) => [key, SMALLER.get(key)?.tones].includes(tones) && SMALLER.has(key);

function weigh(tokens: Token[], markers: readonly Marker[]): void {
  let street = -1;
  let opener = -1;
  tokens.forEach((token, at) => {
    const isFirst = at === 0 || tokens[at - 1]?.part !== token.part;
    if (markers.some((marker) => marker.start === at && !marker.isAfter)) street = -1;
    else if ((isFirst && token.isNumber) || (isSmaller(token) && (isFirst || tokens[at - 1]?.isNumber))) {
      if (street !== token.part) opener = at;
      street = token.part;
    }
    if (street === token.part) token.opener = opener;
    const isCountry = /^(vn|vietnam)$/.test(token.key) || (token.key === 'nam' && tokens[at - 1]?.key === 'viet') || (token.key === 'viet' && tokens[at + 1]?.key === 'nam');
    if (token.isNumber || isCountry) token.weight = 0;
    else if (NOISE.has(token.key)) token.weight = 0.2;
    else if (street === token.part) token.weight = isSmaller(token) ? 0.1 : 0.3;
  });
}
