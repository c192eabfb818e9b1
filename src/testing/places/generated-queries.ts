import { LAST_DAY_BEFORE } from '../../domain/reorganisation.ts';
import { fold } from '../../domain/fold.ts';
import type { FormerUnit, Localities } from '../../domain/localities.ts';
import { codesOf, type PlaceCase } from './expected.ts';
import { abbreviated, seededRandom, telexKeys, vniKeys, withoutMarks, withSlip, withWrongMark } from './typing.ts';

const EACH = 90;
const STREETS = ['Trần Hưng Đạo', 'Nguyễn Huệ', 'Lê Lợi', 'Hùng Vương', 'Quang Trung', 'Lý Thường Kiệt', 'Nguyễn Trãi', 'Hai Bà Trưng'];
const bare = (fullName: string) => fullName.replace(/^(Phường|Xã|Thị trấn|Thị xã|Thành phố|Quận|Huyện|Tỉnh|Đặc khu) (?!\d)/, '');

/** Queries of every kind people type, made from the localities alone, the same each run; 90 of a kind where there are as many. */
export function generatedQueries(localities: Localities): PlaceCase[] {
  const random = seededRandom(20261123);
  const { provinceByCode, formerUnits } = localities;
  const communes = localities.communes.map((commune) => ({ ...commune, province: provinceByCode.get(commune.provinceCode)?.name ?? '' }));
  const former = formerUnits.filter((unit) => unit.level === 'commune' && unit.until === LAST_DAY_BEFORE && unit.district && unit.province);
  const older = formerUnits.filter((unit) => unit.level === 'commune' && unit.until < LAST_DAY_BEFORE && unit.district && unit.province && unit.basis.startsWith('history'));
  const districts = localities.formerDistricts();
  const provinces = formerUnits.filter((unit) => unit.level === 'province');
  const pick = <T>(list: readonly T[]) => Array.from({ length: EACH }, () => list[Math.floor(random() * list.length)] as T);
  const cases: PlaceCase[] = [];
  const add = (kind: string, query: string, codes: readonly string[], all: readonly string[] = []) => cases.push({ kind, query, first: new Set(codes), all });

  // Everything that bears the same folded words is equally right: the reader sees the province and chooses.
  const index = new Map<string, string[]>();
  const note = (text: string, codes: readonly string[]) => index.set(fold(text), [...(index.get(fold(text)) ?? []), ...codes]);
  const path = (unit: FormerUnit) => `${bare(unit.fullName)} ${bare(unit.district?.name ?? '')}`;
  for (const unit of communes) for (const text of [unit.name, `${unit.name} ${unit.province}`]) note(text, [unit.code]);
  for (const unit of formerUnits) {
    if (unit.level === 'commune') for (const text of [path(unit), `${path(unit)} ${bare(unit.province?.name ?? '')}`]) note(text, codesOf(unit));
    note(unit.name, codesOf(unit));
  }
  const same = (text: string) => index.get(fold(text)) ?? [];

  for (const unit of pick(communes)) add('today, full', `${unit.fullName}, ${unit.province}`, [unit.code]);
  for (const unit of pick(communes)) add('today, no marks', withoutMarks(`${unit.name} ${unit.province}`), same(`${unit.name} ${unit.province}`));
  for (const unit of pick(communes)) add('today, name alone', unit.name, same(unit.name));
  for (const unit of pick(communes)) add('today, English', `${unit.fullNameEn}, ${provinceByCode.get(unit.provinceCode)?.nameEn}`, same(`${unit.name} ${unit.province}`));
  for (const unit of pick(communes)) add('today, province first', `${unit.province}, ${unit.fullName}`, [unit.code]);
  for (const unit of pick(communes)) add('today, run together', withoutMarks(unit.name).replace(/[ -]/g, '') + ' ' + withoutMarks(unit.province), same(`${unit.name} ${unit.province}`));
  for (const unit of pick(former)) add('former, full', `${unit.fullName}, ${unit.district?.name}, ${unit.province?.name}`, codesOf(unit), codesOf(unit));
  for (const unit of pick(former)) add('former + district, no marks', withoutMarks(path(unit)), same(path(unit)));
  for (const unit of pick(former)) add('former, abbreviated', [unit.fullName, unit.district?.name ?? '', unit.province?.name ?? ''].map(abbreviated).join(', '), codesOf(unit));
  for (const [at, unit] of pick(former).entries()) add('former, street and number', `${at + 1} ${STREETS[at % STREETS.length]}, ${path(unit)}`.replace(path(unit), `${unit.fullName}, ${bare(unit.district?.name ?? '')}, ${bare(unit.province?.name ?? '')}`), codesOf(unit));
  for (const [at, unit] of pick(former).entries()) add('former, street, no commas', withoutMarks(`so ${at + 1} duong ${STREETS[at % STREETS.length]} ${unit.fullName} ${unit.district?.name}`), same(path(unit)));
  for (const unit of pick(former)) add('former, any order', withoutMarks(`${bare(unit.province?.name ?? '')} ${unit.district?.name} ${unit.fullName}`), same(path(unit)));
  for (const unit of pick(older)) add('older than 2025', `${unit.fullName}, ${unit.district?.name}`, same(path(unit)));
  for (const unit of pick(former)) add('telex', telexKeys(path(unit)), same(path(unit)));
  for (const unit of pick(former)) add('vni', vniKeys(path(unit)), same(path(unit)));
  for (const unit of pick(former)) add('slip', withSlip(withoutMarks(`${path(unit)} ${bare(unit.province?.name ?? '')}`), random), same(`${path(unit)} ${bare(unit.province?.name ?? '')}`));
  for (const unit of pick(communes)) add('slip, today', withSlip(`${unit.name} ${unit.province}`, random), same(`${unit.name} ${unit.province}`));
  for (const unit of pick(former)) add('wrong marks', withWrongMark(path(unit), random), same(path(unit)));
  for (const unit of pick(former.filter(({ name }) => /^\d/.test(name)))) add('numbered ward', withoutMarks(abbreviated(unit.fullName)).replace('. ', '') + ' ' + withoutMarks(abbreviated(unit.district?.name ?? '')), same(path(unit)));
  for (const unit of pick(former.filter(({ successors }) => successors.length > 1))) add('split commune', `${unit.fullName}, ${unit.district?.name}, ${unit.province?.name}`, codesOf(unit), codesOf(unit));
  for (const unit of pick(districts)) add('district', `${withoutMarks(unit.fullName)} ${withoutMarks(bare(unit.province?.name ?? ''))}`, [`district:${unit.code}`]);
  for (const unit of pick(districts)) add('district, abbreviated', abbreviated(unit.fullName), districts.filter(({ fullName }) => fullName === unit.fullName).flatMap(codesOf));
  for (const unit of pick(provinces)) add('province', random() < 0.5 ? unit.fullName : withoutMarks(bare(unit.fullName)), same(unit.name));
  for (const unit of pick(communes)) add('unfinished', `${unit.name} ${unit.province}`.slice(0, -2), same(`${unit.name} ${unit.province}`));
  const chinese = [...localities.provinces.map(({ nameZh, code }) => [nameZh, code] as const), ...formerUnits.flatMap((unit) => unit.namesZh.map((name) => [name, codesOf(unit)[0] ?? ''] as const))];
  for (const [name, code] of chinese) add('Chinese', random() < 0.5 ? name : name.replace(/(?<=..)[省市县郡]$/, ''), chinese.filter(([other]) => other.slice(0, -1) === name.slice(0, -1)).map((each) => each[1]).concat(code));
  return cases;
}
