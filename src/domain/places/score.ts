import type { Head } from './head.ts';
import { COMMUNE_BITS, DISTRICT_BITS } from './kinds.ts';
import { type Reading, SLIP_COST } from './spans.ts';
import type { Marker, Query } from './tokens.ts';

/** A reading of the whole query: the place meant, and the places that only say where it lies. */
export interface Parse {
  place: Reading;
  score: number;
  /** Part of the query that is explained, 0 to 1. */
  share: number;
  /** Nothing that matters is left over. */
  isWhole: boolean;
  /** A word for another kind stands before the name. */
  isMisnamed: boolean;
  /** A district or province that agrees, or the word for its kind, stands beside the name. */
  isBacked: boolean;
}

const LEVEL_BITS = { commune: COMMUNE_BITS, district: DISTRICT_BITS, province: 384 } as const;

/** The best way to read the query as this place, given the districts and provinces found in it. */
export function bestParse(query: Query, head: Head, place: Reading, districts: readonly Reading[], provinces: readonly Reading[]): Parse {
  const within = place.level === 'province' ? [] : provinces.filter((reading) => isApart(place, reading) && liesInProvince(place, reading, head));
  const beside = place.level === 'commune' ? districts.filter((reading) => isApart(place, reading) && liesInDistrict(place, reading)) : [];
  let best = scoreOf(query, place, undefined, undefined);
  for (const district of [undefined, ...beside]) {
    for (const province of [undefined, ...within]) {
      if (district && province && !isApart(district, province)) continue;
      const parse = scoreOf(query, place, district, province);
      if (parse.score > best.score) best = parse;
    }
  }
  return best;
}

const isApart = (a: Reading, b: Reading) => a.end <= b.start || b.end <= a.start;

function liesInDistrict({ unit }: Reading, { district }: Reading): boolean {
  return district !== undefined && (unit?.districts.includes(district) ?? false);
}

function liesInProvince({ unit, district }: Reading, { today, former }: Reading, head: Head): boolean {
  const numbers = unit ? unit.districts : district === undefined ? [] : [district];
  return numbers.some((number) => {
    const own = head.districts[number];
    if (!own) return false;
    return former === undefined
      ? own.today === today || head.formerProvinces[own.former]?.name === head.provinces[today ?? -1]?.name
      : own.former === former;
  });
}

function scoreOf(query: Query, place: Reading, district: Reading | undefined, province: Reading | undefined): Parse {
  const { tokens, markers } = query;
  const covered = new Uint8Array(tokens.length);
  const begins = new Int8Array(tokens.length).fill(-2);
  let score = favour(place, district, province);
  let isBacked = Boolean(district ?? province);
  let isMisnamed = false;
  const isMarked: boolean[] = [];
  [place, district, province].forEach((reading, which) => {
    if (!reading) return;
    // Marks count twice: a name with those that were typed must come before a better-known one without them.
    score -= 2 * reading.cost - (reading.isGuess && reading.cost >= SLIP_COST ? SLIP_COST : 0);
    covered.fill(1, reading.start, reading.end);
    begins.fill(reading.start, reading.start, reading.end);
    const marker = markerOf(reading, markers, covered);
    if (!marker) return;
    isMarked[which] = true;
    covered.fill(2, marker.start, marker.end);
    const agrees = (marker.bits & reading.bits) !== 0;
    score += agrees ? 0.5 : -0.3;
    if (agrees) isBacked = true;
    else isMisnamed = true;
  });
  // Who names the district with its kind, and then a name without one, hardly means a commune by that.
  if (place.level === 'commune' && district && district.start < place.start && isMarked[1] && !isMarked[0]) score -= 0.4;
  let explained = 0;
  let left = 0;
  let isWhole = true;
  const begin = covered.findIndex((cover) => cover > 0);
  tokens.forEach(({ weight, isNumber, opener }, at) => {
    if (covered[at] === 1) {
      // A name may itself begin like a street or hamlet: Buôn Hồ, Bản Phùng, Phố Mới.
      const counts = opener < 0 || isNumber || opener === begins[at] ? 1 : weight;
      score += counts;
      explained += counts;
    } else if (covered[at] === 0) {
      score -= weight * (at < begin ? 0.15 : 0.5);
      left += weight * (at < begin ? 0.6 : 1);
      if (weight > (place.level === 'commune' ? 0.3 : 0)) isWhole = false;
    }
  });
  // A word such as “phường” that was left over speaks of another name.
  for (const marker of markers) {
    if (!marker.isAfter && covered[marker.start] === 0 && covered[marker.end - 1] === 0) score -= 0.4;
  }
  return { place, score, share: explained / (explained + left || 1), isWhole, isMisnamed, isBacked };
}

function markerOf({ start, end, level, bits }: Reading, markers: readonly Marker[], covered: Uint8Array): Marker | undefined {
  const beside = markers.filter(
    (marker) => (marker.isAfter ? marker.start === end : marker.end === start) && marker.bits & LEVEL_BITS[level] && covered[marker.start] !== 1,
  );
  return beside.find((marker) => marker.bits & bits) ?? beside[0];
}

// With equal words: provinces, then cities, then units of today, then former ones; an old address (with its district) turns the last two.
function favour({ level, bits, unit, former }: Reading, district: Reading | undefined, province: Reading | undefined): number {
  if (level === 'province') return former === undefined ? 1 : 0.8;
  if (level === 'district') return bits & 128 && !province ? 0.5 : 0.25;
  const isToday = /^[A-Z]/.test(unit?.kinds ?? '');
  const isFormer = /[a-z]/.test(unit?.kinds ?? '');
  return district && isFormer ? (isToday ? 0.45 : 0.4) : isToday ? 0.3 : 0;
}
