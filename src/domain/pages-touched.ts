import { pathTo, type Section } from './routes.ts';
import type { SupportAddress } from './schemas/support-address.ts';

/** Slugs that turn codes into addresses of pages. */
export interface PlaceSlugs {
  province(code: string): string | undefined;
  /** Province and commune. */
  commune(code: string): readonly [string, string] | undefined;
}

const articleSections = { guides: 'guides', policies: 'policies', officers: 'officers', activities: 'activities' } as const;

/** What a change of one file of content/ shows up on: paths to look at, and words for what is too much to list. */
export interface TouchedPages {
  readonly paths: readonly string[];
  readonly everywhere: 'all' | 'communes' | 'language' | null;
}

/** Pages on which a file of content/ is seen; `record` is the support address in it, before or after. */
export function pagesTouched(path: string, locales: readonly string[], places: PlaceSlugs, record?: Pick<SupportAddress, 'id' | 'coverage'>): TouchedPages {
  const [, folder = '', first = '', rest = ''] = /^content\/([^/]+)\/([^/]+)(?:\/(.+))?$/.exec(path) ?? [];
  const inEvery = (section: Section, ...slugs: string[]) => locales.map((locale) => pathTo(locale, section, ...slugs));
  const name = (rest || first).replace(/\.(yaml|mdx)$/, '');
  if (folder === 'directory') {
    if (record === undefined) return { paths: inEvery('service', name), everywhere: null };
    const { scope, provinces, communes } = record.coverage;
    const provincePaths = provinces.flatMap((code) => places.province(code) ?? []).map((slug) => pathTo('vi', 'places', slug));
    const communePaths = communes.flatMap((code) => [places.commune(code) ?? []]).filter((slugs) => slugs.length === 2).map((slugs) => pathTo('vi', 'places', ...slugs));
    return { paths: [...inEvery('service', record.id), ...provincePaths, ...communePaths.slice(0, 5)], everywhere: scope === 'national' ? 'communes' : null };
  }
  if (folder in articleSections) {
    const section = articleSections[folder as keyof typeof articleSections];
    return { paths: first === 'vi' ? inEvery(section, name) : [pathTo(first, section, name)], everywhere: null };
  }
  if (folder === 'pages') return { paths: inEvery(name === 'safety' ? 'safety' : 'about'), everywhere: null };
  if (folder === 'entitlements') return { paths: inEvery('entitlements', name), everywhere: null };
  if (folder === 'legal-documents') return { paths: inEvery('documents', name), everywhere: null };
  if (folder === 'glossary') return { paths: inEvery('glossary'), everywhere: null };
  if (folder === 'retired-numbers') return { paths: inEvery('oldNumbers'), everywhere: null };
  if (folder === 'countries') return { paths: inEvery('abroad'), everywhere: null };
  if (folder === 'show-cards') return { paths: inEvery('emergency'), everywhere: null };
  if (folder === 'forms') return { paths: [...inEvery('forms'), ...inEvery('forms', name)], everywhere: null };
  if (path === 'content/place-broadcast.yaml') return { paths: inEvery('broadcasts'), everywhere: null };
  if (folder === 'broadcasts') return { paths: inEvery('broadcasts', name), everywhere: null };
  if (folder === 'search') return { paths: inEvery('search'), everywhere: null };
  return { paths: [], everywhere: folder === 'interface' ? 'language' : 'all' };
}
