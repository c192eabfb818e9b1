import { isBeginning } from './compare.ts';
import { nameFileOf, type PlaceIndex } from './index-read.ts';
import { headReadings, type Reading, type Run, SLIP_COST, unitReadings } from './spans.ts';
import type { Query } from './tokens.ts';

const MOST_COMPLETIONS = 40;
const MOST_READINGS = 80;
/** Longer names are rare, and their slips not worth the time. */
const MOST_SYLLABLES = 5;

/** Readings of a query whose last word is not finished: names that begin with it. Adds the name files it lacks to `missing`. */
export function prefixReadings(index: PlaceIndex, query: Query, runs: readonly Run[], missing: Set<number>): Reading[] {
  const { districtsByKey, provincesByKey, starts } = index.head;
  const last = runs.filter(({ end, key }) => end === query.tokens.length && key.length > 2 && /\D$/.test(key));
  return last.flatMap((run) => {
    const first = nameFileOf(index, run.key);
    // Names that begin alike may run on into the next file; letters that fill more than that are too few to complete.
    const files = starts[first]?.startsWith(run.key) ? [first, first + 1] : [first];
    const longer = new Set<string>();
    const collect = (keys: Iterable<string>) => {
      for (const key of keys) if (key.length > run.key.length && key.startsWith(run.key)) longer.add(key);
    };
    collect(provincesByKey.keys());
    collect(districtsByKey.keys());
    for (const file of files) {
      const names = index.names[file];
      if (names) collect(names.keys());
      else missing.add(file);
    }
    return [...longer]
      .sort((a, b) => a.length - b.length)
      .slice(0, MOST_COMPLETIONS)
      .flatMap((key) => readingsOf(index, files, query, run, key, 0.1 + 0.02 * Math.min(10, key.length - run.key.length)))
      .slice(0, MOST_READINGS)
      .filter(({ name }) => isBeginning(name, query.tokens.slice(run.start), query.hasMarks));
  });
}

/** Readings of runs that are one typing slip away from a name of the head or of the given name files. */
export function slipReadings(
  index: PlaceIndex, query: Query, runs: readonly Run[], known: readonly Reading[], files: Iterable<number>, missing: Set<number>,
): Reading[] {
  // Words that stand as they are in a name of two or more need no slip, unless every word does.
  const exact = known.filter(({ isGuess, start, end }) => !isGuess && end - start > 1);
  const isExact = query.tokens.map((_, at) => exact.some(({ start, end }) => start <= at && at < end));
  const isKnown = ({ start, end }: Run) => isExact.includes(false) && isExact.slice(start, end).every(Boolean);
  const maps: ReadonlyMap<string, unknown>[] = [index.head.districtsByKey, index.head.provincesByKey];
  const asked = runs.filter((run) => isLongEnough(run, query) && !isKnown(run));
  // No file is worth fetching for what is too short to hold a slip.
  if (asked.length === 0) return [];
  const searched = [...files];
  for (const file of searched) {
    const names = index.names[file];
    if (names) maps.push(names);
    else missing.add(file);
  }
  if (missing.size > 0) return [];
  return asked.flatMap((run) => {
    const keys = new Set(maps.flatMap((map) => index.late?.slipKeys(map, run.key) ?? []));
    return [...keys].flatMap((key) => {
      const file = nameFileOf(index, key);
      // A district's name is mostly a commune's as well: both are offered.
      if (!index.names[file]) missing.add(file);
      return readingsOf(index, [...searched, file], query, run, key, SLIP_COST);
    });
  });
}

// Only the files that were searched count, loaded or not: the same words must get the same answer early and late.
function readingsOf(index: PlaceIndex, files: readonly number[], query: Query, run: Run, key: string, cost: number): Reading[] {
  const file = nameFileOf(index, key);
  const units = (files.includes(file) ? index.names[file]?.get(key) : undefined) ?? [];
  return [...headReadings(index.head, query, run, key, cost), ...unitReadings(units, query, run, cost)];
}

// Of short words every second one is a slip away from another: they must stand as they are, or be backed by more.
function isLongEnough({ start, end, key }: Run, { tokens }: Query): boolean {
  const isAlone = start === 0 && end === tokens.length;
  return end - start <= MOST_SYLLABLES && key.length >= (isAlone ? 6 : 5) && !/\d/.test(key);
}
