import { z } from 'zod';
import { localizedText } from './shared.ts';

export const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

const error = 'giờ viết dạng "08:00"';
const period = z
  .strictObject({
    days: z.array(z.enum(weekdays)).min(1),
    opens: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error }),
    closes: z.string().regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, { error }),
  })
  .refine(({ opens, closes }) => opens < closes, { path: ['closes'], error: 'giờ đóng phải sau giờ mở; mở qua nửa đêm thì viết hai khoảng: đến "24:00", rồi từ "00:00" của ngày sau' });

/** Opening hours: always open, or periods by weekday; `note` carries what these cannot say. */
export const openingHours = z
  .strictObject({
    always: z.literal(true).optional().describe('Mở cả ngày cả đêm, mọi ngày'),
    periods: z.array(period).min(1).optional(),
    note: localizedText.optional(),
  })
  .refine((hours) => hours.always !== undefined || hours.periods !== undefined || hours.note !== undefined, { error: 'giờ mở cửa đang trống' })
  .refine((hours) => hours.always === undefined || hours.periods === undefined, { path: ['periods'], error: 'đã ghi always: true thì bỏ periods' })
  .describe('Giờ mở, đúng như nguồn nói; bỏ trống khi nguồn không nói');
export type OpeningHours = z.infer<typeof openingHours>;

/** A number as it is dialled. Text always: YAML would otherwise drop a leading zero or a plus. */
export const phone = z.strictObject({
  number: z
    .string({ error: 'số điện thoại phải nằm trong dấu nháy, ví dụ "0203 000 0000"' })
    .regex(/^\+?[\d][\d -]*$/, { error: 'chỉ gồm chữ số, khoảng trắng, gạch nối và dấu + ở đầu' }),
  international: z.string().regex(/^\+[1-9]\d{6,14}$/).optional().describe('Dạng E.164 khi gọi được từ nước ngoài'),
  kind: z.enum(['voice', 'sms', 'fax', 'zalo', 'whatsapp']),
  hours: openingHours.optional(),
  cost: z.enum(['free', 'standard', 'premium', 'unknown']),
  languages: z.array(z.string().regex(/^[a-z]{2,3}(-[A-Za-z]{2,4})?$/)).describe('Ngôn ngữ trả lời, theo nguồn'),
  label: localizedText.optional().describe('Bàn nào, khi có nhiều số'),
});
export type Phone = z.infer<typeof phone>;
