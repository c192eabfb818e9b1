import { z } from 'zod';
import { pathTo } from '../routes.ts';
import type { LocalizedText } from '../schemas/shared.ts';
import type { PublicRecord } from '../open-data/public-record.ts';
import type { HsdsContext } from './context.ts';
import { id, text, translations, translationsOf } from './hsds-base.ts';
import { idOf } from './identifier.ts';

/** Codes of areas: General Statistics Office for provinces (2 digits) and communes (5 digits), ISO 3166-1 for countries. */
const areaCode = z.strictObject({ scheme: z.enum(['gso-province', 'gso-commune', 'iso-3166-1']), code: text });

export const hsdsServiceArea = z.strictObject({ id, name: text, extent: text, extent_type: z.literal('text'), uri: z.url().optional(), x_code: areaCode.optional(), x_i18n: translations });
export type HsdsServiceArea = z.infer<typeof hsdsServiceArea>;

/** HSDS service areas of a record: its communes, else its provinces, its countries, the nation or the world. */
export function serviceAreasOf(record: PublicRecord, context: HsdsContext): HsdsServiceArea[] {
  const { scope, provinces, communes, countries } = record.coverage;
  const area = (name: LocalizedText, extent: string, more: Partial<HsdsServiceArea>): HsdsServiceArea => ({
    id: idOf('service_area', record.id, extent), name: name.vi, extent, extent_type: 'text', ...more, x_i18n: translationsOf({ name }),
  });
  const place = (slugs: readonly string[]) => context.siteUrl + pathTo('vi', 'places', ...slugs);
  if (scope === 'commune') {
    return communes.map((code) => {
      const commune = context.localities.communeByCode.get(code)!;
      const province = context.localities.provinceByCode.get(commune.provinceCode)!;
      const name = { vi: `${commune.fullName}, ${province.fullName}`, en: `${commune.name}, ${province.name}`, zh: `${commune.name}，${province.nameZh}` };
      return area(name, `gso-commune:${code}`, { uri: place([province.slug, commune.slug]), x_code: { scheme: 'gso-commune', code } });
    });
  }
  if (scope === 'province') {
    return provinces.map((code) => {
      const province = context.localities.provinceByCode.get(code)!;
      return area({ vi: province.fullName, en: province.name, zh: province.nameZh }, `gso-province:${code}`, { uri: place([province.slug]), x_code: { scheme: 'gso-province', code } });
    });
  }
  if (scope === 'country-abroad') {
    return countries.map((code) => area(context.countryName(code), `iso-3166-1:${code}`, code.length === 2 && code !== 'EU' ? { x_code: { scheme: 'iso-3166-1', code } } : {}));
  }
  if (scope === 'national') return [area(context.countryName('VN'), 'iso-3166-1:VN', { x_code: { scheme: 'iso-3166-1', code: 'VN' } })];
  return [area(context.words('data.term.scope.worldwide'), 'worldwide', {})];
}
