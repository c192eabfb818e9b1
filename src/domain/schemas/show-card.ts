import { z } from 'zod';
import { plainText } from './shared.ts';
import { localizedWithoutNumber as gloss, textWithoutNumber as withoutNumber } from './without-number.ts';

/** Lines of a card, the same in every language and in this order. */
export const cardLines = [
  'i-am-vietnamese', 'i-am-held', 'call-police', 'do-not-tell', 'interpreter', 'embassy', 'passport-taken', 'need-doctor', 'child-in-danger', 'thank-you',
] as const;

/** Texts of the one-page emergency essentials. Numbers are put in by the page, from records. */
export const essentialTexts = [
  'title', 'dangerNow', 'callVietnam', 'inVietnam111', 'sayWhere', 'afterCall', 'notYourFault', 'machineNotice', 'calls', 'exit', 'otherLanguages',
] as const;

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
