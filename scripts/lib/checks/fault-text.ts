import { shown, type Fault } from './fault.ts';
import { kindOf } from './fault-kinds.ts';

/** Languages a report can be written in. */
export const reportLanguages = ['vi', 'en'] as const;
export type ReportLanguage = (typeof reportLanguages)[number];

/** A fault in words: what is wrong, and what to write instead. */
export interface FaultText {
  readonly what: string;
  readonly write: string;
}

/** The sentences of a fault in one language. Words of the file are shortened and shown with their hidden characters. */
export function textOf(fault: Fault, language: ReportLanguage): FaultText {
  const words = kindOf(fault.kind)[language];
  const fill = (template: string) =>
    template
      .replace(/\{(\w+)\}/g, (_, name: string) => {
        const value = fault.values[name] ?? '';
        return typeof value === 'string' ? shown(value, 600) : value[language];
      })
      .replace(/ {2,}/g, ' ')
      .trim();
  return { what: fill(words.what), write: fill(words.write) };
}

/** Where an editor reads more about a kind of fault. */
export function manualOf(fault: Pick<Fault, 'kind'>): string {
  return `docs/FAULTS.md#${fault.kind}`;
}
