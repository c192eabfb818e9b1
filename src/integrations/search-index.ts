import type { AstroIntegration } from 'astro';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as pagefind from 'pagefind';
import { parse } from 'yaml';
import { pathTo, type Section } from '../domain/routes.ts';
import { localeInfo, locales, type Locale } from '../i18n/locales.ts';
import { site } from '../site.ts';
import { readFacets } from './search-facets.ts';
import { orderIndex } from './search-order.ts';
import { pageForIndex, readPage, type SearchedPage } from './search-page.ts';

/** Sections that are searched by their words, the ones preferred among equals first. Places have their own engine and are not here. */
const searched: readonly Section[] = ['guides', 'emergency', 'policies', 'officers', 'activities', 'safety', 'abroad', 'service', 'glossary', 'oldNumbers', 'forms', 'print', 'broadcasts', 'entitlements', 'documents', 'about'];
/** Sections whose lead is shown with a title before the texts are loaded. */
const withLead: ReadonlySet<Section> = new Set(['guides', 'emergency', 'policies', 'officers', 'activities']);

/** Sections of which only the list is searched: a sheet says what the place's page says, a loudspeaker text has the title of its guide. */
const listOnly: ReadonlySet<Section> = new Set(['print', 'broadcasts']);

/** A built page that is searched, with its file's own words. */
export interface IndexedPage extends SearchedPage {
  readonly url: string;
  readonly html: string;
  readonly locale: Locale;
  readonly section: Section;
}

/** Every index.html under a folder, in a fixed order. */
function pagesUnder(folder: string): string[] {
  let entries;
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
  return entries.sort((a, b) => (a.name < b.name ? -1 : 1)).flatMap((entry) => (entry.isDirectory() ? pagesUnder(join(folder, entry.name)) : entry.name === 'index.html' ? [join(folder, entry.name)] : []));
}

/** The pages of a built site that search knows, in a fixed order; real translations only. */
export function pagesToIndex(root: string): IndexedPage[] {
  return locales.flatMap((locale) => {
    const seen = new Set<string>();
    return searched.flatMap((section) => pagesUnder(join(root, pathTo(locale, section))).flatMap((file) => {
      const url = `/${file.slice(root.length).replace(/^[\\/]/, '').replace(/index\.html$/, '').replaceAll('\\', '/')}`;
      // Seats of commune committees are answered by their commune's page, which the place engine finds.
      if (seen.has(url) || (section === 'service' && /\/ubnd-/.test(url)) || (listOnly.has(section) && url !== pathTo(locale, section))) return [];
      seen.add(url);
      const html = readFileSync(file, 'utf8');
      const page = readPage(html, site.url + url);
      return page === null ? [] : [{ ...page, url, html, locale, section }];
    }));
  });
}

/** Writes the search index of a built site into a folder. Any error of Pagefind throws: a search that lacks pages would send people nowhere. */
export async function writeSearchIndex(pages: readonly IndexedPage[], folder: string): Promise<void> {
  const check = (errors: readonly string[]) => {
    if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
  };
  const { index, errors } = await pagefind.createIndex({});
  check(errors);
  if (index === undefined) throw new Error('Pagefind: no index');
  const facets = readFacets();
  try {
    for (const locale of locales) {
      const facetsOf = facets(locale);
      // The menu's words are the words of the facets.
      const { menu } = parse(readFileSync(`content/interface/${locale}.yaml`, 'utf8')) as { menu: Record<string, string> };
      const own = pages.filter((page) => page.locale === locale);
      // Sent without waiting for each answer; Pagefind takes them in the order they come.
      const answers = await Promise.all(own.map((page) => {
        const section = menu[page.section === 'service' ? 'places' : page.section] ?? page.section;
        const filters = { section: [section], ...facetsOf(page.url) };
        return index.addHTMLFile({ url: page.url, content: pageForIndex(page, locale, localeInfo[locale].tag, page.section, filters) });
      }));
      check(answers.flatMap((answer) => answer.errors));
    }
    check((await index.writeFiles({ outputPath: folder })).errors);
  } finally {
    await pagefind.close();
  }
  orderIndex(folder);
  // The page has its own small interface and needs no worker.
  for (const file of readdirSync(folder)) if (/^pagefind-.*\.(css|js)$/.test(file)) rmSync(join(folder, file));
  for (const locale of locales) {
    const titles = pages.filter((page) => page.locale === locale).map((page) => [page.url, page.title, ...(withLead.has(page.section) ? [page.lead] : [])]);
    writeFileSync(join(folder, `titles-${locale}.json`), JSON.stringify(titles));
  }
}

/** Writes the search index of each language after the build. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const pages = pagesToIndex(root);
        await writeSearchIndex(pages, join(root, 'pagefind'));
        logger.info(`search: ${pages.length} pages`);
      },
    },
  };
}
