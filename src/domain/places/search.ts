import { chineseReadings } from './chinese.ts';
import { hitsOf, type PlaceHit, provinceOf } from './hits.ts';
import type { PlaceIndex } from './index-read.ts';
import { prefixReadings } from './prefix.ts';
import { bestParse, type Parse } from './score.ts';
import { slipReadings } from './slips.ts';
import { headReadings, type Reading, type Run, runsOf, unitReadings, unitsUnder } from './spans.ts';
import { type Query, readQuery } from './tokens.ts';

/** The answers so far, best first, and the index files without which they cannot be completed. */
export interface SearchResult {
  hits: PlaceHit[];
  missing: string[];
}

const MOST = 5;
/** Answers this much worse than the best are left out: the reader should not have to wade through them. */
const MARGIN = 1.6;

/**
 * Finds places in what a person typed. Nothing is confident by accident: words that explain too little of the query
 * give no answer. Call again after loading `missing` (see addFile); with every file loaded it is always empty.
 */
export function searchPlaces(index: PlaceIndex, text: string): SearchResult {
  if (/\p{Script=Han}/u.test(text)) {
    if (!index.chinese) return { hits: [], missing: ['zh.txt'] };
    const chinese = chineseReadings(index, text);
    if (chinese.length > 0) return answer(index, chinese);
  }
  const plain = readQuery(text, false);
  const repaired = readQuery(text, true);
  const queries = plain.tokens.some(({ tones }, at) => tones !== repaired.tokens[at]?.tones) ? [plain, repaired] : [plain];
  const first = searchQueries(index, queries, false);
  return first ?? searchQueries(index, queries, true) ?? { hits: [], missing: [] };
}

// First the words as they are; guesses (unfinished words, slips) only when those leave something over.
function searchQueries(index: PlaceIndex, queries: readonly Query[], guess: boolean): SearchResult | undefined {
  const missing = new Set<string>();
  let parses: Parse[] = [];
  for (const query of queries) {
    const runs = runsOf(query);
    const head = runs.flatMap((run) => headReadings(index.head, query, run));
    for (const isFirst of [true, false]) {
      const asked = runs.filter((run) => isFirst === isLikelyStart(query, run, head) || !isFirst);
      const units = asked.flatMap((run) => lookUp(index, query, run, missing));
      if (missing.size > 0) return { hits: [], missing: [...missing] };
      const guesses = guess && !isFirst ? guessReadings(index, query, runs, missing) : [];
      if (missing.size > 0) return { hits: [], missing: [...missing] };
      const found = parsesOf(index, query, [...head, ...units, ...guesses]);
      parses = isFirst ? [...parses, ...found] : [...parses.filter(() => false), ...found];
      if (parses.some((parse) => parse.isWhole)) return answer(index, parses);
    }
  }
  return guess ? answer(index, parses) : undefined;
}
