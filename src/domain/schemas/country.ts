import { z } from 'zod';
import { localizedText, slug } from './shared.ts';

/** A country with Vietnamese people in it: names, languages of the cards offered there, dated notes from the guides' facts. */
export const country = z.strictObject({
  code: z.string().regex(/^[A-Z]{2}$/),
  slug,
  name: localizedText,
  languages: z.array(z.string()).min(1).describe('Ngôn ngữ của thẻ chữ dùng ở nước ấy'),
  notes: localizedText.optional(),
});
export type Country = z.infer<typeof country>;
