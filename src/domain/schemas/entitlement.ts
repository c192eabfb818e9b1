import { z } from 'zod';
import { hasMoney } from '../legal-text.ts';
import { PROVISION } from '../provision.ts';
import { readersTexts } from '../record-texts.ts';
import { beneficiaryGroup } from './beneficiary-group.ts';
import { legalField } from './legal-field.ts';
import { legalSource } from './legal-source.ts';
import { textWithMarks as text } from './marked-text.ts';
import { addressTopics } from './support-address.ts';
import { isoDate, slug } from './shared.ts';

/** Ids of entitlements join a regime and a group by two hyphens: `ent-travel--victim`. */
export const entitlementId = z.string().regex(/^[a-z0-9]+(-{1,2}[a-z0-9]+)*$/, { error: 'chỉ dùng chữ thường không dấu, số và gạch nối' }).max(80);

const noticeOfUnverified = 'chỉ đăng bản ghi verified-text hoặc secondary; bản ghi unverified phải để ngoài content/';

const citation = z
  .strictObject({
    document: slug.describe('Mã văn bản trong content/legal-documents'),
    articles: z.array(z.string({ error: 'số điều phải để trong ngoặc kép: "8"' }).regex(PROVISION, { error: 'viết điều khoản dạng 37(1)(đ), 27(1)-(2), 28-30' })).describe('Điều, khoản, điểm'),
    articleUnknown: z.literal(true).optional().describe('true khi chưa biết hoặc chưa xác nhận được số điều; khi đó không in số'),
    transitional: z.literal(true).optional().describe('true khi văn bản cũ còn áp dụng theo điều khoản chuyển tiếp'),
  })
  .refine((one) => one.articles.length > 0 !== (one.articleUnknown ?? false), {
    path: ['articles'],
    error: 'cần số điều; nếu chưa xác nhận được thì ghi articleUnknown: true và để articles trống',
  });

const amount = z.strictObject({
  kind: z.enum(['free', 'support', 'cost', 'fine', 'offender']).describe('miễn phí · được nhận · phải trả · có thể bị phạt · mức phạt người vi phạm'),
  text,
  confidence: z.enum(['verified-text', 'secondary']).describe('Số tiền chỉ được đăng khi đã đọc văn bản (verified-text)'),
});

/** One entitlement or rule that people act on. The protective rules live here, so that no page can forget them. */
export const entitlement = z
  .strictObject({
    id: entitlementId,
    field: legalField,
    topic: z.enum(addressTopics).describe('Chủ đề để tìm địa chỉ hỗ trợ'),
    title: text.describe('Tên ngắn, lời thường'),
    who: text.describe('Ai được, nói bằng lời'),
    what: text.describe('Được gì, hoặc luật nói gì'),
    groups: z.array(beneficiaryGroup).min(1),
    stage: z.enum(['now', 'paper', 'know']).describe('now: xin được ngay · paper: cần đơn hoặc giấy · know: điều nên biết'),
    level: z.enum(['commune', 'province', 'nation', 'mission', 'foreign-state']).nullable().describe('Cấp quyết định'),
    whoDecides: text.nullable().describe('Ai quyết định'),
    whereToApply: text.nullable().describe('Xin ở đâu'),
    papers: z.array(text).describe('Giấy cần có'),
    deadline: text.nullable().describe('Thời hạn'),
    steps: z.array(text).describe('Từng bước'),
    sayAtCounter: text.nullable().describe('Một câu để nói ở quầy'),
    amount: amount.nullable().describe('Tiền hoặc mức phạt; null khi chưa kiểm chứng'),
    contacts: z.array(slug).describe('Mã bản ghi trong content/directory có số để gọi'),
    citation: z.array(citation).min(1),
    inForceFrom: isoDate,
    inForceUntil: isoDate.nullable(),
    sources: z.array(legalSource).min(1),
    readIn: z
      .enum(['full-text', 'gazette', 'scan', 'law-portal', 'excerpt', 'transcription', 'older-consolidation'])
      .nullable()
      .describe('Đã đọc điều luật trong bản nào; null khi chưa đọc điều luật'),
    confidence: z.enum(['verified-text', 'secondary'], { error: noticeOfUnverified }).describe('verified-text: đã đọc điều luật · secondary: theo cơ quan nhà nước hoặc báo'),
    caution: text.nullable().describe('Điều người đọc phải biết trước khi dựa vào'),
    checkedOn: isoDate,
  })
  .superRefine((record, context) => {
    const refuse = (path: (string | number)[], message: string) => context.addIssue({ code: 'custom', path, message });
    if (record.confidence === 'verified-text' && record.readIn === null) refuse(['readIn'], 'verified-text thì phải ghi đã đọc ở bản nào');
    if (record.confidence === 'verified-text' && !record.citation.some((one) => one.articles.length > 0)) refuse(['citation'], 'verified-text thì phải có ít nhất một số điều');
    const isVerified = record.amount?.confidence === 'verified-text' && record.confidence === 'verified-text';
    if (isVerified) return;
    const unverified = 'có số tiền mà chưa kiểm chứng: bỏ số tiền, hoặc đọc văn bản rồi ghi vào amount với confidence: verified-text';
    for (const [path, value] of readersTexts(record)) if (hasMoney(value)) refuse([...path], unverified);
  });
export type Entitlement = z.infer<typeof entitlement>;
