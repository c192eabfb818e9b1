import { pathTo, sectionNames, type Section } from '../domain/routes.ts';
import type { Locale } from '../i18n/locales.ts';
import { countryByCode } from './countries.ts';

const kinds: Readonly<Record<string, Section>> = {
  guide: 'guides', officer: 'officers', policy: 'policies', activity: 'activities', entitlement: 'entitlements', document: 'documents', service: 'service', place: 'places',
};
const pages: Readonly<Record<string, Section>> = { 'old-numbers': 'oldNumbers' };

/** The section a `page:` link names, or undefined: `page:old-numbers`, `page:finder`. */
export const sectionOfPage = (name: string): Section | undefined => pages[name] ?? sectionNames.find((section) => section === name);

/**
 * The address of a link as writers write it: `guide:tro-ve`, `place:quang-ninh/hong-gai`, `page:emergency`,
 * `abroad:kh`, an anchor or a full https address. Throws for any other form; the site check finds dead targets.
 */
export function resolveContentLink(href: string, locale: Locale): string {
  if (/^(https?:\/\/|#)/.test(href)) return href;
  const [, kind, rest = ''] = /^([a-z-]+):([^#]*)/.exec(href) ?? [];
  const anchor = href.includes('#') ? href.slice(href.indexOf('#')) : '';
  if (kind === 'page') {
    const section = sectionOfPage(rest);
    if (section !== undefined) return pathTo(locale, section) + anchor;
  }
  if (kind === 'abroad') return pathTo(locale, 'abroad', countryByCode(rest).slug) + anchor;
  const section = kind === undefined ? undefined : kinds[kind];
  if (section !== undefined && rest !== '') return pathTo(locale, section, ...rest.split('/')) + anchor;
  throw new Error(`liên kết không hiểu được: "${href}"`);
}
