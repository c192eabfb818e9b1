import { prefixReadings, slipReadings } from './guesses.ts';
import { hitsOf, type PlaceHit, provinceOf } from './hits.ts';
import { nameFileOf, type PlaceIndex } from './index-read.ts';
import { bestParse, type Parse } from './score.ts';
import { headReadings, isLikelyStart, type Reading, type Run, runsOf, SLIP_COST, unitReadings, wholeRuns } from './spans.ts';
import { type Query, readQuery } from './tokens.ts';

/** The answers, best first, or the index files without which there is none yet. */
export interface SearchResult {
  hits: PlaceHit[];
  missing: string[];
}

/** From what was typed to what may have been meant; each step only when the one before left words unexplained. */
const STEPS = ['whole', 'likely', 'all', 'prefix', 'near slips', 'all slips'] as const;
const MOST = 5;
/** Letters that Vietnamese words do not have as they are written, but as they are typed on Telex and VNI keyboards. */
const UNCONVERTED = /[fjw]|aa|ee|oo|dd|[aeiouy]\p{L}*[srx](?!\p{L})|\p{L}\d/iu;
/** Answers this much worse than the best are left out: nobody should have to wade through them. */
const MARGIN = 1.2;
/** Places of the reader's own province come before their namesakes, never before a place that is named more exactly. */
const OWN = 0.6;

/**
 * Finds places in what a person typed: at most five, none when too little of it is explained.
 * While `missing` names files, load them (addFile) and call again; with all files loaded it is always empty.
 * `own` is the code of the province whose page asks.
 */
export function searchPlaces(index: PlaceIndex, text: string, own = ''): SearchResult {
  const needs = (...missing: string[]): SearchResult => ({ hits: [], missing });
  if (/[\u3400-\u9fff]/.test(text)) {
    if (!index.late || !index.chinese) return needs('late', 'zh.txt');
    return answer(index, index.late.chineseNames(index.chinese, text).map((name) => parseOf(index, name)));
  }
  const found = [readingsOf(readQuery(text))];
  let parses: Parse[] = [];
  for (const step of STEPS) {
    if (step === 'prefix' && UNCONVERTED.test(text)) {
      if (!index.late) return needs('late');
      const again = readingsOf(readQuery(text, index.late.repairKeystrokes));
      found.push(again);
      const missing = gather(index, [again], ['whole', 'likely', 'all']);
      if (missing.length > 0) return needs(...missing);
    }
    if (step.endsWith('slips') && !index.late) return needs('late');
    const missing = gather(index, found, [step]);
    if (missing.length > 0) return needs(...missing);
    parses = found.flatMap(({ query, readings }) => parsesOf(index, query, [...readings]));
    if (parses.some((parse) => parse.isWhole && isSure(parse) && !(parse.isMisnamed && isEarly(step)))) break;
  }
  return answer(index, parses, own);
}

// “Xa Dung” is no xã called Dùng: a word for another kind must be tried as part of the name first.
const isEarly = (step: (typeof STEPS)[number]) => step === 'whole' || step === 'likely';

interface Found {
  query: Query;
  runs: Run[];
  readings: Set<Reading>;
}

const readingsOf = (query: Query): Found => ({ query, runs: runsOf(query), readings: new Set() });

// Adds what a step finds; returns the files it could not look into.
function gather(index: PlaceIndex, found: readonly Found[], steps: readonly (typeof STEPS)[number][]): string[] {
  const missing = new Set<number>();
  for (const step of steps) {
    for (const { query, runs, readings } of found) {
      for (const reading of readingsAt(step, index, { query, runs, readings }, missing)) readings.add(reading);
    }
  }
  return [...missing].map((file) => `n${file}.txt`);
}

function readingsAt(step: (typeof STEPS)[number], index: PlaceIndex, { query, runs, readings }: Found, missing: Set<number>): Reading[] {
  if (step === 'prefix') return prefixReadings(index, query, runs, missing);
  if (step === 'all slips' || step === 'near slips') {
    const files = step === 'all slips' ? index.names.keys() : new Set(runs.map(({ key }) => nameFileOf(index, key)));
    return slipReadings(index, query, runs, [...readings], files, missing);
  }
  const head = runs.flatMap((run) => headReadings(index.head, query, run));
  const likely = step === 'all' ? [...runs] : runs.filter((run) => isLikelyStart(query, run, head));
  const asked = step === 'whole' ? wholeRuns(query, likely, head) : likely;
  const units = asked.flatMap((run) => {
    const file = nameFileOf(index, run.key);
    const names = index.names[file];
    if (!names) missing.add(file);
    return unitReadings(names?.get(run.key) ?? [], query, run);
  });
  return step === 'whole' ? [...head, ...units] : units;
}

// A Chinese name is certain; the longest, and of equals the smaller place, is meant.
function parseOf({ head }: PlaceIndex, { target, length }: { target: string; length: number }): Parse {
  const number = Number(target.slice(1));
  const where =
    target[0] === 'd' ? { level: 'district' as const, district: number }
    : target[0] === 'f' ? { level: 'province' as const, name: head.formerProvinces[number]?.name ?? '', former: number }
    : { level: 'province' as const, today: head.provinces.findIndex(({ code }) => code === target) };
  const place = { start: 0, end: 1, bits: 0, name: '', cost: 0, isGuess: false, ...where };
  return { place, score: length + (place.level === 'district' ? 0.5 : 0), share: 1, isWhole: true, isMisnamed: false, isBacked: true };
}

function parsesOf({ head }: PlaceIndex, query: Query, readings: readonly Reading[]): Parse[] {
  const districts = readings.filter(({ level }) => level === 'district');
  const provinces = readings.filter(({ level }) => level === 'province');
  // An older district has no page: its own line in the name files answers with its communes.
  const places = readings.filter(({ unit, district }) => unit || district === undefined || !head.districts[district]?.isOlder);
  return places.map((place) => bestParse(query, head, place, districts, provinces));
}

// Few words of many explained is no answer; a name alone must explain more than one that its district or province backs.
function isSure({ place, share, isBacked }: Parse): boolean {
  const { cost, isGuess, start, end } = place;
  if (isBacked) return share >= (isGuess ? 0.6 : 0.5);
  // A guess must stand alone and agree in its marks, a single word in its letters: “chó” is not Chờ.
  return isGuess ? share > 0.99 && start === 0 && cost <= SLIP_COST : share >= 0.66 && cost < (end - start > 1 ? 1.01 : 0.4);
}

function answer(index: PlaceIndex, parses: readonly Parse[], own = ''): SearchResult {
  const isOwn = (parse: Parse) => parse.place.level !== 'province' && index.head.provinces[provinceOf(index, parse)]?.code === own;
  const sure = parses.filter(isSure).map((parse) => (isOwn(parse) ? { ...parse, score: parse.score + OWN } : parse)).sort((a, b) => b.score - a.score);
  const near = sure.filter(({ score }) => score > (sure[0]?.score ?? 0) - MARGIN).slice(0, 12);
  const hits = new Map<string, PlaceHit>();
  const missing = new Set<string>();
  for (const parse of near) {
    const code = index.head.provinces[provinceOf(index, parse)]?.code ?? '';
    if (parse.place.level !== 'province' && !index.provinces.has(code)) missing.add(`p${code}.txt`);
    for (const hit of hitsOf(index, parse)) if (!hits.has(hit.code)) hits.set(hit.code, hit);
    if (hits.size + missing.size >= MOST) break;
  }
  return missing.size > 0 ? { hits: [], missing: [...missing] } : { hits: [...hits.values()].slice(0, MOST), missing: [] };
}
