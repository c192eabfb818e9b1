import { fold } from './fold.ts';

/** How many letters must be changed, added or dropped to make `b` of `a`. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
    }
    row = next;
  }
  return row[b.length]!;
}

/**
 * The candidate most like `word`, marks and capitals aside, or null when none is near: at most a third of its
 * letters, and at most four, may differ. Equal distances give the first candidate.
 */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  const folded = fold(word.slice(0, 80));
  const reach = Math.min(4, Math.max(1, Math.floor(folded.length / 3)));
  let best: string | null = null;
  let least = reach + 1;
  for (const candidate of candidates) {
    const other = fold(candidate);
    if (Math.abs(other.length - folded.length) >= least) continue;
    const found = distance(folded, other);
    if (found < least) [best, least] = [candidate, found];
  }
  return best;
}
