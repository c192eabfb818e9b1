import { LAST_DAY_BEFORE } from '../../../src/domain/reorganisation.ts';
import type { FormerUnit, Localities } from '../../../src/domain/localities.ts';


/** Today's codes of a code that was in force until the reorganisation; null when it never was. */
export function todayOfCode(code: string, level: 'province' | 'commune', localities: Localities): { former: string; until: string; today: string } | null {
  const units = localities.formerUnits.filter((unit) => unit.level === level && unit.code === code);
  const unit = units.find((one) => one.until === LAST_DAY_BEFORE) ?? units.at(-1);
  if (unit === undefined) return null;
  return { former: [unit.fullName, unit.district?.name, unit.province?.name].filter(Boolean).join(', '), until: unit.until, today: namesOf(unit, localities).map(({ code: now, name }) => `"${now}" (${name})`).join(', ') };
}

function namesOf(unit: FormerUnit, { provinceByCode, communeByCode }: Localities): { code: string; name: string }[] {
  return unit.successors.slice(0, 6).flatMap(({ code }) => {
    const name = provinceByCode.get(code)?.fullName ?? communeByCode.get(code)?.fullName;
    return name === undefined ? [] : [{ code, name }];
  });
}

const FORMER_TYPE = /(?<!\p{L})(quận|huyện|thị xã|thị trấn|thành phố|tỉnh)\s+((?:\p{Lu}[\p{L}’']*|\d+)(?:\s+\p{Lu}[\p{L}’']*){0,3})/giu;

/**
 * The first district or former province that an address of today still names, with what stands there now.
 * “cũ” (former) after it, and names of offices (“Trụ sở UBND huyện …”), say by themselves that the name is old.
 */
export function formerNameIn(text: string, provinceCode: string, localities: Localities): { former: string; today: string } | null {
  for (const match of text.matchAll(FORMER_TYPE)) {
    const [whole, , name = ''] = match;
    const before = text.slice(0, match.index);
    const after = text.slice(match.index + whole.length);
    if (/^\s*\(?cũ|^[^,]*\bcũ\b/iu.test(after) || /(?:cũ của|trước:?|nguyên|Trụ sở[^,;]*|UBND|Trung tâm hành chính[^,;]*)\s*$/iu.test(before)) continue;
    const unit = unitNamed(whole, name, provinceCode, localities);
    if (unit !== null) return { former: whole, today: namesOf(unit, localities).map((one) => one.name).join(', ') };
  }
  return null;
}

function unitNamed(whole: string, name: string, provinceCode: string, localities: Localities): FormerUnit | null {
  const isToday = localities.provinces.some((province) => province.fullName.toLowerCase() === whole.toLowerCase() || province.name === name);
  if (isToday) return null;
  const units = localities.formerUnits.filter((unit) => unit.until === LAST_DAY_BEFORE && unit.fullName.toLowerCase() === whole.toLowerCase());
  const inProvince = units.find((unit) => unit.successors.some(({ code }) => code === provinceCode || localities.communeByCode.get(code)?.provinceCode === provinceCode));
  return inProvince ?? (provinceCode === '' ? (units[0] ?? null) : null);
}
