import { pathTo } from '../domain/routes.ts';
import { sitemapXml, type SitemapUrl } from '../domain/sitemap.ts';
import { localeInfo, locales, sourceLocale, type Locale } from '../i18n/locales.ts';
import { site } from '../site.ts';
import { listedPages, type ListedPage } from './page-list.ts';

/** The address of a page in one language, with its translations that exist; `x-default` is Vietnamese. */
function urlOf({ section, slugs, available }: ListedPage, locale: Locale): SitemapUrl {
  const address = (id: Locale) => site.url + pathTo(id, section, ...slugs);
  return { url: address(locale), alternates: { ...Object.fromEntries(available.map((id) => [localeInfo[id].tag, address(id)])), 'x-default': address(sourceLocale) } };
}

/** Sitemaps by file name, `places-vi`: one a section and language. */
export const sitemaps: ReadonlyMap<string, string> = new Map(
  locales.flatMap((locale) =>
    [...Map.groupBy(listedPages.filter((page) => page.available.includes(locale)), (page) => page.section)].map(([section, pages]): [string, string] => [
      `${section}-${locale}`,
      sitemapXml(pages.map((page) => urlOf(page, locale))),
    ]),
  ),
);
