import type { Section } from '../domain/routes.ts';
import type { Locale } from '../i18n/locales.ts';

/** What search needs of a built page. */
export interface SearchedPage {
  readonly title: string;
  readonly lead: string;
  /** Text of the second and third headings, and of the page, without its trail and sources. */
  readonly headings: string;
  readonly body: string;
}

/** Sections whose pages are cards: their title, lead and headings say all that is asked for, and there are hundreds of them. */
const cards: ReadonlySet<Section> = new Set(['service', 'documents']);
const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&nbsp;': ' ' };
const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '"': '&quot;', đ: '&#273;', Đ: '&#272;' };

const textOf = (html: string) => html.replace(/<(script|style|svg)\b[\s\S]*?<\/\1>/g, ' ').replace(/<[^>]*>/g, ' ').replace(/&(?:amp|lt|gt|quot|#39|nbsp);/g, (entity) => entities[entity]!).replace(/\s+/g, ' ').trim();

/** Reads a built page; null for one that is listed under another address than `url` (a step of the finder, Vietnamese words in place of a translation) or has no title. */
export function readPage(html: string, url: string): SearchedPage | null {
  if (!html.includes(`<link rel="canonical" href="${url}"`)) return null;
  const main = (/<main\b[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1] ?? '').replace(/<nav class="crumb"[\s\S]*?<\/nav>/, '').replace(/<section class="sources"[\s\S]*?<\/section>/, '').replace(/<section aria-labelledby="sources">[\s\S]*?<\/section>/, '');
  const title = /<h1[^>]*>([\s\S]*?)<\/h1>/.exec(main)?.[1];
  if (title === undefined) return null;
  return {
    title: textOf(title.replace(/<[^>]*>/g, '')),
    lead: textOf(/<p class="lead"[^>]*>([\s\S]*?)<\/p>/.exec(main)?.[1] ?? ''),
    headings: textOf((main.match(/<h[23]\b[^>]*>[\s\S]*?<\/h[23]>/g) ?? []).join(' ')),
    body: textOf(main),
  };
}

/** Every word of a text once: a page is found by a word however often it says it, and the index halves. */
function wordsOnce(text: string, locale: Locale): string {
  const segments = new Intl.Segmenter(locale, { granularity: 'word' }).segment(text.toLowerCase());
  return [...new Set([...segments].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment))].join(' ');
}

/**
 * A page as Pagefind gets it: đ as d (Pagefind has no rule for that letter), each word once, title and lead as shown in
 * results, whose đ hides in an entity until the page is parsed, and what it can be filtered by.
 */
export function pageForIndex(page: SearchedPage, locale: Locale, tag: string, section: Section, filters: Readonly<Record<string, readonly string[]>>): string {
  const shown = (text: string) => text.replace(/[&<"đĐ]/g, (letter) => escapes[letter]!);
  const indexed = (text: string) => text.replace(/[&<]/g, ' ').replaceAll('đ', 'd').replaceAll('Đ', 'D');
  const data = (kind: string, name: string, text: string) => `<span data-pagefind-${kind}="${name}[data-text]" data-text="${shown(text)}"></span>`;
  const head = [data('meta', 'shown', page.title), data('meta', 'lead', page.lead), ...Object.entries(filters).flatMap(([name, values]) => values.map((value) => data('filter', name, value)))].join('');
  const body = cards.has(section) ? '' : `<p>${indexed(wordsOnce(page.body, locale))}</p>`;
  return `<html lang="${tag}" data-pagefind-lang="${tag}"><body><main data-pagefind-body>${head}<h1>${indexed(page.title)}</h1><p>${indexed(page.lead)}</p><h2>${indexed(wordsOnce(page.headings, locale))}</h2>${body}</main></body></html>`;
}
