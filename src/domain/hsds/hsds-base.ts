import { z } from 'zod';
import type { LocalizedText } from '../schemas/shared.ts';

/** An id as HSDS asks for it. */
export const id = z.guid();
export const text = z.string().min(1);

/**
 * Translations of the text fields of one object: `x_i18n.name.en`. HSDS has no model of translation; this field is our
 * documented extension. The plain field is Vietnamese.
 */
export const translations = z.record(z.string(), z.strictObject({ en: text, zh: text })).describe('Bản dịch của các trường chữ: trường → tiếng');
export type Translations = z.infer<typeof translations>;

/** English and Chinese of named texts, in the shape of `x_i18n`. */
export function translationsOf(texts: Readonly<Record<string, LocalizedText>>): Translations {
  return Object.fromEntries(Object.entries(texts).map(([field, { en, zh }]) => [field, { en, zh }]));
}

/** Everything our objects add to HSDS. A field outside HSDS and outside this list is an error. */
export const extensions = ['x_i18n', 'x_record', 'x_page', 'x_sources', 'x_confidential', 'x_international', 'x_may_be_called', 'x_phone_id', 'x_address', 'x_code', 'x_note'] as const;
