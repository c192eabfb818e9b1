import { z } from 'zod';
import { plainText } from './shared.ts';

/** What people type in everyday words: phrases that mean danger now, and phrases that one page answers. */
export const searchWords = z.strictObject({
  danger: z.array(plainText).min(1).describe('Lời cho thấy đang nguy hiểm: thẻ khẩn cấp hiện trước kết quả; “…” là tối đa ba chữ'),
  calm: z.array(plainText).default([]).describe('Lời có chữ như trên mà chỉ hỏi cho biết: được bỏ ra trước khi xét'),
  pages: z.array(z.strictObject({ page: z.string().regex(/^[a-z]+:[a-z0-9-]+$/), say: z.array(plainText).min(1) })),
});
