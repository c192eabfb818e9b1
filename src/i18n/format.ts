import { localeInfo, locales, type Locale } from './locales.ts';

const dayForms: Readonly<Record<Locale, Intl.DateTimeFormatOptions>> = {
  vi: { day: '2-digit', month: '2-digit', year: 'numeric' },
  en: { day: 'numeric', month: 'long', year: 'numeric' },
  zh: { day: 'numeric', month: 'long', year: 'numeric' },
};

/** A formatter takes a hundred times as long to make as to use, and a build formats half a million times. */
const days = Object.fromEntries(locales.map((locale) => [locale, new Intl.DateTimeFormat(localeInfo[locale].formatTag, { ...dayForms[locale], timeZone: 'UTC' })])) as Record<Locale, Intl.DateTimeFormat>;
const numbers = Object.fromEntries(locales.map((locale) => [locale, new Intl.NumberFormat(localeInfo[locale].formatTag)])) as Record<Locale, Intl.NumberFormat>;

/** A calendar day (`YYYY-MM-DD`) as people write it: 22/11/2026, 22 November 2026, 2026年11月22日. */
export function formatDay(isoDay: string, locale: Locale): string {
  const key = `${locale} ${isoDay}`;
  const known = written.get(key) ?? days[locale].format(new Date(`${isoDay}T00:00:00Z`));
  written.set(key, known);
  return known;
}

/** A few hundred different days are written half a million times in a build. */
const written = new Map<string, string>();

/** A whole or decimal number in the language's form: 3.321 or 3,321. */
export function formatNumber(value: number, locale: Locale): string {
  return numbers[locale].format(value);
}
