import type { Localities } from '../../../src/domain/localities.ts';
import type { SupportAddress } from '../../../src/domain/schemas/support-address.ts';
import { type Content, recordsIn, type RecordEntry } from './content.ts';
import { faultAt, type Fault } from './fault.ts';
import { formerNameIn, todayOfCode } from './former-places.ts';
import { valueAt } from './value-path.ts';
import type { Path } from './yaml-file.ts';

/** Codes and names of places in the directory: unknown, former, or not where the record says. */
export function checkPlaces(content: Content): Fault[] {
  const { localities } = content;
  if (localities === null) return [];
  return recordsIn(content, 'directory').flatMap((entry) => [...faultsOfCodes(entry, localities), ...faultsOfFolder(entry, localities), ...faultsOfNames(entry, localities)]);
}

function faultsOfCodes({ yaml, file }: RecordEntry, localities: Localities): Fault[] {
  const coverage = valueAt(yaml.value, ['coverage']) as SupportAddress['coverage'] | undefined;
  const codes: [Path, unknown][] = [
    ...(Array.isArray(coverage?.provinces) ? coverage.provinces : []).map((code, index): [Path, unknown] => [['coverage', 'provinces', index], code]),
    ...(Array.isArray(coverage?.communes) ? coverage.communes : []).map((code, index): [Path, unknown] => [['coverage', 'communes', index], code]),
    [['address', 'province'], valueAt(yaml.value, ['address', 'province'])],
    [['address', 'commune'], valueAt(yaml.value, ['address', 'commune'])],
  ];
  const faults = codes.flatMap(([path, code]) => {
    if (typeof code !== 'string') return [];
    const isProvince = path.includes('provinces') || path.includes('province');
    if ((isProvince ? localities.provinceByCode : localities.communeByCode).has(code)) return [];
    const former = todayOfCode(code, isProvince ? 'province' : 'commune', localities);
    if (former !== null) return [faultAt(file, yaml.offsetOf(path), 'place-former', code, former)];
    const level = isProvince ? { vi: 'tỉnh, thành phố', en: 'province' } : { vi: 'xã, phường, đặc khu', en: 'commune' };
    return [faultAt(file, yaml.offsetOf(path), 'place-unknown', code, { level, suggestion: { vi: `Tìm mã đúng: npm run place -- "tên nơi ấy", hoặc cột code trong content/localities/${isProvince ? 'provinces' : 'communes'}.csv.`, en: `Find the code: npm run place -- "name of the place", or column code of content/localities/${isProvince ? 'provinces' : 'communes'}.csv.` } })];
  });
  const [commune, province] = [localities.communeByCode.get(String(valueAt(yaml.value, ['address', 'commune']))), valueAt(yaml.value, ['address', 'province'])];
  if (commune !== undefined && typeof province === 'string' && commune.provinceCode !== province) {
    faults.push(faultAt(file, yaml.offsetOf(['address', 'province']), 'place-mismatch', province, { commune: commune.fullName, field: 'address.province', suggestion: `"${commune.provinceCode}"` }));
  }
  return faults;
}

function faultsOfFolder({ yaml, file, group }: RecordEntry, localities: Localities): Fault[] {
  const coverage = valueAt(yaml.value, ['coverage']) as SupportAddress['coverage'] | undefined;
  if (typeof coverage?.scope !== 'string') return [];
  const expected = folderOf(coverage, localities);
  if (expected.length === 0 || expected.includes(group)) return [];
  return [faultAt(file, 0, 'folder-mismatch', `content/directory/${group}`, { folder: group, scope: `scope: ${coverage.scope} → ${expected[0]}`, suggestion: expected[0]! })];
}

/** Folders a record with this coverage may lie in; empty when its codes are wrong, which is another fault. */
function folderOf(coverage: SupportAddress['coverage'], localities: Localities): string[] {
  if (coverage.scope === 'national') return ['national'];
  if (coverage.scope === 'country-abroad' || coverage.scope === 'worldwide') return ['abroad', 'national'];
  const listed = (codes: unknown): readonly string[] => (Array.isArray(codes) ? (codes as string[]) : []);
  const provinces = [...listed(coverage.provinces), ...listed(coverage.communes).map((code) => localities.communeByCode.get(code)?.provinceCode ?? '')];
  return [...new Set(provinces.flatMap((code) => localities.provinceByCode.get(code)?.slug ?? []))];
}

function faultsOfNames({ yaml, file }: RecordEntry, localities: Localities): Fault[] {
  const text = valueAt(yaml.value, ['address', 'text', 'vi']);
  const former = typeof text === 'string' ? formerNameIn(text, String(valueAt(yaml.value, ['address', 'province']) ?? ''), localities) : null;
  return former === null ? [] : [faultAt(file, yaml.offsetOf(['address', 'text', 'vi']), 'place-former-name', String(text), former)];
}
