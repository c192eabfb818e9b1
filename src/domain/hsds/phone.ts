import { z } from 'zod';
import { digitsOf } from '../phone.ts';
import type { Phone } from '../schemas/phone-number.ts';
import type { PublicRecord } from '../open-data/public-record.ts';
import { attributeOf, hsdsAttribute } from './attribute.ts';
import type { HsdsContext } from './context.ts';
import { id, text, translations, translationsOf } from './hsds-base.ts';
import { idOf } from './identifier.ts';
import { hsdsLanguage, languageOf } from './language.ts';

/** Types of RFC 6350; two applications it does not know carry its prefix for private names. */
const types = { voice: 'voice', sms: 'text', fax: 'fax', zalo: 'x-zalo', whatsapp: 'x-whatsapp' } as const;

export const hsdsPhone = z.strictObject({
  id,
  number: text,
  type: z.enum(['voice', 'text', 'fax', 'x-zalo', 'x-whatsapp']),
  description: text.optional(),
  languages: z.array(hsdsLanguage).min(1).optional(),
  attributes: z.array(hsdsAttribute),
  x_international: z.string().regex(/^\+[1-9]\d{6,14}$/).optional().describe('Dạng E.164, khi gọi được từ nước ngoài'),
  x_may_be_called: z.literal(false).optional().describe('false: các nguồn nói khác nhau, đừng làm nút gọi'),
  x_i18n: translations.optional(),
});
export type HsdsPhone = z.infer<typeof hsdsPhone>;

/** Id of a line of a record: another number or another use of it is another phone. */
export function phoneIdOf(recordId: string, phone: Pick<Phone, 'kind' | 'number'>): string {
  return idOf('phone', recordId, phone.kind, digitsOf(phone.number));
}

/** HSDS phone. What a call costs is a term on the phone: HSDS costs are those of the service. */
export function phoneOf(record: PublicRecord, phone: Phone, context: HsdsContext): HsdsPhone {
  const phoneId = phoneIdOf(record.id, phone);
  return {
    id: phoneId,
    number: phone.number,
    type: types[phone.kind],
    ...(phone.label && { description: phone.label.vi, x_i18n: translationsOf({ description: phone.label }) }),
    ...(phone.languages.length > 0 && { languages: phone.languages.map((tag) => languageOf(phoneId, tag, context)) }),
    attributes: [attributeOf('phone', phoneId, 'call-cost', phone.cost, context)],
    ...(phone.international !== undefined && { x_international: phone.international }),
    ...(record.status === 'conflicting' && { x_may_be_called: false as const }),
  };
}
