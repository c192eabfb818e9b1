import { languages, sourceLanguage, type Language } from '../domain/languages.ts';

/** The languages the site is published in. */
export const locales = languages;
export type Locale = Language;

export interface LocaleInfo {
  /** BCP 47 tag for `lang` and `hreflang`. */
  readonly tag: string;
  /** Tag that decides date and number forms; pinned, so that the build machine has no say. */
  readonly formatTag: string;
  /** Own name, and the short form for the strip at the top of a phone. */
  readonly name: string;
  readonly short: string;
  readonly dir: 'ltr' | 'rtl';
}

export const localeInfo: Readonly<Record<Locale, LocaleInfo>> = {
  vi: { tag: 'vi', formatTag: 'vi-VN', name: 'Tiếng Việt', short: 'VI', dir: 'ltr' },
  en: { tag: 'en', formatTag: 'en-GB', name: 'English', short: 'EN', dir: 'ltr' },
  zh: { tag: 'zh-Hans', formatTag: 'zh-CN', name: '中文', short: '中文', dir: 'ltr' },
};

/** The language every text is written in first. */
export const sourceLocale: Locale = sourceLanguage;
