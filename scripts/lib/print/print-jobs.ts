import type { Localities } from '../../../src/domain/localities.ts';
import { locales, type Locale } from '../../../src/i18n/locales.ts';
import { sheetKinds, wholeCountry, type SheetKind } from '../../../src/print/sheet.ts';
import type { SheetPlace } from '../../../src/print/sheet-of-place.ts';

/** What the command makes: sheets as PDF, and the words of a loudspeaker as text. */
const printKinds = [...sheetKinds, 'loudspeaker'] as const;

/** One PDF to make. */
export interface PdfJob {
  readonly place: SheetPlace;
  readonly kind: SheetKind;
  /** One language, or two for a sheet with a language on each side. */
  readonly languages: readonly [Locale, Locale?];
  /** Path under the output folder. */
  readonly file: string;
}

/** One text file to make, in Vietnamese whatever the languages of the sheets. */
export interface TextJob {
  readonly place: SheetPlace;
  /** Path under the output folder. */
  readonly file: string;
}

/** Sides that each kind has; the PDF must have exactly as many pages. */
export const pageCount = ({ kind, languages }: PdfJob): number => (kind === 'leaflet' || languages[1] !== undefined ? 2 : 1);

/** What the command line asks for. `lang` is a list such as `vi,en` (a file each) or `vi+en` (two sides of one file). */
export interface PrintWish {
  readonly province: string;
  readonly commune?: string | undefined;
  readonly lang: string;
  readonly kind: string;
}

/**
 * Every PDF and text a wish means, communes of a province in the order of their codes.
 * @throws one clear sentence when a place, language or kind is unknown.
 */
export function printJobs(wish: PrintWish, localities: Localities): { readonly sheets: PdfJob[]; readonly texts: TextJob[] } {
  const places = placesOf(wish, localities);
  const kinds = wish.kind.split(',').map((name) => known(name, printKinds));
  const languages = wish.lang.split(',').map((list) => list.split('+').map((name) => known(name, locales)) as [Locale, Locale?]);
  const base = ({ commune }: SheetPlace) => `${wish.province}/${commune?.slug ?? 'chung'}`;
  return {
    sheets: places.flatMap((place) => languages.flatMap((pair) => kinds.filter((kind) => kind !== 'loudspeaker').map((kind) => ({ place, kind, languages: pair, file: `${base(place)}-${kind}-${pair.join('-')}.pdf` })))),
    texts: kinds.includes('loudspeaker') ? places.map((place) => ({ place, file: `${base(place)}-loa.txt` })) : [],
  };
}

function placesOf(wish: PrintWish, localities: Localities): SheetPlace[] {
  const province = localities.provinces.find((item) => item.slug === wish.province);
  if (province === undefined && wish.province !== wholeCountry) throw new Error(`Không có tỉnh "${wish.province}". Viết như trong đường dẫn, ví dụ quang-ninh, hoặc ${wholeCountry}.`);
  const communes = province === undefined ? [] : localities.communesOf(province.code);
  const wanted = wish.commune === undefined ? communes : communes.filter((item) => item.slug === wish.commune);
  if (wish.commune !== undefined && wanted.length === 0) throw new Error(`Không có xã, phường "${wish.commune}" ở ${wish.province}.`);
  return province === undefined ? [{}] : [...(wish.commune === undefined ? [{ province }] : []), ...wanted.map((commune) => ({ province, commune }))];
}

function known<Name extends string>(name: string, names: readonly Name[]): Name {
  const found = names.find((item) => item === name);
  if (found === undefined) throw new Error(`Không có "${name}". Chọn trong: ${names.join(', ')}.`);
  return found;
}
