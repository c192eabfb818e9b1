import { toned } from '../fold.ts';
import type { Token } from './tokens.ts';

const seen = new Map<string, string[]>();
const WITHOUT_TONE = /\d$/;

/**
 * What the marks of the typed words cost against a name spelled the same when folded: 0 when they agree or none was
 * typed, less for a wrong or missing tone than for another letter, a little when words are run together.
 */
export function markCost(name: string, tokens: readonly Token[], start: number, end: number, hasMarks: boolean): number {
  const syllables = tonesOf(name);
  if (syllables.length !== end - start) return 0.1;
  let cost = 0;
  syllables.forEach((tones, index) => {
    const token = tokens[start + index];
    if (!token || token.tones === tones) return;
    const isPlain = token.tones === token.key;
    if (isPlain) cost += hasMarks ? 0.08 : 0;
    else cost += token.tones.replace(WITHOUT_TONE, '') === tones.replace(WITHOUT_TONE, '') ? 0.35 : 0.45;
  });
  return cost;
}

function tonesOf(name: string): string[] {
  let syllables = seen.get(name);
  if (!syllables) {
    syllables = (name.match(/[\p{L}\p{M}\p{N}’']+/gu) ?? []).map((syllable) => toned(syllable));
    seen.set(name, syllables);
  }
  return syllables;
}
