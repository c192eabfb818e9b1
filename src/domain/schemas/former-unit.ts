import { z } from 'zod';

/** How much of the former unit lies in a successor of today; the words of facts/localities. */
export const extents = ['unchanged', 'whole', 'part', 'part-area', 'part-area-all-people', 'part-people', 'maybe'] as const;

const key = z.string().regex(/^[PDC]\d{2,5}@\d{4}-\d{2}-\d{2}$/, 'level letter, code, @, last day: C06691@2025-06-30');
const text = z.string().min(1).refine((value) => value === value.normalize('NFC'), 'not NFC');
const list = z.string().transform((packed) => (packed === '' ? [] : packed.split('|')));
const parent = (digits: string) => z.string().regex(new RegExp(`^(\\d{${digits}}(@\\d{4}-\\d{2}-\\d{2})?)?$`));

const successors = z
  .string()
  .regex(/^\d{2,5}:[a-z-]+(\|\d{2,5}:[a-z-]+)*$/, 'code:extent pairs with | between')
  .transform((packed) =>
    packed.split('|').map((pair) => {
      const [code, extent] = pair.split(':');
      return { code, extent };
    }),
  )
  .pipe(z.array(z.object({ code: z.string(), extent: z.enum(extents) })));

/** One row of content/localities/former.csv: a unit that existed once, with every unit of today it became. */
export const formerRow = z.strictObject({
  key: key.describe('Cấp (P tỉnh, D huyện, C xã), mã lúc đó, @, ngày cuối còn hiệu lực'),
  type: z.enum(['tinh', 'thanh-pho', 'quan', 'huyen', 'thi-xa', 'thi-tran', 'phuong', 'xa']),
  name: text.describe('Tên không kèm loại'),
  alt_names: list.describe('Cách viết khác, cách nhau bằng |'),
  name_zh: list.describe('Tên chữ Hán thường dùng, nếu có, cách nhau bằng |'),
  district: parent('3').describe('Huyện lúc đó: mã, thêm @ngày khi không phải huyện của 30/06/2025'),
  province: parent('2').describe('Tỉnh lúc đó, viết như cột huyện'),
  basis: text.describe('Căn cứ của phép nối với đơn vị hôm nay'),
  successors: successors.describe('Đơn vị hôm nay: mã:mức, cách nhau bằng |'),
});
