import { chineseNames } from './chinese.ts';
import { repairKeystrokes } from './keystrokes.ts';
import { slipKeys } from './slip.ts';

/** What most queries do without, loaded when one needs it: unconverted keystrokes, slips, Chinese names. */
export const lateParts = { chineseNames, repairKeystrokes, slipKeys };

/** The type of lateParts, for code that must not load it. */
export type LateParts = typeof lateParts;
