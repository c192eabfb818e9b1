import { markCost } from './compare.ts';
import { type Head, keyOf } from './head.ts';
import type { Unit } from './index-read.ts';
import { COMMUNE_BITS, DISTRICT_BITS, KIND_BITS } from './kinds.ts';
import type { Query } from './tokens.ts';
import { ALIASES } from './words.ts';

/** A place that some words of the query may mean, and what is amiss with them. */
export interface Reading {
  start: number;
  end: number;
  level: 'commune' | 'district' | 'province';
  bits: number;
  name: string;
  cost: number;
  /** An unfinished word or a slip was made good. */
  isGuess: boolean;
  unit?: Unit;
  district?: number;
  today?: number;
  former?: number;
}

/** A run of words of the query, run together. */
export interface Run {
  start: number;
  end: number;
  key: string;
}

const LONGEST_NAME = 7;
/** What a typing slip costs; more than any wrong mark. */
export const SLIP_COST = 0.7;

/** Every run of at most seven words that does not cross a comma. */
export function runsOf({ tokens }: Query): Run[] {
  const runs: Run[] = [];
  tokens.forEach((first, start) => {
    // “H. Ứng Hòa” is not Hùng Hòa: no name begins with a letter that stands for a kind.
    if (/^[fhpqtx]$/.test(first.key) && start < tokens.length - 1) return;
    let key = '';
    for (let end = start + 1; end <= Math.min(start + LONGEST_NAME, tokens.length); end += 1) {
      const token = tokens[end - 1];
      if (!token || token.part !== first.part) break;
      key += token.key;
      runs.push({ start, end, key });
    }
  });
  return runs;
}

/** Readings of a run as a province or district; `key` is the name's, when it is not what was typed. */
export function headReadings(head: Head, query: Query, run: Run, key = run.key, extra = 0): Reading[] {
  const name = ALIASES.get(key) ?? key;
  const provinces = (head.provincesByKey.get(name) ?? []).map(({ today, former }): Reading => {
    const unit = former === undefined ? head.provinces[today ?? 0] : head.formerProvinces[former];
    const bits = former === undefined && head.provinces[today ?? 0]?.kind === 'C' ? 384 : 256;
    return withCost(query, run, { level: 'province', bits, name: unit?.name ?? '', today, former }, name === key ? extra : 0.2, extra > 0);
  });
  const districts = (head.districtsByKey.get(name) ?? []).map((district): Reading => {
    const { kind = 'h', name: own = '' } = head.districts[district] ?? {};
    return withCost(query, run, { level: 'district', bits: KIND_BITS[kind] ?? 0, name: own, district }, extra);
  });
  return [...provinces, ...districts].filter((reading) => isNamed(reading, query));
}

/** Readings of units that bear the key of a run (or `key`). */
export function unitReadings(units: readonly Unit[], query: Query, run: Run, extra = 0): Reading[] {
  return units
    .map((unit): Reading => {
      let bits = 0;
      for (const kind of unit.kinds) bits |= KIND_BITS[kind] ?? 0;
      const level = bits & DISTRICT_BITS ? 'district' : 'commune';
      return withCost(query, run, { level, bits, name: unit.name, unit, ...(level === 'district' ? { district: unit.districts[0] } : {}) }, extra);
    })
    .filter((reading) => isNamed(reading, query));
}

/** Whether a name is likely to begin with this run: at the start, after a comma, a word for a kind, or a place of the head. */
export function isLikelyStart({ tokens, markers }: Query, { start, end }: Run, head: readonly Reading[]): boolean {
  if (end - start === 1 && tokens[start]?.isNumber) return markers.some((marker) => marker.end === start);
  if (head.some((reading) => reading.start < start && start < reading.end)) return false;
  if (head.some((reading) => reading.start === start && reading.end === end)) return true;
  if (markers.some((marker) => marker.end === start && !marker.isAfter)) return true;
  const opensPart = tokens[start - 1]?.part !== tokens[start]?.part;
  const isAlone = end - start > 1 || (tokens[start]?.key.length ?? 0) > 6 || tokens[end]?.part !== tokens[start]?.part;
  return isAlone && (opensPart || head.some((reading) => reading.end === start));
}

/**
 * Of the likely runs those to look up first: what reaches to a comma, a word for a kind or a place of the head. Names
 * that the head knows itself only when nothing else is left, and not after “huyện” or “tỉnh”.
 */
export function wholeRuns({ tokens, markers }: Query, likely: readonly Run[], head: readonly Reading[]): Run[] {
  const ends = (end: number) =>
    tokens[end]?.part !== tokens[end - 1]?.part || markers.some((marker) => marker.start === end) || head.some((reading) => reading.start === end);
  const before = ({ start }: Run) => markers.filter((marker) => !marker.isAfter && marker.end === start);
  // “Quan Sơn” begins like quận, but a district is called so, and communes with it.
  const isKind = (run: Run) => markers.some(({ start }) => start === run.start) && !head.some(({ start, end }) => start === run.start && end === run.end);
  const whole = likely.filter((run) => ends(run.end) && before(run).every(({ bits }) => bits & COMMUNE_BITS) && !isKind(run));
  const others = whole.filter((run) => !head.some(({ start, end }) => start >= run.start && end <= run.end));
  return others.length > 0 ? others : whole;
}

type Found = Omit<Reading, 'start' | 'end' | 'cost' | 'isGuess' | 'today' | 'former' | 'district'> & {
  today?: number | undefined; former?: number | undefined; district?: number | undefined;
};

function withCost(query: Query, { start, end }: Run, found: Found, extra: number, isGuess = extra > 0): Reading {
  const cost = extra + markCost(found.name, query.tokens.slice(start, end), query.hasMarks, extra > 0);
  return { ...found, start, end, cost, isGuess } as Reading;
}

// “5” alone names a ward or an urban district only after the word for it.
function isNamed({ start, end, level, name }: Reading, { tokens, markers }: Query): boolean {
  if (tokens.slice(start, end).some(({ isNumber }) => !isNumber)) return true;
  if (end - start > 1 || keyOf(name) !== tokens[start]?.key) return false;
  const levelBits = level === 'commune' ? COMMUNE_BITS : DISTRICT_BITS;
  return markers.some((marker) => (marker.isAfter ? marker.start === end : marker.end === start) && marker.bits & levelBits);
}
