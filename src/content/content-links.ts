import { pathOfLink } from '../domain/page-links.ts';
import { pathTo } from '../domain/routes.ts';
import type { Locale } from '../i18n/locales.ts';
import { countryByCode } from './countries.ts';

/**
 * The address of a link as writers write it: `guide:tro-ve`, `place:quang-ninh/hong-gai`, `page:emergency`,
 * `abroad:kh`, an anchor or a full https address. Throws for any other form; the site check finds dead targets.
 */
export function resolveContentLink(href: string, locale: Locale): string {
  if (/^(https?:\/\/|#)/.test(href)) return href;
  const anchor = href.includes('#') ? href.slice(href.indexOf('#')) : '';
  const country = /^abroad:([^#]*)/.exec(href)?.[1];
  if (country !== undefined) return pathTo(locale, 'abroad', countryByCode(country).slug) + anchor;
  const path = pathOfLink(href, locale);
  if (path === null) throw new Error(`liên kết không hiểu được: "${href}"`);
  return path + anchor;
}
