import { fold, toned } from '../fold.ts';
import type { Token } from './tokens.ts';

const seen = new Map<string, string[]>();
const lettersOf = (tones: string) => tones.replace(/\d$/, '');

/**
 * What the marks of the typed words cost against a name spelled the same when folded: 0 when they agree or none was
 * typed, less for a wrong or missing tone than for another letter, a little when words are run together.
 * With `isSlip` one word is spelled otherwise anyway: only the others are compared.
 */
export function markCost(name: string, tokens: readonly Token[], hasMarks: boolean, isSlip: boolean): number {
  const syllables = tonesOf(name);
  if (syllables.length !== tokens.length) return 0.1;
  let cost = 0;
  tokens.forEach((token, at) => {
    const tones = syllables[at] ?? '';
    if (token.tones === tones) return;
    // “công an” is not Cô Ngân: words that break elsewhere are another name.
    if (fold(lettersOf(tones)) !== token.key) cost += isSlip ? 0 : 0.6;
    else if (token.tones === token.key) cost += hasMarks ? 0.26 : 0;
    else cost += lettersOf(token.tones) === lettersOf(tones) ? 0.4 : 0.5;
  });
  return cost;
}

/** Whether typed words can be the beginning of a name: marks that were typed must be those of the name. */
export function isBeginning(name: string, tokens: readonly Token[], hasMarks: boolean): boolean {
  const syllables = tonesOf(name);
  return tokens.every(({ key, tones }, at) => {
    const syllable = syllables[at] ?? '';
    if (tones === key) return !hasMarks || at === tokens.length - 1 || syllable === tones;
    const isToned = tones !== lettersOf(tones);
    return syllable === tones || (at === tokens.length - 1 && syllable.startsWith(lettersOf(tones)) && (!isToned || syllable.slice(-1) === tones.slice(-1)));
  });
}

function tonesOf(name: string): string[] {
  let syllables = seen.get(name);
  if (!syllables) {
    syllables = (name.match(/[\p{L}\p{M}\p{N}’']+/gu) ?? []).map((syllable) => toned(syllable));
    seen.set(name, syllables);
  }
  return syllables;
}
