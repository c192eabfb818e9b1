import type { LocalizedText } from '../domain/schemas/shared.ts';
import { localeInfo, locales } from './locales.ts';
import { translator } from './messages.ts';

/** Builds a text in every language of the site. */
function inEach(say: (locale: (typeof locales)[number]) => string): LocalizedText {
  return Object.fromEntries(locales.map((locale) => [locale, say(locale)])) as LocalizedText;
}

const translators = Object.fromEntries(locales.map((locale) => [locale, translator(locale)]));
const names = (type: 'region' | 'language') => Object.fromEntries(locales.map((locale) => [locale, new Intl.DisplayNames([localeInfo[locale].formatTag], { type })]));
const [regions, languages] = [names('region'), names('language')];

/** An interface text in every language at once, for data that is published in all of them. */
export const localizedWords = (key: string, values: Readonly<Record<string, string>> = {}): LocalizedText => inEach((locale) => translators[locale]!(key, values));

/** The name of a country (ISO 3166-1, or EU) in every language. */
export const countryName = (code: string): LocalizedText => inEach((locale) => regions[locale]!.of(code) ?? code);

/** The name of a language (BCP 47) in every language. */
export const languageName = (tag: string): LocalizedText => inEach((locale) => languages[locale]!.of(tag) ?? tag);
