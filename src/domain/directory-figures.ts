import type { SupportAddress } from './schemas/support-address.ts';
import { markOf, stateOf, type Mark } from './verification.ts';

/** How many records stand in each mark: full, half, hollow. */
export function countStates(records: readonly SupportAddress[]): Record<Mark, number> {
  const counts: Record<Mark, number> = { full: 0, half: 0, hollow: 0 };
  for (const record of records) counts[markOf(stateOf(record))] += 1;
  return counts;
}
