import { LAST_DAY_BEFORE } from './reorganisation.ts';
import { parseCsv } from './csv.ts';
import { type FormerUnit, readFormerUnits } from './former-units.ts';
import { communeRow, provinceRow } from './schemas/locality.ts';

export type { FormerUnit, Successor } from './former-units.ts';

/** A province or centrally run city in force today. `population` is null where the source is not usable. */
export interface Province {
  code: string;
  slug: string;
  type: 'tinh' | 'thanh-pho';
  name: string;
  fullName: string;
  nameEn: string;
  fullNameEn: string;
  nameZh: string;
  lat: number;
  lon: number;
  areaKm2: number;
  population: number | null;
}

/** A commune, ward or special zone in force today; `isOuter`: its outline touches the land border or the sea. */
export interface Commune {
  code: string;
  provinceCode: string;
  slug: string;
  type: 'xa' | 'phuong' | 'dac-khu';
  name: string;
  fullName: string;
  nameEn: string;
  fullNameEn: string;
  lat: number;
  lon: number;
  areaKm2: number;
  population: number | null;
  isOuter: boolean;
  validFrom: string;
}

/** Every locality, indexed once. */
export interface Localities {
  provinces: readonly Province[];
  communes: readonly Commune[];
  formerUnits: readonly FormerUnit[];
  provinceByCode: ReadonlyMap<string, Province>;
  communeByCode: ReadonlyMap<string, Commune>;
  /** Communes of a province in the order of their codes; empty for an unknown code. */
  communesOf(provinceCode: string): readonly Commune[];
  /** Former communes of which this commune holds at least a part. */
  formerOf(communeCode: string): readonly FormerUnit[];
  /** The 696 districts that ended on 2025-06-30. */
  formerDistricts(): readonly FormerUnit[];
}

/** The three texts of content/localities. */
export interface LocalityTexts {
  provincesCsv: string;
  communesCsv: string;
  formerCsv: string;
}

/**
 * Builds the localities from the three files.
 * @throws when a row breaks its schema, or a commune or successor refers to a unit that does not exist.
 */
export function buildLocalities({ provincesCsv, communesCsv, formerCsv }: LocalityTexts): Localities {
  const provinces = parseCsv(provincesCsv).map(toProvince);
  const communes = parseCsv(communesCsv).map(toCommune);
  const provinceByCode = new Map(provinces.map((province) => [province.code, province]));
  const communeByCode = new Map(communes.map((commune) => [commune.code, commune]));
  const formerUnits = readFormerUnits(formerCsv);
  const byProvince = Map.groupBy(communes, (commune) => commune.provinceCode);
  for (const code of byProvince.keys()) if (!provinceByCode.has(code)) throw new Error(`Unknown province ${code}`);

  const formerByCommune = new Map<string, FormerUnit[]>();
  for (const unit of formerUnits) {
    const known = unit.level === 'province' ? provinceByCode : communeByCode;
    for (const { code } of unit.successors) {
      if (!known.has(code)) throw new Error(`${unit.key}: unknown successor ${code}`);
      if (unit.level !== 'commune') continue;
      const list = formerByCommune.get(code);
      if (list) list.push(unit);
      else formerByCommune.set(code, [unit]);
    }
  }
  const lastDistricts = formerUnits.filter((unit) => unit.level === 'district' && unit.until === LAST_DAY_BEFORE);
  return {
    provinces, communes, formerUnits, provinceByCode, communeByCode,
    communesOf: (code) => byProvince.get(code) ?? [],
    formerOf: (code) => formerByCommune.get(code) ?? [],
    formerDistricts: () => lastDistricts,
  };
}

function toProvince(row: Record<string, string>): Province {
  const { full_name, name_en, full_name_en, name_zh, area_km2, ...rest } = provinceRow.parse(row);
  return { ...rest, fullName: full_name, nameEn: name_en, fullNameEn: full_name_en, nameZh: name_zh, areaKm2: area_km2 };
}

function toCommune(row: Record<string, string>): Commune {
  const { province_code, full_name, name_en, full_name_en, area_km2, outer, valid_from, code_alt: _, ...rest } =
    communeRow.parse(row);
  return {
    ...rest, provinceCode: province_code, fullName: full_name, nameEn: name_en, fullNameEn: full_name_en,
    areaKm2: area_km2, isOuter: outer === '1', validFrom: valid_from,
  };
}
