import { slugOf } from '../slug.ts';
import type { PlaceIndex } from './index-read.ts';
import { kindWord } from './kinds.ts';
import type { Parse } from './score.ts';

/** One answer of the place search. */
export interface PlaceHit {
  /** Code of a commune or province of today, or `district:` and the code of a former district. */
  code: string;
  level: 'commune' | 'district' | 'province';
  /** Kind as in the records: xa, phuong, dac-khu, tinh, thanh-pho, quan, huyen, thi-xa. */
  type: string;
  /** Full Vietnamese name. */
  name: string;
  /** Province of today, without the word for its kind. */
  province: string;
  provinceCode: string;
  /** Segments of the page's address: for a former district those of `truoc-2025/<provinceSlug>/<slug>`. */
  provinceSlug: string;
  slug: string;
  /** The former unit that was meant, in full, when the answer bears another name or only a part of it. */
  via: string | null;
  /** How much of the former unit lies here; null when the place itself was named. */
  extent: 'whole' | 'part' | 'land' | 'maybe' | null;
}

const EXTENTS: Record<string, PlaceHit['extent']> = { '~': 'maybe', _: 'land' };

/** Number of the province of today a parse leads to. */
export function provinceOf({ head }: PlaceIndex, { place }: Parse): number {
  if (place.level !== 'province') return head.districts[place.unit?.districts[0] ?? place.district ?? 0]?.today ?? 0;
  return place.today ?? head.formerProvinces[place.former ?? 0]?.today ?? 0;
}

/** The answers a parse gives; empty while the file of its province is not loaded. */
export function hitsOf(index: PlaceIndex, parse: Parse): PlaceHit[] {
  const { head } = index;
  const { place } = parse;
  const number = provinceOf(index, parse);
  const province = head.provinces[number];
  if (!province) return [];
  const home = { province: province.name, provinceCode: province.code, provinceSlug: slugOf(province.name) };
  if (place.level === 'province') {
    const formerName = head.formerProvinces[place.former ?? -1]?.name ?? province.name;
    const former = formerName === province.name ? null : `Tỉnh ${formerName}`;
    return [{
      code: province.code, level: 'province', type: slugOf(kindWord(province.kind)), name: `${kindWord(province.kind)} ${province.name}`,
      ...home, slug: home.provinceSlug, via: former, extent: former ? 'whole' : null,
    }];
  }
  const file = index.provinces.get(province.code);
  const main = place.unit?.districts[0] ?? place.district ?? 0;
  const district = head.districts[main];
  const own = file?.districts[main - head.districts.findIndex(({ today }) => today === number)];
  if (!file || !district || !own) return [];
  const formerProvince = head.formerProvinces[district.former]?.name ?? '';
  const districtName = `${kindWord(district.kind)} ${district.name}`;
  if (!place.unit) {
    const isCrowded = head.districts.some(
      (each) => each !== district && !each.isOlder && each.former === district.former && slugOf(each.name) === slugOf(district.name),
    );
    const slug = isCrowded || /^\d/.test(district.name) ? `${slugOf(kindWord(district.kind))}-${slugOf(district.name)}` : slugOf(district.name);
    return [{
      code: `district:${own.code}`, level: 'district', type: slugOf(kindWord(district.kind)), name: districtName, ...home,
      provinceSlug: slugOf(formerProvince), slug, via: formerProvince === province.name ? null : `Tỉnh ${formerProvince}`, extent: null,
    }];
  }
  const { unit } = place;
  const isToday = /^[A-Z]/.test(unit.kinds);
  const formerKind = /[a-z]/.exec(unit.kinds)?.[0] ?? '';
  const via = [`${kindWord(formerKind)} ${unit.name}`, place.level === 'commune' ? districtName : '', formerProvince].filter(Boolean).join(', ');
  return unit.successors.flatMap(({ offset, mark }): PlaceHit[] => {
    const commune = file.communes[own.first + offset];
    if (!commune) return [];
    const extent = isToday ? null : (EXTENTS[mark] ?? (unit.successors.length > 1 ? 'part' : 'whole'));
    return [{
      code: commune.code, level: 'commune', type: slugOf(kindWord(commune.kind)), name: `${kindWord(commune.kind)} ${commune.name}`,
      ...home, slug: commune.slug ?? slugOf(commune.name), via: isToday ? null : via, extent,
    }];
  });
}
