import type { SupportAddress } from './schemas/support-address.ts';

/** What a reader may need; each gathers topics of the directory. The filters of a commune's page. */
export const needs = {
  deceived: ['trafficking', 'labour-migration', 'marriage-migration'],
  violence: ['domestic-violence', 'sexual-violence', 'shelter'],
  children: ['child-protection'],
  legal: ['legal-aid'],
  health: ['health-care', 'mental-health'],
  drugs: ['drug-addiction', 'hiv', 'harm-reduction'],
} as const satisfies Record<string, readonly SupportAddress['topics'][number][]>;

export type Need = keyof typeof needs;
export const needNames = Object.keys(needs) as Need[];

/** The needs a record answers, in the order of the filters. */
export function needsOf(record: Pick<SupportAddress, 'topics'>): Need[] {
  return needNames.filter((need) => needs[need].some((topic) => (record.topics as readonly string[]).includes(topic)));
}
