import { z } from 'zod';
import { legalSource } from './legal-source.ts';
import { isoDate, localizedText, plainText, slug } from './shared.ts';

export const legalDocumentKinds = [
  'law', 'ordinance', 'resolution', 'decree', 'decision', 'circular', 'plan', 'consolidation', 'foreign',
] as const;

/** A day, a month or a year, for documents whose exact day was not found. */
const looseDate = z.union([isoDate, z.string().regex(/^\d{4}(-\d{2})?$/).refine((text) => !/-(?:00|1[3-9]|[2-9]\d)$/.test(text), { error: 'tháng từ 01 đến 12' })]);

const otherDocument = z.strictObject({
  document: slug.optional().describe('Mã văn bản trong thư mục này, nếu có'),
  number: plainText.nullable().describe('Số hiệu; null khi biết là có nhưng chưa tìm thấy số'),
  what: localizedText.optional().describe('Sửa điều gì'),
});

/** One legal document. Whether it is in force is never written down: `statusOn` computes it from the dates. */
export const legalDocument = z.strictObject({
  id: slug,
  number: plainText.nullable().describe('Số hiệu; null khi chưa tìm thấy'),
  kind: z.enum(legalDocumentKinds).describe('Loại văn bản'),
  title: localizedText.describe('Tên văn bản'),
  issuer: localizedText.describe('Cơ quan ban hành'),
  issued: looseDate.nullable().describe('Ngày ban hành'),
  inForceFrom: looseDate.nullable().describe('Có hiệu lực từ ngày; null khi chưa tìm thấy'),
  inForceUntil: isoDate.nullable().describe('Ngày cuối cùng còn hiệu lực; null khi chưa có'),
  unclear: localizedText.optional().describe('Điều chưa rõ về hiệu lực; có mục này thì trang nói là chưa rõ'),
  replaces: z.array(otherDocument).describe('Thay thế văn bản nào'),
  replacedBy: slug.nullable().describe('Mã văn bản thay thế'),
  amendedBy: z.array(otherDocument).describe('Được văn bản nào sửa đổi'),
  note: localizedText.optional().describe('Điều người đọc nên biết'),
  confidence: z.enum(['verified-text', 'secondary', 'unverified']).describe('unverified thì không có trang'),
  sources: z.array(legalSource).min(1).describe('Nguồn'),
  checkedOn: isoDate.describe('Ngày đối chiếu gần nhất'),
});
export type LegalDocument = z.infer<typeof legalDocument>;
