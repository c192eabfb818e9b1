import { LAST_DAY_BEFORE } from '../../src/domain/reorganisation.ts';
import { formatCsv, parseCsv } from '../../src/domain/csv.ts';

const TYPES: Record<string, string> = {
  'tỉnh': 'tinh', 'thành phố trung ương': 'thanh-pho', 'thành phố': 'thanh-pho', 'quận': 'quan', 'huyện': 'huyen',
  'thị xã': 'thi-xa', 'thị trấn': 'thi-tran', 'phường': 'phuong', 'xã': 'xa',
};
type Row = Record<string, string>;

/** Makes former.csv: one row a former unit, its successors packed, its parents as references to other rows. */
export function formerCsv(sourceCsv: string, chinese: ReadonlyMap<string, readonly string[]>): string {
  const units = [...Map.groupBy(parseCsv(sourceCsv), (row) => row.key ?? '')];
  const firstRows = units.map(([, rows]) => rows[0] ?? {});
  const referenceTo = parentReference(firstRows.filter((row) => row.level !== 'commune'));
  const header = ['key', 'type', 'name', 'alt_names', 'name_zh', 'district', 'province', 'basis', 'successors'];
  return formatCsv(header, units.map(([key, rows]) => {
    const row = rows[0] ?? {};
    const atLastDay = row.until === LAST_DAY_BEFORE ? key.split('@')[0] : undefined;
    return [
      key, TYPES[row.type ?? ''] ?? '', row.name_vi ?? '', row.alt_names ?? '',
      (chinese.get(atLastDay ?? key) ?? []).join('|'),
      referenceTo('district', row.district_code, row.district_vi, row.until),
      referenceTo('province', row.province_code, row.province_vi, row.until),
      row.basis ?? '',
      rows.map((each) => `${each.today_code}:${each.extent}`).join('|'),
    ];
  }));
}

// A parent is the row with the same code and the name of that time; among several, the first that outlived the unit.
function parentReference(parents: readonly Row[]) {
  const byName = Map.groupBy(parents, (row) => `${row.level} ${row.code} ${row.full_name_vi}`);
  return (level: string, code = '', fullName = '', until = ''): string => {
    if (code === '') return '';
    const named = (byName.get(`${level} ${code} ${fullName}`) ?? []).toSorted((a, b) => (a.until ?? '').localeCompare(b.until ?? ''));
    const parent = named.find((row) => (row.until ?? '') >= until) ?? named.at(-1);
    if (!parent) throw new Error(`No ${level} ${code} ${fullName}`);
    return parent.until === LAST_DAY_BEFORE ? code : `${code}@${parent.until}`;
  };
}
