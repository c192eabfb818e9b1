import { formatCsv, parseCsv } from '../../src/domain/csv.ts';

const TYPES: Record<string, string> = {
  'tỉnh': 'tinh', 'thành phố trung ương': 'thanh-pho', 'xã': 'xa', 'phường': 'phuong', 'đặc khu': 'dac-khu',
};
// The flags of facts/localities that allow publication; every other figure stays blank.
const USABLE_POPULATION = new Set(['ok', 'ok-newer', 'fixed-zero', 'one-source']);
const CA_MAU = '96';

/** Makes provinces.csv from units.csv and the Chinese names (target → names, the first is shown). */
export function provincesCsv(unitsCsv: string, chinese: ReadonlyMap<string, readonly string[]>): string {
  const header = ['code', 'slug', 'type', 'name', 'full_name', 'name_en', 'full_name_en', 'name_zh', 'lat', 'lon', 'area_km2', 'population'];
  const rows = parseCsv(unitsCsv)
    .filter((unit) => unit.level === 'province')
    .map((unit) => [
      unit.code, unit.slug, TYPES[unit.type ?? ''], unit.name_vi, unit.full_name_vi, unit.name_en, unit.full_name_en,
      chinese.get(unit.code ?? '')?.[0], unit.lat, unit.lon, unit.area_km2, populationOf(unit),
    ].map((value) => value ?? ''));
  return formatCsv(header, rows);
}

/** Makes communes.csv from units.csv; `outer` holds the codes that touch the land border or the sea. */
export function communesCsv(unitsCsv: string, outer: ReadonlySet<string>): string {
  const header = [
    'code', 'province_code', 'slug', 'type', 'name', 'full_name', 'name_en', 'full_name_en', 'lat', 'lon', 'area_km2',
    'population', 'outer', 'valid_from', 'code_alt',
  ];
  const rows = parseCsv(unitsCsv)
    .filter((unit) => unit.level === 'commune')
    .map((unit) => [
      unit.code, unit.province_code, unit.slug, TYPES[unit.type ?? ''], unit.name_vi, unit.full_name_vi, unit.name_en,
      unit.full_name_en, unit.lat, unit.lon, areaOf(unit), populationOf(unit), outer.has(unit.code ?? '') ? '1' : '0',
      unit.valid_from, unit.code_alt,
    ].map((value) => value ?? ''));
  return formatCsv(header, rows);
}

function populationOf(unit: Record<string, string>): string {
  return USABLE_POPULATION.has(unit.pop_flag ?? '') ? (unit.population ?? '') : '';
}

// Areas of former Bạc Liêu are published far too small (known fault 4 of the facts): the polygon is nearer the truth there.
function areaOf(unit: Record<string, string>): string {
  const tooSmall = unit.area_flag === 'check' && Number(unit.area_km2) < Number(unit.area_geom_km2);
  return (tooSmall && unit.province_code === CA_MAU ? unit.area_geom_km2 : unit.area_km2) ?? '';
}
