import MiniSearch from 'minisearch';
import { mkdirSync } from 'node:fs';
import * as pagefind from 'pagefind';
import type { IndexedPage } from '../../src/integrations/search-index.ts';
import { locales, type Locale } from '../../src/i18n/locales.ts';

/** Answers a question with paths, best first. */
export type Ask = (text: string, locale: Locale) => Promise<readonly string[]>;

/** MiniSearch over the same texts, an index a language, with prefixes and one slip; and the size of its indexes as text. */
export function askMiniSearch(pages: readonly IndexedPage[]): { ask: Ask; bytes: Readonly<Record<Locale, string>> } {
  const indexes = new Map(locales.map((locale) => {
    const index = new MiniSearch<IndexedPage>({ idField: 'url', fields: ['title', 'lead', 'headings', 'body'] });
    index.addAll(pages.filter((page) => page.locale === locale));
    return [locale, index];
  }));
  const options = { boost: { title: 4, lead: 2, headings: 2 }, prefix: true, fuzzy: 0.2 };
  return {
    ask: async (text, locale) => indexes.get(locale)!.search(text, options).slice(0, 3).map(({ id }) => id as string),
    bytes: Object.fromEntries(locales.map((locale) => [locale, JSON.stringify(indexes.get(locale))])) as Record<Locale, string>,
  };
}

/** Pagefind as it comes: the built pages as they are, no folding of ours, written into a folder of the served site. */
export async function writePlainPagefind(pages: readonly IndexedPage[], folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const { index } = await pagefind.createIndex({});
  if (index === undefined) throw new Error('Pagefind: no index');
  for (const page of pages) await index.addHTMLFile({ url: page.url, content: page.html });
  await index.writeFiles({ outputPath: folder });
  await pagefind.close();
}
