import { z } from 'zod';
import { addressTopics } from './support-address.ts';
import { isoDate, orNull, plainText, slug, webAddress } from './shared.ts';

const articleSource = z.strictObject({
  title: plainText,
  publisher: plainText,
  date: orNull(isoDate).describe('Ngày của nguồn; null khi nguồn không ghi ngày'),
  url: orNull(z.union([webAddress, z.string().regex(/^article:\d{3}$/)])),
  read: z.boolean().default(true).describe('false khi biết nguồn này nhưng chưa đọc lại'),
});

const heading = {
  title: plainText.describe('Tựa bài, hiện trên trang'),
  tab: plainText.optional().describe('Tên trung tính trên thẻ trình duyệt, cho bài mà người đang gặp nguy hiểm mở'),
  summary: plainText.describe('Một hoặc hai câu; việc cần làm đứng ở câu đầu'),
};

/** Front matter of a text written first in Vietnamese: guide, policy, officers' page or activity. */
export const sourceArticle = z.strictObject({
  ...heading,
  topics: z.array(z.enum(addressTopics)).min(1),
  owner: slug.describe('Vai trò chịu trách nhiệm, không phải tên người'),
  reviewed: isoDate.describe('Ngày đọc lại bài với nguồn'),
  reviewBy: isoDate.describe('Đọc lại trước ngày này'),
  next: z.array(z.string()).max(3).default([]).describe('Bước tiếp theo, dạng guide:ten-bai'),
  sources: z.array(articleSource).min(2).describe('Ít nhất hai nguồn'),
});

/** Front matter of a translation: words only; everything else comes from the Vietnamese file. */
export const translatedArticle = z.strictObject({
  ...heading,
  review: z.enum(['none', 'native']).describe('native khi người bản ngữ đã đọc duyệt'),
  source: z.string().regex(/^[0-9a-f]{16}$/).optional().describe('Dấu của bản tiếng Việt đã dịch; do lệnh translations ghi'),
});

export const article = z.union([sourceArticle, translatedArticle]);
export type SourceArticle = z.infer<typeof sourceArticle>;
export type TranslatedArticle = z.infer<typeof translatedArticle>;
