import { LAST_DAY_BEFORE } from './reorganisation.ts';
import type { z } from 'zod';
import { parseCsv } from './csv.ts';
import { type extents, formerRow } from './schemas/former-unit.ts';
import { slugOf } from './slug.ts';

/** One unit of today that holds a former unit, and how much of it. */
export interface Successor {
  code: string;
  extent: (typeof extents)[number];
}

/** A unit that existed once. `key` = level letter + code + @ + last day; old codes are reused, so join by key only. */
export interface FormerUnit {
  key: string;
  level: 'province' | 'district' | 'commune';
  code: string;
  /** Of a district: unique within its former province among the 696 of 2025-06-30. */
  slug: string;
  name: string;
  type: Row['type'];
  fullName: string;
  altNames: string[];
  namesZh: string[];
  district: { code: string; name: string } | null;
  province: { code: string; name: string } | null;
  until: string;
  basis: string;
  successors: Successor[];
}

type Row = z.infer<typeof formerRow>;

const LEVELS = { P: 'province', D: 'district', C: 'commune' } as const;
const TYPE_WORDS = {
  tinh: 'Tỉnh', 'thanh-pho': 'Thành phố', quan: 'Quận', huyen: 'Huyện', 'thi-xa': 'Thị xã',
  'thi-tran': 'Thị trấn', phuong: 'Phường', xa: 'Xã',
} as const;

/** Reads content/localities/former.csv. Parents are given with the name they had while the unit existed. */
export function readFormerUnits(formerCsv: string): FormerUnit[] {
  const rows = parseCsv(formerCsv).map((row) => formerRow.parse(row));
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const parentOf = (letter: 'P' | 'D', reference: string) => {
    if (reference === '') return null;
    const [code = '', until = LAST_DAY_BEFORE] = reference.split('@');
    const parent = byKey.get(`${letter}${code}@${until}`);
    if (!parent) throw new Error(`former.csv: no row ${letter}${code}@${until}`);
    return { code, name: fullNameOf(parent) };
  };
  const taken = countSlugs(rows);
  return rows.map((row) => ({
    key: row.key,
    level: LEVELS[row.key[0] as keyof typeof LEVELS],
    code: row.key.slice(1, row.key.indexOf('@')),
    slug: slugFor(row, taken),
    name: row.name,
    type: row.type,
    fullName: fullNameOf(row),
    altNames: row.alt_names,
    namesZh: row.name_zh,
    district: parentOf('D', row.district),
    province: parentOf('P', row.province),
    until: row.key.slice(row.key.indexOf('@') + 1),
    basis: row.basis,
    successors: row.successors,
  }));
}

function fullNameOf(row: Row): string {
  return `${TYPE_WORDS[row.type]} ${row.name}`;
}

const slugKey = (row: Row) => `${row.key[0]}${row.province}/${slugOf(row.name)}`;

function countSlugs(rows: readonly Row[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) {
    if (row.key.startsWith('D') && row.key.endsWith(`@${LAST_DAY_BEFORE}`)) counts.set(slugKey(row), (counts.get(slugKey(row)) ?? 0) + 1);
  }
  return counts;
}

// “Huyện Kỳ Anh” and “Thị xã Kỳ Anh” stood side by side in one province, and “1” says nothing alone: the type goes first.
function slugFor(row: Row, taken: ReadonlyMap<string, number>): string {
  const short = slugOf(row.name);
  const needsType = /^\d/.test(short) || (taken.get(slugKey(row)) ?? 0) > 1;
  return needsType ? `${row.type}-${short}` : short;
}
