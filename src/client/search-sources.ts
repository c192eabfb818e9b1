/** Where answers come from: a small file of phrases and titles, the place engine, and Pagefind over the texts. Each is fetched when first asked for. */
import { fold } from '../domain/fold.ts';
import { hearsDanger } from '../domain/search/danger.ts';
import { queryForIndex, withoutFillers } from '../domain/search/query.ts';
import { rankerOf, wordsOf, type NamedPage } from '../domain/search/rank-pages.ts';
import type { SearchExtras } from '../domain/search/search-extras.ts';

/** One answer: a link, its words, and a line below. */
export interface Hit {
  readonly url: string;
  readonly title: string;
  readonly note: string;
}
/** What results are narrowed to: at most one value a facet. */
export type Choice = Readonly<Partial<Record<Facet, string>>>;
export type Facet = (typeof facetNames)[number];
export const facetNames = ['section', 'need', 'province'] as const;
/** Answers of the texts, how many there are in all, and how many each value of each facet would leave. */
export interface TextHits {
  readonly hits: readonly Hit[];
  readonly total: number;
  readonly facets: Readonly<Partial<Record<Facet, Readonly<Record<string, number>>>>>;
}
interface Fragment {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
}
interface Pagefind {
  options(options: object): Promise<void>;
  filters(): Promise<unknown>;
  search(text: string, options?: object): Promise<{ results: { data(): Promise<Fragment> }[]; filters: TextHits['facets'] } | null>;
}
type Titles = readonly (readonly [url: string, title: string, lead?: string])[];

const SHOWN_TEXTS = 8;

/** A thing fetched once; a failure is forgotten, so that the next question tries again. */
function once<Value>(load: () => Promise<Value>): () => Promise<Value> {
  let value: Promise<Value> | undefined;
  return () => (value ??= load().catch((error: unknown) => {
    value = undefined;
    throw error;
  }));
}

async function json<Value>(url: string): Promise<Value> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  return response.json() as Promise<Value>;
}

/** The ear for danger, numbers and the ranker over titles and everyday phrases of a language. */
export function knownOf(locale: string) {
  return once(async () => {
    const [extras, titles] = await Promise.all([json<SearchExtras>(`/data/search/${locale}.json`), json<Titles>(`/pagefind/titles-${locale}.json`)]);
    const pages = new Map<string, NamedPage>(titles.map(([url, title, lead = '']) => [url, { url, title, lead, phrases: [] }]));
    for (const { url, title, phrases } of extras.pages) pages.set(url, { url, title: pages.get(url)?.title ?? title, lead: pages.get(url)?.lead ?? '', phrases });
    return { isDanger: hearsDanger(extras), numbers: extras.numbers, rank: rankerOf([...pages.values()]) };
  });
}

/** A name rarely needs more files than this; a slip needs all of them. */
const FEW_FILES = 8;

/** Places by name, at most two. Slips in names are forgiven only when asked for: that costs as much as the rest of search. */
export function placesOf(paths: { readonly places: string; readonly former: string; readonly note: string }) {
  const search = once(async () => (await import('./place-search.ts')).createPlaceSearch('/data/places/'));
  const find = async (text: string, withSlips = false): Promise<Hit[]> =>
    (await (await search()).query(text, withSlips ? Infinity : FEW_FILES)).slice(0, 2).map((hit) => ({
      url: hit.level === 'province' ? `${paths.places}${hit.slug}/` : `${hit.level === 'district' ? paths.former : paths.places}${hit.provinceSlug}/${hit.slug}/`,
      title: hit.level === 'province' ? hit.name : `${hit.name}, ${hit.province}`,
      note: paths.note,
    }));
  return { find, warm: async () => void (await find('')) };
}

/** The texts by Pagefind: the whole question first, then without its fillers, so that a question asked as people speak finds something. */
export function textsOf(locale: string) {
  const engine = once(async () => {
    const module = (await import(/* @vite-ignore */ new URL('/pagefind/pagefind.js', location.href).href)) as Pagefind;
    await module.options({ excerptLength: 0, noWorker: true, ranking: { diacriticSimilarity: 0.8 } });
    // Counts come with results only once the filters are loaded.
    await module.filters();
    return module;
  });
  return async (text: string, filters: Choice): Promise<TextHits> => {
    const pagefind = await engine();
    const options = { filters };
    let found = await pagefind.search(queryForIndex(text), options);
    if (found?.results.length === 0) found = await pagefind.search(queryForIndex(withoutFillers(text, locale)), options);
    const loaded = await Promise.all((found?.results ?? []).slice(0, SHOWN_TEXTS).map((result) => result.data()));
    // For a word it does not know Pagefind answers with words that begin alike, however little: nonsense must find nothing.
    const asked = wordsOf(withoutFillers(text, locale)).map((word) => word.slice(0, Math.max(3, word.length - 3)));
    const fragments = loaded.filter(({ content }) => {
      const known = fold(content);
      return asked.some((word) => known.includes(word));
    });
    return {
      hits: fragments.map(({ url, meta }) => ({ url, title: meta['shown'] ?? '', note: meta['lead'] ?? '' })),
      total: fragments.length === 0 ? 0 : found!.results.length,
      facets: fragments.length === 0 ? {} : found!.filters,
    };
  };
}
