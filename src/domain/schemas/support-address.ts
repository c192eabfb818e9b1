import { z } from 'zod';
import { fold } from '../fold.ts';
import { countryOf } from '../phone.ts';
import { REORGANISATION_DAY } from '../reorganisation.ts';
import { isShelterLike } from '../shelter.ts';
import { postalAddress } from './postal-address.ts';
import { faultOfNumber } from './dialable.ts';
import { phone } from './phone-number.ts';
import { isoDate, localizedText, orNull, plainText, slug, webAddress } from './shared.ts';

export const addressKinds = [
  'hotline', 'emergency', 'social-work-centre', 'shelter', 'social-protection-facility', 'legal-aid', 'police',
  'border-guard', 'womens-union', 'health', 'embassy', 'consulate', 'ngo', 'one-stop-centre', 'government-office',
  'treatment-centre',
] as const;

export const addressTopics = [
  'trafficking', 'child-protection', 'domestic-violence', 'sexual-violence', 'legal-aid', 'labour-migration',
  'marriage-migration', 'citizen-protection-abroad', 'drug-addiction', 'hiv', 'harm-reduction', 'mental-health',
  'shelter', 'health-care', 'social-assistance', 'emergency', 'disability', 'elderly',
] as const;

export const statuses = ['confirmed', 'single-source', 'pre-merger', 'conflicting'] as const;
export const conflicts = ['number', 'hours', 'address'] as const;

const source = z
  .strictObject({
    url: orNull(webAddress).describe('Địa chỉ trang; để null khi nguồn không có trang để mở'),
    article: z.string().regex(/^\d{3}$/).optional().describe('Số của một trong năm bài báo gốc, ví dụ "004"'),
    publisher: plainText.describe('Ai công bố'),
    date: orNull(isoDate).describe('Ngày của trang; null khi trang không ghi ngày'),
    read: isoDate.describe('Ngày chúng tôi đọc trang'),
    official: z.boolean().optional().describe('true khi do chính cơ quan ấy hoặc cơ quan cấp trên công bố'),
    says: plainText.describe('Nguồn nói gì, bằng lời của mình'),
  })
  .describe('Một nguồn');

const contactCheck = z
  .strictObject({
    on: isoDate,
    method: z.enum(['call', 'visit', 'letter']),
    by: plainText.describe('Vai trò, không phải tên người'),
  })
  .describe('Chỉ điền khi có người đã gọi, đến nơi hoặc nhận thư trả lời');

/**
 * One support address: a body that helps, whom it serves and how it is reached.
 * The protective rules live here so that no page can forget them (PRODUCT.md, Rules for numbers 1–4).
 */
export const supportAddress = z
  .strictObject({
    id: slug,
    name: localizedText.describe('Tên chính thức'),
    kind: z.enum(addressKinds),
    topics: z.array(z.enum(addressTopics)).min(1),
    coverage: z.strictObject({
      scope: z.enum(['national', 'province', 'commune', 'country-abroad', 'worldwide']),
      provinces: z.array(z.string().regex(/^\d{2}$/)).default([]),
      communes: z.array(z.string().regex(/^\d{5}$/)).default([]),
      countries: z.array(z.string().regex(/^[A-Z]{2}$/)).default([]),
    }),
    phones: z.array(phone).default([]),
    email: z.email().optional(),
    website: webAddress.optional(),
    zalo: plainText.optional(),
    facebook: webAddress.optional(),
    address: postalAddress.optional(),
    hours: phone.shape.hours,
    who: localizedText.describe('Giúp ai, giúp việc gì: một hoặc hai câu'),
    status: z.enum(statuses),
    basis: z.enum(['official', 'two-sources', 'contact']).optional(),
    conflict: z.enum(conflicts).optional().describe('Các nguồn nói khác nhau về điều gì; chỉ điền khi status là conflicting'),
    contactCheck: contactCheck.optional(),
    sources: z.array(source).min(1),
    notes: plainText.optional().describe('Ghi cho biên tập viên; không hiện cho người đọc'),
  })
  .superRefine((record, context) => {
    const fault = (path: (string | number)[], message: string) => context.addIssue({ code: 'custom', path, message });

    if (isShelterLike(record) && record.address !== undefined && (record.address.text ?? record.address.lat ?? record.address.lon ?? record.address.former) !== undefined) {
      fault(['address'], 'nơi tạm lánh không bao giờ có địa chỉ, tọa độ hay bản đồ');
    }
    const recent = record.sources.filter((item) => item.date !== null && item.date >= REORGANISATION_DAY);
    if (record.status === 'confirmed') {
      const publishers = new Set(record.sources.map((item) => fold(item.publisher)));
      if (record.basis === undefined) fault(['basis'], 'trạng thái confirmed phải ghi basis: official, two-sources hoặc contact');
      if (record.basis === 'official' && !recent.some((item) => item.official && item.url !== null)) fault(['sources'], 'basis official cần một nguồn official có trang để mở và có ngày từ 2025-07-01');
      if (record.basis === 'two-sources' && (publishers.size < 2 || recent.every((item) => item.url === null))) fault(['sources'], 'basis two-sources cần hai nơi công bố khác nhau, ít nhất một nguồn có trang để mở và có ngày từ 2025-07-01');
      if (record.basis === 'contact' && record.contactCheck === undefined) fault(['contactCheck'], 'basis contact phải ghi ngày, cách và vai trò người hỏi');
    } else if (record.basis !== undefined) {
      fault(['basis'], 'chỉ trạng thái confirmed mới có basis');
    }
    if (record.status === 'single-source' && record.sources.length > 0 && recent.length === 0 && record.sources.every((item) => item.date !== null)) {
      fault(['status'], 'nguồn mới nhất cũ hơn 2025-07-01: trạng thái phải là pre-merger');
    }
    if (record.status === 'conflicting' && record.notes === undefined) fault(['notes'], 'trạng thái conflicting phải nói rõ các nguồn khác nhau thế nào');
    if (record.status === 'conflicting' && record.conflict === undefined) fault(['conflict'], 'trạng thái conflicting phải ghi conflict: number, hours hoặc address');
    if (record.status !== 'conflicting' && record.conflict !== undefined) fault(['conflict'], 'chỉ trạng thái conflicting mới có conflict');
    const country = countryOf(record);
    record.phones.forEach((item, index) => {
      const wrong = faultOfNumber(item, country);
      if (wrong !== null) fault(['phones', index, 'number'], wrong);
    });
    const { scope, provinces, communes, countries } = record.coverage;
    if (scope === 'province' && provinces.length === 0) fault(['coverage', 'provinces'], 'phạm vi province cần ít nhất một mã tỉnh');
    if (scope === 'commune' && communes.length === 0) fault(['coverage', 'communes'], 'phạm vi commune cần ít nhất một mã xã');
    if (scope === 'country-abroad' && countries.length === 0) fault(['coverage', 'countries'], 'phạm vi country-abroad cần ít nhất một mã nước');
  });
export type SupportAddress = z.infer<typeof supportAddress>;
