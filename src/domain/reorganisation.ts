/** The day today's provinces and communes began and districts ended. Source: Resolution 202/2025/QH15, facts/localities. */
export const REORGANISATION_DAY = '2025-07-01';

/** The last day of the units that ended with it. */
export const LAST_DAY_BEFORE = '2025-06-30';
