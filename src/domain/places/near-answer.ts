import type { NearMatch } from './near.ts';

/**
 * What can honestly be said about a position: `sure`, it lies in the one commune given; `border`, the second may be the
 * right one; `off-land`, at sea or just over the border, the nearest are given; `abroad`, nothing is near.
 */
export interface NearAnswer {
  sureness: 'sure' | 'border' | 'off-land' | 'abroad';
  matches: NearMatch[];
}

/** Outlines are true to about this much. */
const OUTLINE_METRES = 100;
/** Farther from the land than this, no commune is named. */
export const REACH_METRES = 12_000;

/** Judges what was found near a position that is accurate to `accuracy` metres. */
export function nearAnswer(matches: readonly NearMatch[], accuracy: number): NearAnswer {
  const [first] = matches;
  if (!first) return { sureness: 'abroad', matches: [] };
  if (!first.isInside) return { sureness: 'off-land', matches: [...matches] };
  const doubt = Math.max(OUTLINE_METRES, Number.isFinite(accuracy) ? accuracy : 0);
  if (first.borderMetres > doubt) return { sureness: 'sure', matches: [first] };
  return { sureness: 'border', matches: matches.filter(({ isInside, borderMetres }) => isInside || borderMetres <= doubt) };
}
