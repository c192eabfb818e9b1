import { parse } from 'yaml';
import { localeInfo, locales, type Locale } from './locales.ts';

const files = import.meta.glob<string>('../../content/interface/*.yaml', { query: '?raw', import: 'default', eager: true });

type Tree = { [key: string]: string | Tree };

function flatten(tree: Tree, prefix = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[prefix + key, value] as [string, string]] : flatten(value, `${prefix}${key}.`),
  );
}

const messages = new Map<Locale, ReadonlyMap<string, string>>(
  locales.map((locale) => [locale, new Map(flatten(parse(files[`../../content/interface/${locale}.yaml`] ?? '{}') as Tree))]),
);

/** Keys of a language's interface file. */
export const messageKeys = (locale: Locale): string[] => [...messages.get(locale)!.keys()];

/** Says an interface text; `{name}` in it is replaced by the value of that name. */
export type Translate = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/**
 * Interface texts of one language. With `count`, the plural form of the language is used when the file
 * has `<key>.one` and `<key>.other`. A missing text stops the build: a page never shows a key.
 */
export function translator(locale: Locale): Translate {
  const known = translators.get(locale) ?? makeTranslator(locale);
  translators.set(locale, known);
  return known;
}

/** One a language for the whole build: components ask for it hundreds of thousands of times. */
const translators = new Map<Locale, Translate>();

function makeTranslator(locale: Locale): Translate {
  const texts = messages.get(locale)!;
  const plural = new Intl.PluralRules(localeInfo[locale].formatTag);
  return (key, values = {}) => {
    const count = values['count'];
    const text = texts.get(key) ?? (typeof count === 'number' ? (texts.get(`${key}.${plural.select(count)}`) ?? texts.get(`${key}.other`)) : undefined);
    if (text === undefined) throw new Error(`content/interface/${locale}.yaml: không có chữ cho "${key}"`);
    return !text.includes('{') ? text : text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? `{${name}}`));
  };
}
