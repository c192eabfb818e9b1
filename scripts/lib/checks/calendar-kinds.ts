import type { Fault } from './fault.ts';
import type { FaultName } from './fault-kinds.ts';

/** Errors that no change of a file brings about: days pass, and what was right falls due or ends. */
const ofTheCalendar: ReadonlySet<FaultName> = new Set(['check-overdue-emergency', 'law-ended', 'law-ended-mentioned', 'entitlement-ended'] as const);

/** Whether only the passing of days made this fault: it stops a release, and not a look at the site or its tests. */
export const isOfTheCalendar = (fault: Fault): boolean => ofTheCalendar.has(fault.kind);
