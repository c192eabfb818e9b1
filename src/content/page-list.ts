import { getCollection } from 'astro:content';
import { articleSections } from '../domain/page-links.ts';
import type { Section } from '../domain/routes.ts';
import { locales, type Locale } from '../i18n/locales.ts';
import { wholeCountry } from '../print/sheet.ts';
import { articlesOf } from './articles.ts';
import { broadcasts } from './broadcasts.ts';
import { countriesIn } from './countries.ts';
import { directory } from './directory.ts';
import { districtsOf, formerProvinces } from './former-districts.ts';
import { forms } from './forms.ts';
import { entitlements, legalDocuments } from './law.ts';
import { localities } from './localities.ts';
import { showCards } from './show-cards.ts';

/** A page that search engines may list, with the languages in which it has words of its own. */
export interface ListedPage {
  readonly section: Section;
  readonly slugs: readonly string[];
  readonly available: readonly Locale[];
}

const page = (section: Section, ...slugs: string[]): ListedPage => ({ section, slugs, available: locales });

/** Pages that stand alone and have all their words in every language. */
const single: readonly Section[] = ['home', 'emergency', 'places', 'formerPlaces', 'abroad', 'entitlements', 'finder', 'documents', 'glossary', 'oldNumbers', 'search', 'print', 'forms', 'broadcasts', ...articleSections];

/** Pages of the site's own words, by the name of their text. */
const plain: Readonly<Record<string, Section>> = { about: 'about', safety: 'safety', data: 'data' };

async function plainPages(): Promise<ListedPage[]> {
  const ids = new Set((await getCollection('pages')).map((entry) => entry.id));
  return Object.entries(plain).map(([name, section]) => ({ section, slugs: [], available: locales.filter((locale) => ids.has(`${locale}/${name}`)) }));
}

async function articlePages(): Promise<ListedPage[]> {
  const articles = (await Promise.all(articleSections.map(articlesOf))).flat().filter((article) => article.locale === 'vi');
  return articles.map(({ collection, slug, states }) => ({ section: collection, slugs: [slug], available: locales.filter((locale) => states[locale] !== 'missing') }));
}

const provinceSlug = new Map(localities.provinces.map((province) => [province.code, province.slug]));

/** Every page that search engines may list. `open-data.site.test.ts` compares it with the built site. */
export const listedPages: readonly ListedPage[] = [
  ...single.map((section) => page(section)),
  ...(await plainPages()),
  ...showCards.filter((card) => card.lang !== 'vi').map((card) => page('emergency', card.lang.toLowerCase())),
  ...localities.provinces.map((province) => page('places', province.slug)),
  ...localities.communes.map((commune) => page('places', provinceSlug.get(commune.provinceCode)!, commune.slug)),
  ...formerProvinces.flatMap((province) => districtsOf(province.code).map((district) => page('formerPlaces', province.slug, district.slug))),
  ...directory.map((record) => page('service', record.id)),
  ...countriesIn('vi').map((country) => page('abroad', country.slug)),
  ...(await articlePages()),
  ...entitlements.map((record) => page('entitlements', record.id)),
  ...legalDocuments.map((document) => page('documents', document.id)),
  // Steps and results of the finder are left out: they are listed as its first page.
  ...[...broadcasts.keys()].map((slug) => page('broadcasts', slug)),
  ...forms.map((form) => page('forms', form.id)),
  ...[wholeCountry, ...localities.provinces.map((province) => province.slug)].map((slug) => page('print', slug)),
];
