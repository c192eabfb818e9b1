import { getCollection } from 'astro:content';
import type { Country } from '../domain/schemas/country.ts';
import type { Locale } from '../i18n/locales.ts';
import { showCards } from './show-cards.ts';

const all: readonly Country[] = (await getCollection('countries')).map((entry) => entry.data);

/** Countries with a page, in the alphabet of the reader's language. */
export function countriesIn(locale: Locale): Country[] {
  return [...all].sort((a, b) => a.name[locale].localeCompare(b.name[locale], locale));
}

/** The same, those first in whose own language there is a card to show: people are held there most often. */
export function countriesByNeed(locale: Locale): Country[] {
  const hasOwnCard = (country: Country) => country.languages.some((lang) => lang !== 'en' && showCards.some((card) => card.lang === lang));
  const countries = countriesIn(locale);
  return [...countries.filter(hasOwnCard), ...countries.filter((country) => !hasOwnCard(country))];
}

/** The country with this ISO code, in any case; throws when it has no page. */
export function countryByCode(code: string): Country {
  const country = all.find((item) => item.code === code.toUpperCase());
  if (country === undefined) throw new Error(`content/countries: không có nước "${code}"`);
  return country;
}
