import { LAST_DAY_BEFORE } from '../domain/reorganisation.ts';
import type { FormerUnit } from '../domain/localities.ts';
import { localities } from './localities.ts';

const provinces = localities.formerUnits.filter((unit) => unit.level === 'province' && unit.until === LAST_DAY_BEFORE);
const slugByCode = new Map(provinces.map((unit) => [unit.code, unit.slug]));

/** The 63 provinces of before July 2025, in alphabetical order. */
export const formerProvinces: readonly FormerUnit[] = [...provinces].sort((a, b) => a.name.localeCompare(b.name, 'vi'));

/** Slug of the former province a former district belonged to. */
export function formerProvinceSlug(district: FormerUnit): string {
  const slug = district.province === null ? undefined : slugByCode.get(district.province.code);
  if (slug === undefined) throw new Error(`${district.key}: former province unknown`);
  return slug;
}

/** The former districts of one former province, in alphabetical order. */
export function districtsOf(provinceCode: string): FormerUnit[] {
  return localities.formerDistricts().filter((unit) => unit.province?.code === provinceCode).sort((a, b) => a.name.localeCompare(b.name, 'vi'));
}
