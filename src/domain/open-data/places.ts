import { z } from 'zod';
import { formatCsv } from '../csv.ts';
import type { Localities } from '../localities.ts';
import { extents } from '../schemas/former-unit.ts';

const provinceCode = z.string().regex(/^\d{2}$/);
const communeCode = z.string().regex(/^\d{5}$/);
const name = z.string().min(1);

/** A province or city in force today. Area and population stay out: their publisher gave no open licence. */
export const publicProvince = z.strictObject({
  code: provinceCode.describe('Mã của Cục Thống kê'), slug: name, type: z.enum(['tinh', 'thanh-pho']), name, fullName: name, nameEn: name, nameZh: name,
});
/** A commune, ward or special zone in force today. */
export const publicCommune = z.strictObject({
  code: communeCode.describe('Mã của Cục Thống kê'), province: provinceCode, slug: name, type: z.enum(['xa', 'phuong', 'dac-khu']), name, fullName: name, nameEn: name,
  validFrom: z.iso.date().describe('Có hiệu lực với tên và loại này từ ngày'),
});
/** A former unit with every unit of today that holds a part of it. */
export const oldToNew = z.strictObject({
  key: z.string().regex(/^[PDC]\d{2,5}@\d{4}-\d{2}-\d{2}$/).describe('P tỉnh, D huyện, C xã; mã lúc đó; @; ngày cuối. Mã cũ được dùng lại: chỉ nối qua key'),
  level: z.enum(['province', 'district', 'commune']), code: name, fullName: name, altNames: z.array(name), formerDistrict: name.nullable(), formerProvince: name.nullable(),
  until: z.iso.date().describe('Ngày cuối còn hiệu lực'),
  basis: name.describe('Căn cứ của phép nối; nso-table-2025 là chắc, history-… và inferred chỉ giúp tìm nơi'),
  now: z.array(z.strictObject({ code: name, fullName: name, province: provinceCode, extent: z.enum(extents) })).min(1).describe('Đơn vị hôm nay và mức nối'),
});
export type OldToNew = z.infer<typeof oldToNew>;

type Sources = Pick<Localities, 'provinces' | 'communes' | 'formerUnits' | 'provinceByCode' | 'communeByCode'>;

export const publicProvinces = ({ provinces }: Sources): z.infer<typeof publicProvince>[] =>
  provinces.map(({ code, slug, type, name: short, fullName, nameEn, nameZh }) => ({ code, slug, type, name: short, fullName, nameEn, nameZh }));

export const publicCommunes = ({ communes }: Sources): z.infer<typeof publicCommune>[] =>
  communes.map(({ code, provinceCode: province, slug, type, name: short, fullName, nameEn, validFrom }) => ({ code, province, slug, type, name: short, fullName, nameEn, validFrom }));

/** Every former unit since July 2018, in the order of the source. */
export function oldToNewOf({ formerUnits, provinceByCode, communeByCode }: Sources): OldToNew[] {
  return formerUnits.map((unit) => ({
    key: unit.key, level: unit.level, code: unit.code, fullName: unit.fullName, altNames: unit.altNames,
    formerDistrict: unit.district?.name ?? null, formerProvince: unit.province?.name ?? null, until: unit.until, basis: unit.basis,
    now: unit.successors.map(({ code, extent }) => {
      const commune = communeByCode.get(code);
      return { code, fullName: (commune ?? provinceByCode.get(code))!.fullName, province: commune?.provinceCode ?? code, extent };
    }),
  }));
}

/** The same as a table: one row for each pair of a former unit and a unit of today. */
export function oldToNewCsv(rows: readonly OldToNew[]): string {
  const header = ['key', 'level', 'old_code', 'old_name', 'other_names', 'old_district', 'old_province', 'until', 'new_code', 'new_name', 'new_province', 'extent', 'basis'];
  return formatCsv(header, rows.flatMap((row) => row.now.map((unit) => [
    row.key, row.level, row.code, row.fullName, row.altNames.join('|'), row.formerDistrict ?? '', row.formerProvince ?? '', row.until, unit.code, unit.fullName, unit.province, unit.extent, row.basis,
  ])));
}

/** Objects of one shape as CSV, columns in the order of the schema. */
export function csvOf(schema: z.ZodObject, rows: readonly object[]): string {
  const header = Object.keys(schema.shape);
  return formatCsv(header, rows.map((row) => header.map((column) => String((row as Record<string, unknown>)[column] ?? ''))));
}
