import type { JsonLdNode } from './contact-point.ts';

/** What search engines are told about a text. `name` is the neutral tab title where the page has one. */
export interface TextPage {
  readonly name: string;
  readonly lang: string;
  /** Day on which the text was last read against its sources, `YYYY-MM-DD`. */
  readonly reviewed: string;
}

/**
 * A text as a WebPage. Not FAQPage, not HowTo: our texts are neither lists of questions nor recipes, and saying so for a
 * richer search result would be untrue.
 */
export function textPageJsonLd({ name, lang, reviewed }: TextPage): JsonLdNode {
  return { '@context': 'https://schema.org', '@type': 'WebPage', name, inLanguage: lang, lastReviewed: reviewed, license: 'https://creativecommons.org/licenses/by/4.0/', publisher: { '@type': 'Organization', name: 'Điểm Tựa' } };
}

/** The page of a country: the line that protects citizens there. */
export function countryJsonLd(country: string, lang: string, line: JsonLdNode): JsonLdNode {
  return { '@context': 'https://schema.org', '@type': 'WebPage', inLanguage: lang, about: { '@type': 'Country', name: country }, mainEntity: line };
}
