import { z } from 'zod';
import { isPlainSms, LONGEST_MESSAGE } from '../broadcast/message-parts.ts';
import { withoutMarks } from '../broadcast/without-marks.ts';
import { numbersIn, textParts } from '../legal-text.ts';
import { plainText, slug } from './shared.ts';

const typed = (text: string): string => textParts(text).map((part) => ('text' in part ? part.text : '')).join(' ');

/** Words to be read out, in one paragraph. A number is a record, `{tong-dai-111}`; any other amount is written in words. */
export const spoken = plainText
  .refine((text) => !/\p{Nd}/u.test(typed(text)), { error: 'lời để đọc không có chữ số: số điện thoại viết {tong-dai-111}, số khác viết bằng chữ' })
  .refine((text) => !/\n/.test(text), { error: 'viết liền một đoạn' });

// Digits of every script, spaced or not: a phone number may not hide in them either.
const hasTypedNumber = (text: string): boolean => /\p{Nd}(?:[ .-]?\p{Nd}){2,}/u.test(typed(text));

/** A message whose version without marks is one SMS; the number it leads to is a record. */
const message = plainText
  .refine((text) => !hasTypedNumber(text), { error: 'không gõ số điện thoại: viết {tong-dai-111}, tức mã bản ghi trong content/directory' })
  .refine((text) => isPlainSms(withoutMarks(typed(text))), { error: 'tin nhắn chỉ dùng dấu câu thường: không có dấu nháy cong, gạch dài, ba chấm liền' })
  .refine((text) => typed(text).length <= LONGEST_MESSAGE, { error: `tin nhắn dài quá ${LONGEST_MESSAGE} ký tự` })
  .refine((text) => numbersIn(text).length > 0, { error: 'tin nhắn phải dẫn tới một số: viết {tong-dai-111}' });

/** One line of the radio spot and who says it: two voices, or both together. */
const line = z.strictObject({ voice: z.enum(['one', 'two', 'both']).describe('one: giọng thứ nhất; two: giọng thứ hai; both: cả hai'), says: spoken });

/** What loudspeakers, radio and phones say about the subject of one guide, in Vietnamese, with facts of that guide only. */
export const broadcast = z.strictObject({
  id: slug.describe('Tên bài trong content/guides/vi'),
  script: z
    .strictObject({
      begin: spoken.describe('Mở đầu, có trong cả bài 60 giây và bài 90 giây'),
      further: spoken.describe('Chỉ đọc trong bài 90 giây'),
      end: spoken.describe('Đoạn cuối: việc làm hôm nay và số gọi'),
    })
    .refine(({ end }) => numbersIn(end).length > 0, { error: 'đoạn cuối phải dẫn tới một số: viết {tong-dai-111}', path: ['end'] }),
  radio: z
    .array(line)
    .min(3)
    .max(8)
    .refine((lines) => lines.some(({ says }) => numbersIn(says).length > 0), { error: 'bài phát thanh phải dẫn tới một số: viết {tong-dai-111}' })
    .refine((lines) => new Set(lines.map(({ voice }) => voice).filter((voice) => voice !== 'both')).size === 2, { error: 'bài phát thanh cần hai giọng' }),
  sms: message,
  zalo: message,
});
export type Broadcast = z.infer<typeof broadcast>;
