import type { NearMatch } from './near.ts';

/**
 * What can honestly be said about a position: `inside` one commune; at its `border`, where the second may be the right
 * one; `outside` all of them, at sea or just over the border, the nearest named; `abroad`, nothing near.
 */
export interface NearAnswer {
  kind: 'inside' | 'border' | 'outside' | 'abroad';
  matches: NearMatch[];
}

/** Outlines are true to about this much. */
const OUTLINE_METRES = 100;
/** Farther from the land than this, no commune is named. */
export const REACH_METRES = 12_000;

/** Judges what was found near a position that is accurate to `accuracy` metres. */
export function nearAnswer(matches: readonly NearMatch[], accuracy: number): NearAnswer {
  const [first] = matches;
  if (!first) return { kind: 'abroad', matches: [] };
  if (!first.isInside) return { kind: 'outside', matches: [...matches] };
  const doubt = Math.max(OUTLINE_METRES, Number.isFinite(accuracy) ? accuracy : 0);
  if (first.borderMetres > doubt) return { kind: 'inside', matches: [first] };
  return { kind: 'border', matches: matches.filter(({ isInside, borderMetres }) => isInside || borderMetres <= doubt) };
}
