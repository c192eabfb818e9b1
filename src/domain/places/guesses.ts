import { isBeginning } from './compare.ts';
import { nameFileOf, type PlaceIndex } from './index-read.ts';
import { headReadings, type Reading, type Run, SLIP_COST, unitReadings } from './spans.ts';
import type { Query } from './tokens.ts';

const MOST_COMPLETIONS = 40;

/** Readings of a query whose last word is not finished: names that begin with it. Adds the name files it lacks to `missing`. */
export function prefixReadings(index: PlaceIndex, query: Query, runs: readonly Run[], missing: Set<number>): Reading[] {
  const { districtsByKey, provincesByKey, starts } = index.head;
  const last = runs.filter(({ end, key }) => end === query.tokens.length && key.length > 2 && /\D$/.test(key));
  return last.flatMap((run) => {
    const first = nameFileOf(index, run.key);
    // Names that begin alike may run on into the next file; letters that fill more than that are too few to complete.
    const files = starts[first]?.startsWith(run.key) ? [first, first + 1] : [first];
    const keys = [...provincesByKey.keys(), ...districtsByKey.keys(), ...files.flatMap((file) => {
      if (!index.names[file]) missing.add(file);
      return [...(index.names[file]?.keys() ?? [])];
    })];
    const longer = new Set(keys.filter((key) => key.length > run.key.length && key.startsWith(run.key)));
    return [...longer]
      .toSorted((a, b) => a.length - b.length)
      .slice(0, MOST_COMPLETIONS)
      .flatMap((key) => readingsOf(index, query, run, key, 0.1 + 0.02 * Math.min(10, key.length - run.key.length)))
      .filter(({ name }) => isBeginning(name, query.tokens.slice(run.start), query.hasMarks));
  });
}

/** Readings of runs that are one typing slip away from a name of the head or of the given name files. */
export function slipReadings(index: PlaceIndex, query: Query, runs: readonly Run[], files: Iterable<number>, missing: Set<number>): Reading[] {
  const maps: ReadonlyMap<string, unknown>[] = [index.head.districtsByKey, index.head.provincesByKey];
  for (const file of files) {
    const names = index.names[file];
    if (names) maps.push(names);
    else missing.add(file);
  }
  if (missing.size > 0) return [];
  return runs.filter((run) => isLongEnough(run, query)).flatMap((run) => {
    const keys = new Set(maps.flatMap((map) => index.late?.slipKeys(map, run.key) ?? []));
    return [...keys].flatMap((key) => readingsOf(index, query, run, key, SLIP_COST));
  });
}

function readingsOf(index: PlaceIndex, query: Query, run: Run, key: string, cost: number): Reading[] {
  const units = index.names[nameFileOf(index, key)]?.get(key) ?? [];
  return [...headReadings(index.head, query, run, key, cost), ...unitReadings(units, query, run, cost)];
}

// Of short words every second one is a slip away from another: they must stand as they are, or be backed by more.
function isLongEnough({ start, end, key }: Run, { tokens }: Query): boolean {
  const isAlone = start === 0 && end === tokens.length;
  return key.length >= (isAlone ? 6 : 5) && !/^\d+$/.test(key);
}
