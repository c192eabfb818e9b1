import { pathTo, type Section } from '../domain/routes.ts';
import { locales, type Locale } from '../i18n/locales.ts';

/** One page of each template, with the busiest example where pages differ. Used by the browser tests and the benchmarks. */
export const templates: Readonly<Record<string, readonly [Section, ...string[]]>> = {
  home: ['home'],
  emergency: ['emergency'],
  essentials: ['emergency', 'km'],
  places: ['places'],
  province: ['places', 'quang-ninh'],
  commune: ['places', 'quang-ninh', 'hong-gai'],
  'commune without local number': ['places', 'son-la', 'moc-chau'],
  'former places': ['formerPlaces'],
  'former district': ['formerPlaces', 'quang-ninh', 'ha-long'],
  service: ['service', 'tro-giup-phap-ly-18001233'],
  shelter: ['service', 'ngoi-nha-binh-yen'],
  abroad: ['abroad'],
  country: ['abroad', 'campuchia'],
  guides: ['guides'],
  guide: ['guides', 'bi-giu-o-nuoc-ngoai'],
  officers: ['officers', 'tham-ho'],
  forms: ['forms'],
  form: ['forms', 'tham-ho'],
  policy: ['policies', 'luat-mua-ban-nguoi-2024'],
  activity: ['activities', 'tap-huan-tham-ho-2020'],
  entitlements: ['entitlements'],
  entitlement: ['entitlements', 'ent-travel--victim'],
  finder: ['finder'],
  'finder result': ['finder', 'e7'],
  documents: ['documents'],
  document: ['documents', 'law-53-2024'],
  search: ['search'],
  glossary: ['glossary'],
  'old numbers': ['oldNumbers'],
  safety: ['safety'],
  about: ['about'],
  print: ['print'],
  sheets: ['print', 'quang-ninh'],
  broadcasts: ['broadcasts'],
  broadcast: ['broadcasts', 'bi-giu-o-nuoc-ngoai'],
  data: ['data'],
  editors: ['editors'],
};

/** Path of a template's page in a language. */
export function templatePath(name: string, locale: Locale): string {
  return pathTo(locale, ...templates[name]!);
}

export const everyTemplate: readonly (readonly [string, Locale])[] = Object.keys(templates).flatMap((name) => locales.map((locale) => [name, locale] as const));
