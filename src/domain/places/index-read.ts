import { type Head, keyOf, readHead } from './head.ts';
import type { LateParts } from './late.ts';
import { NUMBER, readNumber, readPair } from './index-digits.ts';

const SUCCESSOR = new RegExp(`(${NUMBER})([~_]?)`, 'g');

/** A commune of today or of the past, or an older district, as the name files hold it. */
export interface Unit {
  name: string;
  /** Letters of kinds.ts; the first is a capital when the unit is one of today. */
  kinds: string;
  /** Numbers of its districts in the head, the main one first. */
  districts: number[];
  /** Communes of today, counted from the first commune of the main district. */
  successors: { offset: number; mark: string }[];
}

/** A commune of today as a province file holds it. */
export interface IndexedCommune {
  code: string;
  kind: string;
  name: string;
  slug: string | undefined;
}

/** A province file read: communes in order, and for each district its code ('' for an older one) and first commune. */
export interface ProvinceFile {
  communes: IndexedCommune[];
  districts: { code: string; first: number }[];
}

/** The index as far as it is loaded. Files are added one by one; a file never changes once read. */
export interface PlaceIndex {
  head: Head;
  names: (Map<string, Unit[]> | undefined)[];
  provinces: Map<string, ProvinceFile>;
  chinese: string | undefined;
  /** Code that most queries do without; see late.ts. */
  late: LateParts | undefined;
}

/** An index that knows provinces and districts only. */
export function openIndex(headText: string): PlaceIndex {
  const head = readHead(headText);
  return { head, names: new Array(head.starts.length + 1).fill(undefined), provinces: new Map(), chinese: undefined, late: undefined };
}

/** Adds a file by the path index-files.ts gave it. Unknown paths are left alone. */
export function addFile(index: PlaceIndex, path: string, text: string): void {
  const number = path.slice(1).replace('.txt', '');
  if (path === 'zh.txt') index.chinese = text;
  else if (path[0] === 'n') index.names[Number(number)] = readNames(text);
  else if (path[0] === 'p') index.provinces.set(number, readProvince(text));
}

/** Number of the name file that holds a key, if any file does. */
export function nameFileOf({ head: { starts } }: PlaceIndex, key: string): number {
  let file = 0;
  while (file < starts.length && (starts[file] ?? '') <= key) file += 1;
  return file;
}

function readNames(text: string): Map<string, Unit[]> {
  const units = new Map<string, Unit[]>();
  for (const line of text.split('\n')) {
    const [name = '', list = ''] = line.split('=');
    const key = keyOf(name);
    units.set(key, [...(units.get(key) ?? []), ...list.split(' ').map((unit) => readUnit(name, unit))]);
  }
  return units;
}

// Kinds, two letters of the main district, successors with their mark, "!" and two letters for each further district.
function readUnit(name: string, text: string): Unit {
  const [own = '', ...others] = text.split('!');
  const kinds = /^.[a-z]*/.exec(own)?.[0] ?? '';
  const successors = [...own.slice(kinds.length + 2).matchAll(SUCCESSOR)];
  return {
    name,
    kinds,
    districts: [readPair(own, kinds.length), ...others.map((pair) => readPair(pair, 0))],
    successors: successors.map(([, number = '', mark = '']) => ({ offset: readNumber(number), mark })),
  };
}

function readProvince(text: string): ProvinceFile {
  const file: ProvinceFile = { communes: [], districts: [] };
  let district = 0;
  let code = 0;
  for (const line of text.split('\n')) {
    if (line[0] === ':') district += Number(line.slice(1));
    if (line[0] === ':' || line[0] === '~') {
      file.districts.push({ code: line[0] === ':' ? String(district).padStart(3, '0') : '', first: file.communes.length });
      continue;
    }
    const space = line.indexOf(' ');
    const [name = '', slug] = line.slice(space + 1).split('/');
    code += Number(line.slice(1, space));
    file.communes.push({ code: String(code).padStart(5, '0'), kind: line[0] ?? '', name, slug });
  }
  return file;
}
