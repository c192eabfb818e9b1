import { getCollection } from 'astro:content';
import type { Country } from '../domain/schemas/country.ts';
import type { Locale } from '../i18n/locales.ts';

const all: readonly Country[] = (await getCollection('countries')).map((entry) => entry.data);

/** Countries with a page, in the alphabet of the reader's language. */
export function countriesIn(locale: Locale): Country[] {
  return [...all].sort((a, b) => a.name[locale].localeCompare(b.name[locale], locale));
}

/** The country with this ISO code, in any case; throws when it has no page. */
export function countryByCode(code: string): Country {
  const country = all.find((item) => item.code === code.toUpperCase());
  if (country === undefined) throw new Error(`content/countries: không có nước "${code}"`);
  return country;
}
