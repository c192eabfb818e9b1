import type { PlaceCase } from '../../src/testing/places/expected.ts';

/** Answers to a query as codes, best first. */
export type Answer = (query: string) => readonly string[];

/** How often the right place came first, was among five, and every candidate was there, of each kind. */
export interface Tally {
  count: number;
  first: number;
  five: number;
  all: number;
  failures: PlaceCase[];
}

/** Runs cases through a search and counts by kind, with the time of every query in milliseconds. */
export function scoreCases(cases: readonly PlaceCase[], answer: Answer): { kinds: Map<string, Tally>; total: Tally; times: number[] } {
  const kinds = new Map<string, Tally>();
  const total: Tally = { count: 0, first: 0, five: 0, all: 0, failures: [] };
  const times: number[] = [];
  for (const each of cases) {
    const start = performance.now();
    const codes = answer(each.query).slice(0, 5);
    times.push(performance.now() - start);
    const kind = kinds.get(each.kind) ?? { count: 0, first: 0, five: 0, all: 0, failures: [] };
    kinds.set(each.kind, kind);
    for (const tally of [kind, total]) {
      tally.count += 1;
      if (each.first.has(codes[0] ?? '')) tally.first += 1;
      else tally.failures.push(each);
      if (codes.some((code) => each.first.has(code))) tally.five += 1;
      if (each.all.every((code) => codes.includes(code))) tally.all += 1;
    }
  }
  return { kinds, total, times };
}
