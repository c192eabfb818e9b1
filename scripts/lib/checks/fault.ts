import type { FaultName } from './fault-kinds.ts';
import { spotOf, type SourceFile } from './source-file.ts';

/** A change of text that mends a fault: the characters from `start` up to `end` give way to `text`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A word of a sentence: the same in both languages, or one a language. */
export type Words = string | { readonly vi: string; readonly en: string };

/** One fault, as data: reporters turn it into words. */
export interface Fault {
  readonly kind: FaultName;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** What stands there now, shortened; empty when the fault is that nothing stands there. */
  readonly found: string;
  /** Words that fill the `{…}` of the kind's sentences. */
  readonly values: Readonly<Record<string, Words>>;
  readonly fix?: Edit;
}

const LONGEST_FOUND = 120;

/** One line of at most `longest` characters; characters nobody can see are written as U+XXXX so that the editor can. */
export function shown(text: string, longest = LONGEST_FOUND): string {
  const visible = text
    .replace(/\s*\n\s*/g, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}]/gu, (char) => `[U+${char.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}]`)
    .trim();
  return visible.length > longest ? `${visible.slice(0, longest - 1)}…` : visible;
}

/** A fault at a character offset of a file. */
export function faultAt(file: SourceFile, offset: number, kind: FaultName, found: string, values: Fault['values'] = {}, fix?: Edit): Fault {
  return { kind, file: file.path, ...spotOf(file, offset), found: shown(found), values, ...(fix === undefined ? {} : { fix }) };
}

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Order of a report: by file, line, column, kind, so that two runs print the same. */
export function compareFaults(a: Fault, b: Fault): number {
  return byText(a.file, b.file) || a.line - b.line || a.column - b.column || byText(a.kind, b.kind) || byText(a.found, b.found);
}

/** Sorted, each place and kind once: two rules may meet at the same character. */
export function sortFaults(faults: readonly Fault[]): Fault[] {
  const seen = new Set<string>();
  return [...faults].sort(compareFaults).filter((fault) => {
    const key = `${fault.file}:${fault.line}:${fault.column}:${fault.kind}:${fault.found}`;
    return !seen.has(key) && seen.add(key) !== undefined;
  });
}
