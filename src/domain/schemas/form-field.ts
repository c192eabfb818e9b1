import { z } from 'zod';
import { slug } from './shared.ts';
import { localizedWithoutNumber } from './without-number.ts';

/** Columns of a table share the width of the sheet in this many parts. */
export const TABLE_PARTS = 12;

const column = z.strictObject({
  label: localizedWithoutNumber,
  share: z.int().min(1).max(10).describe(`Phần bề rộng, cộng lại là ${TABLE_PARTS}`),
  ticks: z.array(localizedWithoutNumber).max(3).default([]).describe('Ô đánh dấu in sẵn trong mỗi hàng'),
});

/** One line to write on; lines of a third or a half stand side by side. */
const line = z.strictObject({ kind: z.literal('line'), label: localizedWithoutNumber, width: z.enum(['third', 'half', 'full']).default('full') });

const lines = z.strictObject({ kind: z.literal('lines'), label: localizedWithoutNumber.optional(), count: z.int().min(1).max(8).describe('Số dòng kẻ, mỗi dòng cao ít nhất 8 mm') });

const choices = z.strictObject({
  kind: z.literal('choices'),
  label: localizedWithoutNumber.optional(),
  options: z.array(localizedWithoutNumber).min(1).max(14),
  columns: z.int().min(1).max(4).default(1),
});

const table = z
  .strictObject({
    kind: z.literal('table'),
    columns: z.array(column).min(2).max(6),
    named: z.array(localizedWithoutNumber).default([]).describe('Hàng có sẵn chữ ở ô đầu'),
    blank: z.int().min(0).max(10).default(0).describe('Số hàng trống'),
  })
  .refine((value) => value.columns.reduce((sum, { share }) => sum + share, 0) === TABLE_PARTS, { error: `bề rộng các cột phải cộng lại là ${TABLE_PARTS}` })
  .refine((value) => value.named.length + value.blank > 0, { error: 'bảng phải có hàng' });

const note = z.strictObject({ kind: z.literal('note'), text: localizedWithoutNumber });

/** Numbers to call, each from a record of the directory. */
const numbers = z.strictObject({
  kind: z.literal('numbers'),
  label: localizedWithoutNumber,
  calls: z.array(z.strictObject({ record: slug, label: localizedWithoutNumber })).min(1).max(4),
});

/** What a printed form is made of, from a line to write on to a table. */
export const formField = z.discriminatedUnion('kind', [line, lines, choices, table, note, numbers]);
export type FormField = z.infer<typeof formField>;
export type FormFieldOf<Kind extends FormField['kind']> = Extract<FormField, { kind: Kind }>;
