import { z } from 'zod';
import { formField } from './form-field.ts';
import { slug } from './shared.ts';
import { localizedWithoutNumber } from './without-number.ts';

// What stands on top of a sheet is read by whoever finds it. Source: content/officers/vi/quan-ly-truong-hop.mdx, keeping records.
const branding = /nạn nhân|mua bán|mại dâm|nghiện|victim|traffick|prostitut|addict|受害|贩卖|卖淫|吸毒/iu;

const title = localizedWithoutNumber.refine((texts) => Object.values(texts).every((text) => !branding.test(text)), { error: 'tên phiếu không được gọi tên người ấy là gì: người nhặt được tờ giấy cũng đọc' });

const part = z.strictObject({
  heading: localizedWithoutNumber,
  isHalf: z.boolean().default(false).describe('Hai phần nửa trang liền nhau thì đứng cạnh nhau'),
  fields: z.array(formField).min(1),
});
export type FormPart = z.infer<typeof part>;

/** A form of one A4 page that an officer prints and fills in by hand. A code stands where a name is not needed. */
export const form = z.strictObject({
  id: slug,
  order: z.int().min(1).max(99).describe('Thứ tự trong danh sách'),
  title,
  use: localizedWithoutNumber.describe('Để làm gì, một câu cho danh sách'),
  lead: localizedWithoutNumber.describe('Dưới tên phiếu, in trên giấy'),
  parts: z.array(part).min(1),
  official: localizedWithoutNumber.optional().describe('Giấy nào của Nhà nước mà phiếu này không thay, in trên giấy'),
  keeping: z
    .strictObject({
      where: localizedWithoutNumber.describe('Cất ở đâu'),
      readers: localizedWithoutNumber.describe('Ai được đọc'),
      until: localizedWithoutNumber.describe('Giữ đến khi nào, hủy thế nào'),
    })
    .describe('Mọi phiếu đều phải nói'),
  see: z.array(z.string().regex(/^[a-z]+:[a-z0-9-]+$/)).min(1).max(3).describe('Trang nói cách làm, dạng officer:tham-ho'),
});
export type Form = z.infer<typeof form>;
