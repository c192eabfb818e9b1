/** The languages every short text of a record has and the site is published in. A language is added here and in `src/i18n/locales.ts`, with `content/interface/<id>.yaml` and translated content. Source: PRODUCT.md, Languages. */
export const languages = ['vi', 'en', 'zh'] as const;
export type Language = (typeof languages)[number];

/** The language every text is written in first. */
export const sourceLanguage = 'vi' satisfies Language;

/** The languages texts are translated into. */
export type TargetLanguage = Exclude<Language, typeof sourceLanguage>;
export const targetLanguages = languages.filter((language) => language !== sourceLanguage);
