import { z } from 'zod';
import { languages, type Language } from '../languages.ts';

const nfcText = z
  .string()
  .trim()
  .min(1)
  .refine((text) => text === text.normalize('NFC'), { error: 'chữ phải ở dạng Unicode dựng sẵn (NFC)' });

/** A short text in every language of the site, none empty, all NFC. */
export const localizedText = z
  .strictObject(Object.fromEntries(languages.map((language) => [language, nfcText])) as Record<Language, typeof nfcText>)
  .describe('Cùng một ý bằng tiếng Việt, tiếng Anh, tiếng Trung giản thể');
export type LocalizedText = z.infer<typeof localizedText>;

/** One line of plain text, NFC, not empty. */
export const plainText = nfcText;

/**
 * A calendar date `YYYY-MM-DD` as text. YAML readers disagree (text or `Date`), so both are
 * accepted and text comes out; a date that does not exist is refused.
 */
export const isoDate = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.iso.date({ error: 'ngày phải viết dạng "2026-11-23"' }),
);

/** Lower-case ASCII words joined by hyphens: used in file names, ids and URLs. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'chỉ dùng chữ thường không dấu, số và gạch nối' })
  .max(80);

/** An address on the open web that a reader may follow. */
export const webAddress = z.url({ protocol: /^https?$/, hostname: z.regexes.domain, error: 'địa chỉ trang phải bắt đầu bằng http:// hoặc https://' });

/**
 * A value or `null`, where leaving the field out says the same: forms in a browser drop whatever is empty. What comes
 * out always has the field, so that nothing that reads records must know of it.
 */
export function orNull<Schema extends z.ZodType>(schema: Schema) {
  return z.preprocess((value) => value ?? null, schema.nullable());
}
