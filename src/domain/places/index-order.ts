import { LAST_DAY_BEFORE } from '../reorganisation.ts';
import type { Commune, FormerUnit, Localities } from '../localities.ts';

/** A former district as the index counts it; those that ended before the last day have no page and no code here. */
export interface OrderedDistrict {
  unit: FormerUnit;
  isLast: boolean;
  /** Number of the first commune of today whose land lies mainly here (for an older one: where its successors start). */
  firstCommune: number;
}

/** Districts and communes in the order of the index: neighbours stand together, so that numbers stay small. */
export interface PlaceOrder {
  districts: OrderedDistrict[];
  communes: Commune[];
  districtNumber: ReadonlyMap<string, number>;
  communeNumber: ReadonlyMap<string, number>;
  /** Keys of the districts that gave land to a commune, the main one first. */
  districtsOf(communeCode: string): string[];
}


/** Puts districts in the order of today's province, former province, code; communes in the order of their main district. */
export function orderPlaces(localities: Localities): PlaceOrder {
  const lastDistricts = localities.formerDistricts();
  const shares = sharesByCommune(localities);
  const main = (code: string) => shares.get(code)?.[0] ?? '';
  const provinceOf = (unit: FormerUnit) => localities.communeByCode.get(unit.successors[0]?.code ?? '')?.provinceCode ?? '';
  const sortKey = (unit: FormerUnit) => `${provinceOf(unit)} ${unit.province?.code} ${unit.code}`;
  const sorted = lastDistricts.toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
  const place = new Map(sorted.map((unit, index) => [unit.key, index]));
  const communes = localities.communes.toSorted(
    (a, b) => (place.get(main(a.code)) ?? 0) - (place.get(main(b.code)) ?? 0) || (a.code < b.code ? -1 : 1),
  );
  const districts = withOlder(localities, sorted, main).map((unit) => ({ unit, isLast: unit.until === LAST_DAY_BEFORE, firstCommune: 0 }));
  let next = 0;
  for (const district of districts) {
    district.firstCommune = next;
    if (district.isLast) while (main(communes[next]?.code ?? '') === district.unit.key) next += 1;
  }
  return {
    districts, communes,
    districtNumber: new Map(districts.map(({ unit }, index) => [unit.key, index])),
    communeNumber: new Map(communes.map(({ code }, index) => [code, index])),
    districtsOf: (code) => shares.get(code) ?? [],
  };
}

// An older district stands just before the later one that holds most of its communes, so that its numbers start there.
function withOlder(localities: Localities, sorted: readonly FormerUnit[], main: (code: string) => string): FormerUnit[] {
  const known = new Set(sorted.map((unit) => `${unit.code} ${unit.name}`));
  const older = localities.formerUnits.filter(
    (unit) => unit.level === 'district' && unit.until !== LAST_DAY_BEFORE && !known.has(`${unit.code} ${unit.name}`),
  );
  const before = Map.groupBy(older, (unit) => mostFrequent(unit.successors.map(({ code }) => main(code))));
  return sorted.flatMap((unit) => [...(before.get(unit.key) ?? []), unit]);
}

function sharesByCommune(localities: Localities): Map<string, string[]> {
  const votes = new Map<string, string[]>();
  const vote = (commune: string, district: string) => votes.set(commune, [...(votes.get(commune) ?? []), district]);
  for (const unit of localities.formerUnits) {
    if (unit.level !== 'commune' || unit.until !== LAST_DAY_BEFORE || !unit.district) continue;
    for (const { code } of unit.successors) vote(code, `D${unit.district.code}@${LAST_DAY_BEFORE}`);
  }
  // Island districts without communes speak for themselves.
  for (const unit of localities.formerDistricts()) for (const { code } of unit.successors) if (!votes.has(code)) vote(code, unit.key);
  return new Map([...votes].map(([code, keys]) => [code, byFrequency(keys)]));
}

function byFrequency(values: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts.keys()].toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
}

const mostFrequent = (values: readonly string[]) => byFrequency(values)[0] ?? '';
