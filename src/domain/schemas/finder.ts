import { z } from 'zod';
import { beneficiaryGroup } from './beneficiary-group.ts';
import { legalField } from './legal-field.ts';
import { textWithMarks } from './marked-text.ts';
import { plainText } from './shared.ts';

/** Page addresses of the finder say nothing about the answers: a letter and a number. */
const nodeId = z.string().regex(/^[a-z]\d{1,2}$/, { error: 'mã trang là một chữ và một số, ví dụ a3: không nói lên câu trả lời' });

const about = plainText.describe('Ghi chú cho người biên tập, không hiện trên trang');
const adds = z.array(beneficiaryGroup).default([]).describe('Chọn câu này thì thuộc thêm nhóm nào');

const question = z.strictObject({
  id: nodeId,
  about,
  ask: textWithMarks.describe('Câu hỏi'),
  lead: textWithMarks.optional().describe('Một câu dưới câu hỏi'),
  explain: z.strictObject({ title: textWithMarks, text: textWithMarks }).optional().describe('Giải thích, gập lại'),
  answers: z.array(z.strictObject({ text: textWithMarks, more: textWithMarks.optional(), adds, to: nodeId })).min(2),
  skip: z.strictObject({ adds, to: nodeId }).describe('Bỏ qua thì đi đâu'),
});

const result = z.strictObject({
  id: nodeId,
  about,
  you: textWithMarks.describe('Nhắc lại câu trả lời, bằng vài chữ'),
  first: z.array(textWithMarks).min(1).max(3).describe('Việc nên làm trước'),
  fields: z.array(legalField).min(1).describe('Lĩnh vực được hiện, theo thứ tự này'),
  later: z
    .array(z.strictObject({ group: beneficiaryGroup, title: textWithMarks.describe('Tựa của phần ấy') }))
    .default([])
    .describe('Về sau sẽ thuộc nhóm nào; quyền lợi khi đó hiện riêng'),
  limits: z.array(textWithMarks).default([]).describe('Điều không có, hoặc chưa biết'),
  again: nodeId.optional().describe('Trả lời tiếp từ trang này, ví dụ thay cho người thân'),
});

/** The questions that lead a person to the entitlements of their group, and what each result shows. */
export const finder = z.strictObject({
  start: nodeId,
  questions: z.array(question).min(1),
  results: z.array(result).min(1),
});
export type Finder = z.infer<typeof finder>;
export type FinderQuestion = Finder['questions'][number];
export type FinderResult = Finder['results'][number];
