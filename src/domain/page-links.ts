import { pathTo, sectionNames, type Section } from './routes.ts';

/** Articles by the prefix of their links: the section, which is also the name of their folder and collection. */
export const articlesByPrefix = { guide: 'guides', policy: 'policies', officer: 'officers', activity: 'activities' } as const satisfies Readonly<Record<string, Section>>;
export type ArticleSection = (typeof articlesByPrefix)[keyof typeof articlesByPrefix];
export const articleSections: readonly ArticleSection[] = Object.values(articlesByPrefix);

const kinds: ReadonlyMap<string, Section> = new Map<string, Section>([
  ...Object.entries(articlesByPrefix), ['entitlement', 'entitlements'], ['document', 'documents'], ['service', 'service'], ['form', 'forms'], ['place', 'places'],
]);
const pages: ReadonlyMap<string, Section> = new Map([['old-numbers', 'oldNumbers']]);

/** The section a `page:` link names, or undefined: `page:old-numbers`, `page:finder`. */
export const sectionOfPage = (name: string): Section | undefined => pages.get(name) ?? sectionNames.find((section) => section === name);

/** The path of a link as writers write it, without anchor: `guide:tro-ve`, `place:quang-ninh/hong-gai`, `page:emergency`; null for any other form. */
export function pathOfLink(link: string, locale: string): string | null {
  const [, kind = '', rest = ''] = /^([a-z-]+):([^#]+)/.exec(link) ?? [];
  const page = kind === 'page' ? sectionOfPage(rest) : undefined;
  if (page !== undefined) return pathTo(locale, page);
  const section = kinds.get(kind);
  return section === undefined || rest === '' ? null : pathTo(locale, section, ...rest.split('/'));
}
