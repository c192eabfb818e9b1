import { z } from 'zod';
import { localizedText, plainText } from './shared.ts';

/** Lines of a card, the same in every language and in this order. */
export const cardLines = [
  'i-am-vietnamese', 'i-am-held', 'call-police', 'do-not-tell', 'interpreter', 'embassy', 'passport-taken', 'need-doctor', 'child-in-danger', 'thank-you',
] as const;

/** Texts of the one-page emergency essentials. Numbers are put in by the page, from records. */
export const essentialTexts = [
  'title', 'dangerNow', 'callVietnam', 'inVietnam111', 'sayWhere', 'afterCall', 'notYourFault', 'machineNotice', 'calls', 'exit', 'otherLanguages',
] as const;

// Digits of every script (Khmer, Burmese, Thai, full-width…): a number may not hide in them either.
const withoutNumber = plainText.refine((text) => !/\p{Nd}[\p{Nd} .-]{2,}/u.test(text), { error: 'không gõ số điện thoại: trang lấy số từ bản ghi' });
const gloss = localizedText.refine((texts) => Object.values(texts).every((text) => withoutNumber.safeParse(text).success), { error: 'không gõ số điện thoại: trang lấy số từ bản ghi' });

/** What a person held abroad shows to a stranger or sends to a friend, in one language. */
export const showCard = z.strictObject({
  lang: z.string().regex(/^[a-z]{2}(-Hant)?$/),
  name: z.strictObject({ vi: plainText, en: plainText, zh: plainText, own: plainText }),
  review: z.enum(['none', 'native', 'source']).describe('none: máy dịch, chưa ai bản ngữ đọc duyệt'),
  card: z
    .array(z.strictObject({ id: z.enum(cardLines), text: withoutNumber, gloss }))
    .refine((lines) => lines.map((line) => line.id).join() === cardLines.join(), { error: `thẻ phải có đủ các dòng: ${cardLines.join(', ')}` }),
  message: z.strictObject({ text: withoutNumber, gloss }),
  essentials: z.record(z.enum(essentialTexts), withoutNumber),
});
export type ShowCard = z.infer<typeof showCard>;
