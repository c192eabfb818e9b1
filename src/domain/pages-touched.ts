import { articleSections, sectionOfPage } from './page-links.ts';
import { pathTo, type Section } from './routes.ts';
import type { SupportAddress } from './schemas/support-address.ts';

/** Slugs that turn codes into addresses of pages. */
export interface PlaceSlugs {
  province(code: string): string | undefined;
  /** Province and commune. */
  commune(code: string): readonly [string, string] | undefined;
  country(code: string): string | undefined;
}

/** What a change of one file of content/ shows up on: paths to look at, and words for what is too much to list. */
export interface TouchedPages {
  readonly paths: readonly string[];
  readonly everywhere: 'all' | 'communes' | 'language' | null;
}

/** Folders, and files beside them, that are seen on the page of a section. */
const onSection: ReadonlyMap<string, Section> = new Map<string, Section>([
  ['glossary', 'glossary'], ['retired-numbers', 'oldNumbers'], ['countries', 'abroad'], ['show-cards', 'emergency'], ['forms', 'forms'],
  ['finder.yaml', 'finder'], ['place-broadcast.yaml', 'broadcasts'],
]);
/** Folders whose files each have a page in a section. */
const ownPage: ReadonlyMap<string, Section> = new Map<string, Section>([
  ['entitlements', 'entitlements'], ['legal-documents', 'documents'], ['broadcasts', 'broadcasts'], ['forms', 'forms'], ['countries', 'abroad'],
]);
/** Communes of one record that are listed; the others look the same. */
const MOST_COMMUNES = 5;

/** Pages on which a file of content/ is seen; `record` is the support address in it, before or after. */
export function pagesTouched(path: string, locales: readonly string[], places: PlaceSlugs, record?: Pick<SupportAddress, 'id' | 'coverage'>): TouchedPages {
  const [, folder = '', first = '', rest = ''] = /^content\/([^/]+)(?:\/([^/]+))?(?:\/(.+))?$/.exec(path) ?? [];
  const name = (rest || first).replace(/\.(yaml|mdx)$/, '');
  const inEvery = (section: Section, ...slugs: string[]) => locales.map((locale) => pathTo(locale, section, ...slugs));
  if (folder === 'directory') {
    const own = inEvery('service', record?.id ?? name);
    if (record === undefined) return { paths: own, everywhere: null };
    const { scope, provinces, communes, countries } = record.coverage;
    const provincePaths = provinces.flatMap((code) => places.province(code) ?? []).map((slug) => pathTo('vi', 'places', slug));
    const communePaths = communes.slice(0, MOST_COMMUNES).map(places.commune).filter((slugs) => slugs !== undefined).map((slugs) => pathTo('vi', 'places', ...slugs));
    const abroad = scope === 'worldwide' ? inEvery('abroad') : countries.flatMap((code) => places.country(code) ?? []).map((slug) => pathTo('vi', 'abroad', slug));
    return { paths: [...own, ...provincePaths, ...communePaths, ...abroad], everywhere: scope === 'national' ? 'communes' : null };
  }
  // A translation is seen in its language, a source also where it stands for one that is missing.
  const inItsLanguages = first === 'vi' ? locales : [first];
  const article = articleSections.find((section) => section === folder);
  if (article !== undefined) return { paths: inItsLanguages.map((locale) => pathTo(locale, article, name)), everywhere: null };
  const page = folder === 'pages' ? sectionOfPage(name) : undefined;
  if (page !== undefined) return { paths: inItsLanguages.map((locale) => pathTo(locale, page)), everywhere: null };
  if (folder === 'search') return { paths: [pathTo(name, 'search')], everywhere: null };
  const [section, own] = [onSection.get(folder), ownPage.get(folder)];
  const slug = folder === 'countries' ? places.country(name.toUpperCase()) : name;
  const paths = [...(section === undefined ? [] : inEvery(section)), ...(own === undefined || slug === undefined ? [] : inEvery(own, slug))];
  return { paths, everywhere: paths.length > 0 ? null : folder === 'interface' ? 'language' : 'all' };
}
