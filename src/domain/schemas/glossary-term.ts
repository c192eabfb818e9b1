import { z } from 'zod';
import { localizedText, plainText, slug } from './shared.ts';

const words = z.array(plainText).default([]);

/** An agreed term: one wording and one meaning a language, and the words we do not use. */
export const glossaryTerm = z.strictObject({
  id: slug,
  term: localizedText,
  meaning: localizedText,
  avoid: z.strictObject({ vi: words, en: words, zh: words }).optional(),
  law: slug.optional().describe('Mã văn bản luật dùng từ này'),
});
export type GlossaryTerm = z.infer<typeof glossaryTerm>;
