import { expect, test } from 'vitest';
import { contentFixture, paths } from '../../../src/testing/content-fixture.ts';
import { guarded } from './guarded.ts';
import { kindOf } from './fault-kinds.ts';
import { textOf } from './fault-text.ts';
import { message, swap } from './testing.ts';
import { isUnsafe } from './unsafe-kinds.ts';


test('file-unexpected', () => expect(message('file-unexpected', [['content/ghi-chu.txt', 'x']])).toMatchInlineSnapshot(`
  "content/ghi-chu.txt:1:1 error docs/FAULTS.md#file-unexpected
  Tệp này không thuộc thư mục nào của content/. ⟨content/ghi-chu.txt⟩ → Đặt tệp vào đúng thư mục, ví dụ content/directory/<tinh>/<id>.yaml hoặc content/guides/<vi|en|zh>/<ten-bai>.mdx; nếu không dùng thì xóa.
  This file belongs to no folder of content/. → Put it where it belongs, for example content/directory/<province>/<id>.yaml or content/guides/<vi|en|zh>/<slug>.mdx; remove it if it is not used."
`));
test('file-name', () => expect(message('file-name', [['content/guides/vi/Bài Mới.mdx', (contentFixture().get(paths.other)!)]])).toMatchInlineSnapshot(`
  "content/guides/vi/Bài Mới.mdx:1:1 error docs/FAULTS.md#file-name
  Tên tệp có dấu, chữ hoa hoặc ký tự lạ. ⟨Bài Mới.mdx⟩ → Đổi tên thành “bai-moi.mdx”: chữ thường không dấu, số và gạch nối.
  The file name has diacritics, capitals or odd characters. → Rename it to “bai-moi.mdx”: small letters without diacritics, digits and hyphens."
`));
test('file-too-large', () => expect(message('file-too-large', [['content/directory/dong-mau/lon.yaml', 'a'.repeat(200_000)]])).toMatchInlineSnapshot(`
  "content/directory/dong-mau/lon.yaml:1:1 error docs/FAULTS.md#file-too-large
  Tệp quá lớn: 195 KB, nhiều nhất 100 KB. → Chia nhỏ tệp. Tệp lớn như vậy thường là dán nhầm.
  The file is too large: 195 KB, at most 100 KB. → Split it. A file this large is usually a paste by mistake."
`));
test('csv-row', () => expect(message('csv-row', [swap(paths.provinces, '91,dong-mau,tinh', '9x,dong-mau,tinh')])).toMatchInlineSnapshot(`
  "content/localities/provinces.csv:1:1 error docs/FAULTS.md#csv-row
  Dòng của bảng địa bàn không đúng: [ { "origin": "string", "code": "invalid_format", "format": "regex", "pattern": "/^\\\\d{2}$/", "path": [ "code" ], "message": "two digits, e.g. 22" } ]. → Không sửa tay các tệp CSV: chạy npm run import:localities.
  A row of the localities is wrong: [ { "origin": "string", "code": "invalid_format", "format": "regex", "pattern": "/^\\\\d{2}$/", "path": [ "code" ], "message": "two digits, e.g. 22" } ]. → Do not edit the CSV files by hand: run npm run import:localities."
`));
test('check-failed', () => {
  const [fault] = guarded('checkMẫu', () => {
    throw new TypeError('x is not iterable');
  }, paths.record);
  expect([kindOf(fault!.kind).severity, isUnsafe(fault!), textOf(fault!, 'vi'), textOf(fault!, 'en')]).toMatchInlineSnapshot(`
    [
      "error",
      true,
      {
        "what": "Phần kiểm tra checkMẫu bị hỏng giữa chừng: TypeError: x is not iterable.",
        "write": "Sửa các lỗi khác trước rồi chạy lại. Nếu vẫn còn, xem lại tệp vừa sửa và báo người lo phần mềm: đây là lỗi của bộ kiểm tra.",
      },
      {
        "what": "The check checkMẫu broke off: TypeError: x is not iterable.",
        "write": "Mend the other faults first and run it again. If it stays, look at the file changed last and tell whoever keeps the program: it is a fault of the checker.",
      },
    ]
  `);
  expect(fault).toMatchObject({ kind: 'check-failed', file: paths.record });
});
