/** Every section of the site and its path in each language, without slashes at the ends. Vietnamese paths have no prefix. */
const sections = {
  home: ['', ''],
  emergency: ['khan-cap', 'emergency'],
  places: ['dia-chi', 'places'],
  formerPlaces: ['dia-chi/truoc-2025', 'places/before-2025'],
  service: ['noi-ho-tro', 'support'],
  abroad: ['o-nuoc-ngoai', 'abroad'],
  guides: ['phong-ngua', 'guides'],
  policies: ['chinh-sach', 'policies'],
  entitlements: ['quyen-loi', 'entitlements'],
  finder: ['quyen-loi/tim', 'entitlements/find'],
  documents: ['van-ban', 'documents'],
  officers: ['can-bo', 'officers'],
  forms: ['can-bo/bieu-mau', 'officers/forms'],
  activities: ['hoat-dong', 'activities'],
  glossary: ['tu-dien', 'glossary'],
  safety: ['an-toan', 'safety'],
  oldNumbers: ['so-cu', 'old-numbers'],
  print: ['to-roi', 'print'],
  broadcasts: ['to-roi/loa', 'print/loudspeaker'],
  about: ['gioi-thieu', 'about'],
  data: ['du-lieu', 'open-data'],
  editors: ['bien-tap', 'editors'],
  search: ['tim-kiem', 'search'],
} as const;

export type Section = keyof typeof sections;
export const sectionNames = Object.keys(sections) as Section[];

/** The language whose URLs carry no prefix. */
const UNPREFIXED = 'vi';

/**
 * The URL path of a page: `pathTo('en', 'places', 'quang-ninh')` is `/en/places/quang-ninh/`.
 * Always starts and ends with a slash. Languages other than Vietnamese share the English segments.
 */
export function pathTo(locale: string, section: Section, ...slugs: readonly string[]): string {
  const [vietnamese, other] = sections[section];
  const parts = locale === UNPREFIXED ? [vietnamese, ...slugs] : [locale, other, ...slugs];
  const path = parts.filter((part) => part !== '').join('/');
  return path === '' ? '/' : `/${path}/`;
}

export interface ParsedPath {
  readonly locale: string;
  readonly section: Section;
  readonly slugs: readonly string[];
}

/**
 * The page a path names, or null when no section has it. Undoes `pathTo` for the given languages.
 * The longest section wins, so that `/dia-chi/truoc-2025/…` is never read as a province.
 */
export function parsePath(path: string, locales: readonly string[]): ParsedPath | null {
  const parts = path.split('/').filter((part) => part !== '');
  const first = parts[0] ?? '';
  const locale = first !== UNPREFIXED && locales.includes(first) ? first : UNPREFIXED;
  const rest = locale === UNPREFIXED ? parts : parts.slice(1);
  if (rest.length === 0) return { locale, section: 'home', slugs: [] };
  const joined = `${rest.join('/')}/`;
  const index = locale === UNPREFIXED ? 0 : 1;
  const found = sectionNames
    .filter((name) => name !== 'home' && joined.startsWith(`${sections[name][index]}/`))
    .sort((a, b) => sections[b][index].length - sections[a][index].length)[0];
  if (found === undefined) return null;
  return { locale, section: found, slugs: rest.slice(sections[found][index].split('/').length) };
}
