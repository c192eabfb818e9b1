import { expect, test } from 'vitest';
import { projectLocalities } from '../testing/project-localities.ts';
import { communesByDistrict } from './places-by-district.ts';

const localities = projectLocalities();
const [quangNinh] = localities.provinces.filter((province) => province.slug === 'quang-ninh');

test('every commune of a province stands once, under a district that people still name, by the alphabet', () => {
  const groups = communesByDistrict(localities, quangNinh!.code);
  const names = groups.map(({ name }) => name);
  expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'vi')));
  expect(groups.flatMap(({ communes }) => communes.map(({ code }) => code)).sort()).toEqual(localities.communesOf(quangNinh!.code).map(({ code }) => code).sort());
  expect(groups.find(({ name }) => name === 'Thành phố Hạ Long')!.communes.map(({ slug }) => slug)).toContain('hong-gai');
});

test('a commune of parts of two districts stands under the one with more of them; one that no district names, apart', () => {
  const [first, second] = localities.communesOf(quangNinh!.code);
  const [part] = localities.formerOf(first!.code);
  const partIn = (code: string, until = part!.until) => ({ ...part!, until, district: { code, name: `Huyện ${code}` } });
  const groups = communesByDistrict({ communesOf: () => [first!, second!], formerOf: (code) => (code === first!.code ? [partIn('A'), partIn('B'), partIn('B'), partIn('A', '2024-12-31'), partIn('A', '2024-12-31')] : []) }, '22');
  expect(groups.map(({ name, communes }) => [name, communes.map(({ code }) => code)])).toEqual([['', [second!.code]], ['Huyện B', [first!.code]]]);
});
