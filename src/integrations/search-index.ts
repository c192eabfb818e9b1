import type { AstroIntegration } from 'astro';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as pagefind from 'pagefind';
import { parse } from 'yaml';
import { pathTo, type Section } from '../domain/routes.ts';
import { localeInfo, locales } from '../i18n/locales.ts';

/** Sections that are searched by their words. Places have their own engine and are not here. */
const searched: readonly Section[] = ['guides', 'policies', 'officers', 'activities', 'entitlements', 'documents', 'service', 'abroad', 'emergency', 'safety', 'about', 'glossary', 'oldNumbers'];

/** The section's name as the menu of a language says it: the words of the facets. */
function sectionName(locale: (typeof locales)[number], section: Section): string {
  const { menu } = parse(readFileSync(`content/interface/${locale}.yaml`, 'utf8')) as { menu: Record<string, string> };
  return menu[section === 'service' ? 'places' : section] ?? section;
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

/**
 * A built page as Pagefind gets it: only its own words, đ as d (Pagefind has no rule for that letter), and its title as
 * shown in results, whose đ hides in an entity until the page is parsed.
 */
export function pageForIndex(html: string, section: string, sectionName: string): string | null {
  if (html.includes('name="robots" content="noindex"')) return null;
  const title = /<h1[^>]*>([\s\S]*?)<\/h1>/.exec(html)?.[1]?.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ').trim();
  const lead = /<p class="lead"[^>]*>([\s\S]*?)<\/p>/.exec(html)?.[1]?.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ').trim() ?? '';
  if (title === undefined) return null;
  const shown = (text: string) => text.replaceAll('đ', '&#273;').replaceAll('Đ', '&#272;').replaceAll('"', '&quot;');
  const meta = `<span data-pagefind-meta="shown[data-text]" data-text="${shown(title)}"></span><span data-pagefind-meta="lead[data-text]" data-text="${shown(lead)}"></span><span data-pagefind-filter="section[data-text]" data-text="${shown(sectionName)}"></span><span data-pagefind-meta="kind:${section}"></span>`;
  return html
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .replace(/<nav class="crumb"[\s\S]*?<\/nav>/, '')
    .replace(/<section class="sources"[\s\S]*?<\/section>/, '')
    .replace('<main id="main">', `<main id="main" data-pagefind-body>${meta}`);
}

/**
 * Writes the search index of each language after the build, from real translations only. Any error of Pagefind fails the
 * build: a search that silently lacks pages would send people nowhere.
 */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const check = (errors: readonly string[]) => {
          if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
        };
        const { index, errors } = await pagefind.createIndex({});
        check(errors);
        if (index === undefined) throw new Error('Pagefind: no index');
        let count = 0;
        try {
          for (const locale of locales) {
            for (const section of searched) {
              const name = sectionName(locale, section);
              for (const file of pagesUnder(join(root, pathTo(locale, section)))) {
                const url = `/${file.slice(root.length).replace(/index\.html$/, '').replaceAll('\\', '/')}`;
                // Seats of commune committees are answered by their commune's page, which the place engine finds.
                if (section === 'service' && /\/ubnd-/.test(url)) continue;
                const content = pageForIndex(readFileSync(file, 'utf8'), section, name);
                if (content === null) continue;
                check((await index.addHTMLFile({ url, content: content.replace('<html ', `<html data-pagefind-lang="${localeInfo[locale].tag}" `) })).errors);
                count += 1;
              }
            }
          }
          check((await index.writeFiles({ outputPath: join(root, 'pagefind') })).errors);
        } finally {
          await pagefind.close();
        }
        logger.info(`search: ${count} pages`);
      },
    },
  };
}
