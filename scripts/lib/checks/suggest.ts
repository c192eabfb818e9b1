import { nearest } from '../../../src/domain/nearest.ts';
import type { Words } from './fault.ts';

/** “Did you mean …?” for a word that is close to an allowed one; otherwise where to look. */
export function suggestNearest(word: string, candidates: Iterable<string>, otherwise: Words): Words {
  const near = nearest(word, candidates);
  return near === null ? otherwise : { vi: `Có phải bạn định viết “${near}”?`, en: `Did you mean “${near}”?` };
}
