import type { DangerWords } from './danger.ts';

/** What the search page needs beside the index: everyday phrases with their pages, words of danger, numbers. One small file a language. */
export interface SearchExtras extends DangerWords {
  readonly pages: readonly { readonly url: string; readonly title: string; readonly phrases: readonly string[] }[];
  /** Line → path and name of its record. */
  readonly numbers: Readonly<Record<string, readonly [url: string, name: string]>>;
}
