import { z } from 'zod';
import { isoDate, localizedText, orNull, plainText, slug, webAddress } from './shared.ts';

/** A number known dead: a tombstone, so that an old leaflet still leads somewhere. */
export const retiredNumber = z.strictObject({
  number: z.string().regex(/^\+?\d[\d -]*$/),
  was: localizedText.describe('Số này từng là gì'),
  replacedBy: orNull(slug).describe('Mã bản ghi thay thế'),
  reason: localizedText,
  sources: z.array(z.strictObject({ publisher: plainText, url: orNull(webAddress), date: orNull(isoDate) })).min(1),
});
export type RetiredNumber = z.infer<typeof retiredNumber>;
