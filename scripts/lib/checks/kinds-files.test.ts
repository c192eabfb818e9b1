import { expect, test } from 'vitest';
import { contentFixture, paths } from '../../../src/testing/content-fixture.ts';
import { requiredFiles } from './check-files.ts';
import { guarded } from './guarded.ts';
import { kindOf } from './fault-kinds.ts';
import { textOf } from './fault-text.ts';
import { append, faultsAfter, message, swap, type Change } from './testing.ts';
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
  "content/localities/provinces.csv:2:1 error docs/FAULTS.md#csv-row
  Dòng của bảng địa bàn không đúng: code: two digits, e.g. 22. ⟨9x,dong-mau,tinh,Đồng Mẫu,Tỉnh Đồng Mẫu,Dong Mau,Dong Mau Province,样本省,21,106,100,1000⟩ → Không sửa tay các tệp CSV: chạy npm run import:localities.
  A row of the localities is wrong: code: two digits, e.g. 22. → Do not edit the CSV files by hand: run npm run import:localities."
`));
test('file-missing', () => expect(message('file-missing', [], { required: ['content/search/vi.yaml', 'content/search/zh.yaml'] })).toMatchInlineSnapshot(`
  "content/search/zh.yaml:1:1 error docs/FAULTS.md#file-missing
  Thiếu tệp này, hoặc tệp trống: trang web không dựng được nếu không có nó. ⟨content/search/zh.yaml⟩ → Lấy lại tệp từ lần lưu trước (git checkout -- tên tệp), đừng xóa.
  This file is missing or empty: the site cannot be built without it. → Take it back from the history (git checkout -- file name); do not delete it."
`));
test.each(['content/interface/en.yaml', 'content/search/zh.yaml', 'content/finder.yaml', 'content/place-broadcast.yaml', 'content/localities/former.csv'])('%s is required', (path) => expect(requiredFiles).toContain(path));
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
const communes = 'content/localities/communes.csv';
const row = (code: string, slug: string, name: string) => append(communes, `${code},91,${slug},xa,${name},Xã Thử,Thu,Thu Commune,21,106,10,100,0,2025-07-01,\n`);
test.each<[string, Change, number]>([
  ['a code twice', row('90001', 'ben-hai', 'Bến Hai'), 3],
  ['a page address twice', row('90002', 'ben-thu', 'Bến Hai'), 3],
  ['markup in a name', row('90002', 'ben-hai', '<script>alert(1)</script>'), 3],
  ['a turned direction in a name', row('90002', 'ben-hai', 'Bến\u202EHai'), 3],
])('%s in the localities is found at its row', (_, change, line) => {
  expect(faultsAfter([change]).filter(({ kind }) => kind === 'csv-row').map((fault) => `${fault.file}:${fault.line}`)).toEqual([`${communes}:${line}`]);
});
