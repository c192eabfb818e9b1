import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { fold } from '../../src/domain/fold.ts';
import type { Localities } from '../../src/domain/localities.ts';
import { codesOf } from '../../src/testing/places/expected.ts';
import type { Answer } from './score-cases.ts';

interface Entry {
  id: number;
  name: string;
  where: string;
  codes: string[];
}

/** The same localities for libraries that know nothing of addresses: folded name, folded parents, today's codes. */
export function entriesOf(localities: Localities): Entry[] {
  const { provinces, communes, provinceByCode, formerUnits } = localities;
  const rows: [string, string, string[]][] = [
    ...provinces.map((unit): [string, string, string[]] => [unit.fullName, '', [unit.code]]),
    ...communes.map((unit): [string, string, string[]] => [unit.fullName, provinceByCode.get(unit.provinceCode)?.fullName ?? '', [unit.code]]),
    ...formerUnits.map((unit): [string, string, string[]] => [unit.fullName, `${unit.district?.name ?? ''} ${unit.province?.name ?? ''}`, codesOf(unit)]),
  ];
  return rows.map(([name, where, codes], id) => ({ id, name: fold(name), where: fold(where), codes }));
}

/** MiniSearch with prefixes and one slip, name over parents; and the size of its index as text. */
export function miniSearch(entries: readonly Entry[]): { answer: Answer; text: string } {
  const search = new MiniSearch<Entry>({ fields: ['name', 'where'], storeFields: ['codes'] });
  search.addAll(entries);
  const options = { boost: { name: 2 }, prefix: true, fuzzy: 0.2, combineWith: 'OR' as const };
  return {
    answer: (query) => search.search(fold(query), options).slice(0, 5).flatMap((hit) => hit.codes as string[]),
    text: JSON.stringify(search),
  };
}

/** Fuse.js over name and parents in one text. */
export function fuse(entries: readonly Entry[]): Answer {
  const search = new Fuse(entries.map((entry) => ({ ...entry, all: `${entry.name} ${entry.where}` })), {
    keys: ['all'], ignoreLocation: true, threshold: 0.4, useTokenSearch: true,
  } as ConstructorParameters<typeof Fuse>[1]);
  return (query) => search.search(fold(query), { limit: 5 }).flatMap(({ item }) => item.codes);
}
