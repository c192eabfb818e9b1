import { LAST_DAY_BEFORE } from './reorganisation.ts';
import type { Commune, Localities } from './localities.ts';

export interface DistrictGroup {
  /** Code of the district of before July 2025; empty for communes that no district row names. */
  readonly code: string;
  readonly name: string;
  readonly communes: readonly Commune[];
}

/**
 * Today's communes of a province, gathered under the former district that most people still name: the one most of
 * their former communes belonged to. Groups and communes follow the alphabet.
 */
export function communesByDistrict(localities: Pick<Localities, 'communesOf' | 'formerOf'>, provinceCode: string): DistrictGroup[] {
  const groups = new Map<string, { code: string; name: string; communes: Commune[] }>();
  for (const commune of localities.communesOf(provinceCode)) {
    const votes = new Map<string, { name: string; count: number }>();
    for (const unit of localities.formerOf(commune.code)) {
      if (unit.until !== LAST_DAY_BEFORE || unit.district === null) continue;
      const vote = votes.get(unit.district.code) ?? { name: unit.district.name, count: 0 };
      votes.set(unit.district.code, { ...vote, count: vote.count + 1 });
    }
    const [code, vote] = [...votes].sort((a, b) => b[1].count - a[1].count || (a[0] < b[0] ? -1 : 1))[0] ?? ['', { name: '' }];
    const group = groups.get(code) ?? { code, name: vote.name, communes: [] };
    group.communes.push(commune);
    groups.set(code, group);
  }
  const byName = (a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name, 'vi');
  for (const group of groups.values()) group.communes.sort(byName);
  return [...groups.values()].sort(byName);
}
