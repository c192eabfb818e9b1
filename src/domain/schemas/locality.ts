import { z } from 'zod';

const provinceCode = z.string().regex(/^\d{2}$/, 'two digits, e.g. 22');
const communeCode = z.string().regex(/^\d{5}$/, 'five digits, e.g. 06685');
const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'small letters, digits and hyphens');
const name = z.string().min(1).refine((text) => text === text.normalize('NFC'), 'not NFC');
const positive = z.coerce.number().positive();
const optionalCount = z.string().transform((text) => (text === '' ? null : Number(text))).pipe(z.int().positive().nullable());

// A box around Viet Nam with both archipelagos: a swapped or mistyped coordinate falls outside it.
const latitude = z.coerce.number().min(6).max(24);
const longitude = z.coerce.number().min(102).max(118);

/** One row of content/localities/provinces.csv: a province or centrally run city in force today. */
export const provinceRow = z.strictObject({
  code: provinceCode.describe('Mã của Cục Thống kê, hai chữ số'),
  slug: slug.describe('Đoạn địa chỉ trang, không dấu'),
  type: z.enum(['tinh', 'thanh-pho']).describe('Tỉnh hay thành phố trực thuộc trung ương'),
  name: name.describe('Tên không kèm loại'),
  full_name: name.describe('Tên đầy đủ, ví dụ “Thành phố Hải Phòng”'),
  name_en: name,
  full_name_en: name,
  name_zh: name.describe('Tên thường dùng bằng chữ Hán giản thể'),
  lat: latitude,
  lon: longitude,
  area_km2: positive.describe('Diện tích, km²'),
  population: optionalCount.describe('Số dân; để trống khi nguồn không dùng được'),
});

/** One row of content/localities/communes.csv: a commune, ward or special zone in force today. */
export const communeRow = z.strictObject({
  code: communeCode.describe('Mã của Cục Thống kê, năm chữ số'),
  province_code: provinceCode,
  slug: slug.describe('Duy nhất trong tỉnh'),
  type: z.enum(['xa', 'phuong', 'dac-khu']),
  name: name.describe('Tên không kèm loại'),
  full_name: name.describe('Tên đầy đủ: luôn hiện tên này'),
  name_en: name,
  full_name_en: name,
  lat: latitude,
  lon: longitude,
  area_km2: positive.describe('Diện tích, km²'),
  population: optionalCount.describe('Số dân; để trống khi nguồn không dùng được'),
  outer: z.enum(['0', '1']).describe('1: chạm biên giới trên bộ hoặc biển'),
  valid_from: z.iso.date().describe('Ngày bắt đầu có hiệu lực với tên và loại này'),
  code_alt: z.union([z.literal(''), communeCode]).describe('Mã khác đang lưu hành, nếu có'),
});
