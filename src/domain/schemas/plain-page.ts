import { z } from 'zod';
import { plainText } from './shared.ts';

/** Front matter of a page of the site's own words (about, safety); `review` and `source` stand in translations. */
export const plainPage = z.strictObject({
  title: plainText,
  summary: plainText,
  review: z.enum(['none', 'native']).optional(),
  source: z.string().regex(/^[0-9a-f]{16}$/).optional(),
});
