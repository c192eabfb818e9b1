import { syllables } from './syllables.ts';

/**
 * Syllables a minute at which every length here is reckoned, pauses between sentences included. Our own choice: ordinary
 * Vietnamese speech is faster, but an outdoor loudspeaker echoes and is heard from far, over wind and engines.
 */
export const PACE = 200;

/** Time to read a text out at PACE, in whole seconds, rounded up. Numbers must already stand as words. */
export const seconds = (text: string): number => Math.ceil((syllables(text) * 60) / PACE);

/** Forms a guide is read out in. */
export const spokenForms = ['sixty', 'ninety', 'radio'] as const;
export type SpokenForm = (typeof spokenForms)[number];

/** Shortest and longest a spoken form may be, in syllables: never over 60, 90 and 30 seconds, and not much under. */
export const spokenLimits: Readonly<Record<SpokenForm, { readonly least: number; readonly most: number }>> = {
  sixty: { least: 175, most: 200 },
  ninety: { least: 265, most: 300 },
  radio: { least: 75, most: 100 },
};
