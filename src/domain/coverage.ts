import { freshnessOn } from './freshness.ts';
import { countryOf, lineKey, type NumberForm } from './phone.ts';
import type { Phone } from './schemas/phone-number.ts';
import type { SupportAddress } from './schemas/support-address.ts';

/** Who helps in one commune, nearest first. Nobody stands in two groups. */
export interface Coverage {
  readonly commune: readonly SupportAddress[];
  readonly province: readonly SupportAddress[];
  readonly nation: readonly SupportAddress[];
}

/** Whether a record serves people in another country, where 111 and other short codes of Viet Nam cannot be reached. */
export function servesAbroad(record: Pick<SupportAddress, 'coverage'>): boolean {
  return record.coverage.scope === 'country-abroad' || record.coverage.scope === 'worldwide';
}

/**
 * How the numbers of a record are given to every reader: with the country's code where people call from abroad, also the
 * lines that ministries at home keep for citizens abroad; that form works inside Viet Nam too. Source: PRODUCT.md, rule 6.
 */
export function formFor(record: Pick<SupportAddress, 'coverage' | 'topics'>): NumberForm {
  const isForCitizensAbroad = record.coverage.scope === 'national' && record.topics.includes('citizen-protection-abroad');
  return servesAbroad(record) || isForCitizensAbroad ? 'international' : 'home';
}

const statusRank = { confirmed: 0, 'single-source': 1, 'pre-merger': 2, conflicting: 3 } as const;

/** How close a body stands to somebody in danger: who must receive comes first, offices last. */
const kindRank: Readonly<Record<SupportAddress['kind'], number>> = {
  emergency: 0, hotline: 1, 'one-stop-centre': 2, shelter: 2, police: 3, 'border-guard': 4, 'social-work-centre': 5,
  'legal-aid': 6, health: 7, 'treatment-centre': 8, 'womens-union': 9, ngo: 10, 'social-protection-facility': 11,
  'government-office': 12, embassy: 13, consulate: 13,
};

/** Whether a record is for the harms this site is about; lines on drugs crime, health or fraud calls come after it. */
const isForHarm = (record: SupportAddress): boolean => record.topics.some((topic) => harms.has(topic));
const harms: ReadonlySet<string> = new Set(['trafficking', 'domestic-violence', 'sexual-violence', 'child-protection', 'shelter'] satisfies SupportAddress['topics']);

/**
 * Order inside a group: records twice past due last, above them conflicting ones, those without a number, those not
 * re-checked since July 2025. The others: for the harms this site is about, then with a line that answers day and night,
 * then by the better state, then nearer to danger. Last by id, so that two builds agree.
 */
export function compareRecords(today: string) {
  const key = (record: SupportAddress) => [
    freshnessOn(record, today) === 'twice-past-due' ? 1 : 0,
    record.status === 'conflicting' ? 1 : 0,
    record.phones.length === 0 ? 1 : 0,
    record.status === 'pre-merger' ? 1 : 0,
    isForHarm(record) ? 0 : 1,
    record.phones.some((phone) => phone.hours?.always) ? 0 : 1,
    statusRank[record.status],
    kindRank[record.kind],
  ];
  return (a: SupportAddress, b: SupportAddress): number => {
    const [left, right] = [key(a), key(b)];
    const difference = left.map((value, index) => value - right[index]!).find((value) => value !== 0);
    return difference ?? (a.id < b.id ? -1 : 1);
  };
}

/** The directory, indexed once so that 3,321 pages do not search it. */
export interface CoverageIndex {
  coverageOf(communeCode: string, provinceCode: string): Coverage;
  ofProvince(provinceCode: string): readonly SupportAddress[];
  ofCountry(countryCode: string): readonly SupportAddress[];
  readonly nation: readonly SupportAddress[];
  readonly worldwide: readonly SupportAddress[];
}

export function indexCoverage(records: readonly SupportAddress[], today: string): CoverageIndex {
  const sorted = [...records].sort(compareRecords(today));
  const group = (scope: string, codes: (record: SupportAddress) => readonly string[]) => {
    const map = new Map<string, SupportAddress[]>();
    for (const record of sorted.filter((item) => item.coverage.scope === scope)) {
      for (const code of codes(record)) map.set(code, [...(map.get(code) ?? []), record]);
    }
    return map;
  };
  const byCommune = group('commune', (record) => record.coverage.communes);
  const byProvince = group('province', (record) => record.coverage.provinces);
  const byCountry = group('country-abroad', (record) => record.coverage.countries);
  const nation = sorted.filter((record) => record.coverage.scope === 'national');
  return {
    nation,
    worldwide: sorted.filter((record) => record.coverage.scope === 'worldwide'),
    ofProvince: (code) => byProvince.get(code) ?? [],
    ofCountry: (code) => byCountry.get(code) ?? [],
    coverageOf: (communeCode, provinceCode) => ({
      commune: byCommune.get(communeCode) ?? [],
      province: byProvince.get(provinceCode) ?? [],
      nation,
    }),
  };
}

/**
 * Marks, in reading order, the numbers that a page shows for the first time: a line already shown above
 * (111 in a provincial record, a number of `above`) is not offered twice. Returns record id → its new numbers.
 */
export function numbersShownOnce(records: readonly SupportAddress[], above: readonly SupportAddress[] = []): ReadonlyMap<string, SupportAddress['phones']> {
  const keyOf = (phone: Phone, record: SupportAddress) => `${phone.kind}:${lineKey(phone, countryOf(record))}`;
  const seen = new Set(above.flatMap((record) => record.phones.map((phone) => keyOf(phone, record))));
  return new Map(
    records.map((record) => [
      record.id,
      record.phones.filter((phone) => {
        const key = keyOf(phone, record);
        if (seen.has(key)) return false;
        seen.add(key);
        return true;
      }),
    ]),
  );
}
