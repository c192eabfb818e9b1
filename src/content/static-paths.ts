import { locales } from '../i18n/locales.ts';
import { pathTo, type Section } from '../domain/routes.ts';

/**
 * Rows for `getStaticPaths` of a page file named `[...<param>].astro`: one a language and item.
 * The file matches the whole path, because each language has its own words in it.
 */
export function staticPaths<Item>(param: string, section: Section, items: readonly Item[], slugsOf: (item: Item) => readonly string[]) {
  return locales.flatMap((locale) =>
    items.map((item) => ({
      params: { [param]: pathTo(locale, section, ...slugsOf(item)).replace(/^\/|\/$/g, '') || undefined },
      props: { locale, item },
    })),
  );
}
