import { getCollection, type CollectionEntry } from 'astro:content';
import type { ArticleSection } from '../domain/page-links.ts';
import { sourceArticle, type SourceArticle, type TranslatedArticle } from '../domain/schemas/article.ts';
import { digestOfSource, translationState, type TranslationState } from '../domain/translation.ts';
import { locales, sourceLocale, type Locale } from '../i18n/locales.ts';

type Entry = CollectionEntry<ArticleSection>;

/** One text as a page shows it: the words of one language, the facts of the Vietnamese file. */
export interface Article {
  readonly collection: ArticleSection;
  readonly slug: string;
  /** Language of the page, and of the words on it: they differ when the translation is missing. */
  readonly locale: Locale;
  readonly contentLocale: Locale;
  readonly entry: Entry;
  readonly words: Pick<TranslatedArticle, 'title' | 'tab' | 'summary'>;
  readonly facts: SourceArticle;
  readonly state: TranslationState;
  /** State in every language, for the reader and the editors' page. */
  readonly states: Readonly<Record<Locale, TranslationState>>;
}

async function load(collection: ArticleSection): Promise<readonly Article[]> {
  const entries = new Map((await getCollection(collection)).map((entry) => [entry.id, entry as Entry]));
  const sources = [...entries.values()].filter((entry) => entry.id.startsWith(`${sourceLocale}/`)).sort((a, b) => (a.id < b.id ? -1 : 1));
  return sources.flatMap((source) => {
    const slug = source.id.slice(sourceLocale.length + 1);
    const facts = sourceArticle.parse(source.data);
    const digest = digestOfSource(source.data, source.body ?? '');
    const stateIn = (locale: Locale): TranslationState => {
      if (locale === sourceLocale) return 'source';
      const data = entries.get(`${locale}/${slug}`)?.data as TranslatedArticle | undefined;
      return translationState(data && { madeFrom: data.source, review: data.review }, digest);
    };
    const states = Object.fromEntries(locales.map((locale) => [locale, stateIn(locale)])) as Record<Locale, TranslationState>;
    return locales.map((locale) => {
      const own = entries.get(`${locale}/${slug}`);
      const entry = own ?? source;
      return { collection, slug, locale, contentLocale: own ? locale : sourceLocale, entry, words: entry.data, facts, state: states[locale], states };
    });
  });
}

const loaded = new Map<ArticleSection, Promise<readonly Article[]>>();

/** Every text of a collection in every language of the site, missing translations as Vietnamese. */
export function articlesOf(collection: ArticleSection): Promise<readonly Article[]> {
  let articles = loaded.get(collection);
  if (articles === undefined) loaded.set(collection, (articles = load(collection)));
  return articles;
}

/** Titles by slug in one language, Vietnamese where there is no translation. */
export async function articleTitles(collection: ArticleSection, locale: Locale): Promise<ReadonlyMap<string, string>> {
  return new Map((await articlesOf(collection)).filter((article) => article.locale === locale).map((article) => [article.slug, article.words.title]));
}
