import { LAST_DAY_BEFORE } from '../reorganisation.ts';
import type { FormerUnit, Localities } from '../localities.ts';
import { keyOf } from './head.ts';
import { writeNumber, writePair } from './index-digits.ts';
import type { PlaceOrder } from './index-order.ts';

/** One line of the name files: a name with every commune, and every older district, that bears or bore it. */
export interface NameLine {
  key: string;
  line: string;
}

const TODAY_KINDS = { phuong: 'P', xa: 'X', 'dac-khu': 'K' } as const;
const FORMER_KINDS: Record<string, string> = {
  phuong: 'p', xa: 'x', 'thi-tran': 't', quan: 'q', huyen: 'h', 'thi-xa': 's', 'thanh-pho': 'c',
};
// Land without people comes last among the parts, and a guess is marked as one.
const EXTENT_MARKS: Record<string, string> = { maybe: '~', 'part-area': '_' };

/** Every name with its units, sorted by key: `name=unit unit …`, a unit as index-read.ts reads it. */
export function nameLines(localities: Localities, order: PlaceOrder): NameLine[] {
  const units = new Map<string, Map<string, { kinds: string; others: string }>>();
  // Units with one name, place and successor are one unit of several kinds, the kind of today first.
  const add = (name: string, kind: string, place: string, others = '') => {
    const byPlace = units.get(name) ?? new Map<string, { kinds: string; others: string }>();
    const known = byPlace.get(place);
    units.set(name, byPlace.set(place, known ? { ...known, kinds: known.kinds + kind } : { kinds: kind, others }));
  };
  for (const commune of order.communes) {
    const districts = order.districtsOf(commune.code).map((key) => order.districtNumber.get(key) ?? 0);
    const [main = 0, ...others] = districts;
    const offset = offsetOf(order, main, commune.code);
    add(commune.name, TODAY_KINDS[commune.type], writePair(main) + offset, others.map((number) => `!${writePair(number)}`).join(''));
  }
  // Newest first: of a unit that only changed its kind, or its district's kind, the last form stands for all.
  const seen = new Set<string>();
  for (const unit of localities.formerUnits.toSorted((a, b) => (a.until < b.until ? 1 : a.until > b.until ? -1 : 0))) {
    const district = districtNumberOf(unit, order);
    if (district === undefined) continue;
    for (const name of [unit.name, ...unit.altNames.map(withoutKind)]) {
      const signature = `${keyOf(name)} ${name} ${district} ${unit.successors.map(({ code }) => code).toSorted().join()}`;
      if (!seen.has(signature)) add(name, FORMER_KINDS[unit.type] ?? 'x', writePair(district) + successorsOf(unit, district, localities, order));
      seen.add(signature);
    }
  }
  return [...units]
    .map(([name, byPlace]) => ({ key: keyOf(name), line: `${name}=${[...byPlace].map(([place, { kinds, others }]) => kinds + place + others).join(' ')}` }))
    .toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.line < b.line ? -1 : 1));
}

// Communes stand under their district of that time; of districts only the older ones need a line, the others are in the head.
function districtNumberOf(unit: FormerUnit, order: PlaceOrder): number | undefined {
  if (unit.level === 'province') return undefined;
  if (unit.level === 'district') {
    const own = order.districtNumber.get(unit.key);
    return own !== undefined && order.districts[own]?.isLast === false ? own : undefined;
  }
  if (!unit.district) return undefined;
  const { code, name } = unit.district;
  const older = order.districts.findIndex((each) => !each.isLast && each.unit.code === code && each.unit.fullName === name);
  return older >= 0 ? older : order.districtNumber.get(`D${code}@${LAST_DAY_BEFORE}`);
}

function successorsOf(unit: FormerUnit, district: number, localities: Localities, order: PlaceOrder): string {
  const rank = (code: string, extent: string) =>
    (extent === 'part-area' ? 4 : extent === 'maybe' ? 2 : 0) + (localities.communeByCode.get(code)?.name === unit.name ? 0 : 1);
  return unit.successors
    .toSorted((a, b) => rank(a.code, a.extent) - rank(b.code, b.extent))
    .map(({ code, extent }) => offsetOf(order, district, code) + (EXTENT_MARKS[extent] ?? ''))
    .join('');
}

function offsetOf(order: PlaceOrder, district: number, code: string): string {
  return writeNumber((order.communeNumber.get(code) ?? 0) - (order.districts[district]?.firstCommune ?? 0));
}

const withoutKind = (fullName: string) => fullName.replace(/^(Xã|Phường|Thị trấn|Huyện|Thị xã|Thành phố|Quận) /, '');
