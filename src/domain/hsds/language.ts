import { z } from 'zod';
import type { HsdsContext } from './context.ts';
import { id, text, translations, translationsOf } from './hsds-base.ts';
import { idOf } from './identifier.ts';

/** A language in which a phone is answered, as its source says. */
export const hsdsLanguage = z.strictObject({ id, name: text, code: text, x_i18n: translations });
export type HsdsLanguage = z.infer<typeof hsdsLanguage>;

/** HSDS language of a phone. The tag is BCP 47; for the languages in use its first part is ISO 639. */
export function languageOf(phoneId: string, tag: string, context: HsdsContext): HsdsLanguage {
  const name = context.languageName(tag);
  return { id: idOf('language', phoneId, tag), name: name.vi, code: tag, x_i18n: translationsOf({ name }) };
}
