import type { CoverageIndex } from '../domain/coverage.ts';
import type { Commune, Province } from '../domain/localities.ts';
import { sheetFacts } from '../domain/print/sheet-facts.ts';
import { pathTo } from '../domain/routes.ts';
import type { SupportAddress } from '../domain/schemas/support-address.ts';
import { communeName, communeNameInline, provinceName, shortProvinceName } from '../i18n/locality-name.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Translate } from '../i18n/messages.ts';
import type { Sheet } from './sheet.ts';

/** A place a sheet can be made for: the country, a province, or a commune in it. */
export interface SheetPlace {
  readonly province?: Province;
  readonly commune?: Commune;
}

/** What does not change between sheets of one run. */
export interface SheetSource {
  readonly coverage: CoverageIndex;
  readonly big: readonly SupportAddress[];
  /** Address of the site, without slash at the end. */
  readonly siteUrl: string;
  readonly today: string;
}

/** The sheet of a place in one language. */
export function sheetOfPlace({ coverage, big, siteUrl, today }: SheetSource, { province, commune }: SheetPlace, locale: Locale, t: Translate): Sheet {
  const found = commune !== undefined ? coverage.coverageOf(commune.code, commune.provinceCode) : { commune: [], province: province === undefined ? [] : coverage.ofProvince(province.code), nation: coverage.nation };
  const short = province === undefined ? t('nav.vietNam') : provinceName(province, locale);
  const slugs = [province?.slug, commune?.slug].filter((slug) => slug !== undefined);
  return {
    locale, t, today, facts: sheetFacts(found, big, today),
    place: commune === undefined ? short : `${communeName(commune, locale)}${t('list.comma')}${shortProvinceName(province!, locale)}`,
    inline: commune === undefined ? (locale === 'vi' && province !== undefined ? short.charAt(0).toLowerCase() + short.slice(1) : short) : communeNameInline(commune, locale),
    isOuter: commune?.isOuter ?? null,
    url: siteUrl + pathTo(locale, 'places', ...slugs),
  };
}
