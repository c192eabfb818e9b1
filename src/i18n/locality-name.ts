import type { Commune, Province } from '../domain/localities.ts';
import type { Locale } from './locales.ts';

const communeTypes = {
  xa: { vi: 'Xã', en: 'commune', zh: '乡' },
  phuong: { vi: 'Phường', en: 'ward', zh: '坊' },
  'dac-khu': { vi: 'Đặc khu', en: 'special zone', zh: '特区' },
} as const;

/** A commune's name with its type: "Phường Hồng Gai", "Hồng Gai ward", "Hồng Gai 坊". Diacritics stay in every language. */
export function communeName(commune: Pick<Commune, 'type' | 'name' | 'fullName'>, locale: Locale): string {
  if (locale === 'vi') return commune.fullName;
  return locale === 'en' ? `${commune.name} ${communeTypes[commune.type].en}` : `${commune.name} ${communeTypes[commune.type].zh}`;
}

/** A province's name with its type: "Tỉnh Sơn La", "Sơn La province", "山罗省 (Sơn La)". */
export function provinceName(province: Pick<Province, 'type' | 'name' | 'fullName' | 'nameZh'>, locale: Locale): string {
  if (locale === 'vi') return province.fullName;
  if (locale === 'zh') return `${province.nameZh}（${province.name}）`;
  return province.type === 'tinh' ? `${province.name} province` : `${province.name} city`;
}

/** A province's name as it stands in lists and breadcrumbs. */
export function shortProvinceName(province: Pick<Province, 'name' | 'nameZh'>, locale: Locale): string {
  return locale === 'zh' ? province.nameZh : province.name;
}

/** A commune's name inside a sentence: Vietnamese types are then written small, "phường Hồng Gai". */
export function communeNameInline(commune: Pick<Commune, 'type' | 'name' | 'fullName'>, locale: Locale): string {
  const name = communeName(commune, locale);
  return locale === 'vi' ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
