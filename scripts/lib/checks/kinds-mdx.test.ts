import { expect, test } from 'vitest';
import { paths } from '../../../src/testing/content-fixture.ts';
import { append, message, swap } from './testing.ts';

const G = paths.guide;

test('front-matter-missing', () => expect(message('front-matter-missing', [[G, '## Việc cần làm\n']])).toMatchInlineSnapshot(`
  "content/guides/vi/bai-mau.mdx:1:1 error docs/FAULTS.md#front-matter-missing
  Bài không có phần đầu giữa hai dòng ---. ⟨## Việc cần làm⟩ → Dòng đầu tiên của tệp phải là ---, rồi title, summary và các mục khác, rồi một dòng --- nữa. Lệnh npm run new -- guide viết sẵn phần này.
  The text has no front matter between two lines of ---. → The first line must be ---, then title, summary and the other fields, then --- again. npm run new -- guide writes it for you."
`));
test('front-matter-cut', () => expect(message('front-matter-cut', [swap(G, '---\n\n## Việc', '----\n\n## Việc')])).toMatchInlineSnapshot(`
  "content/guides/vi/bai-mau.mdx:12:1 error docs/FAULTS.md#front-matter-cut
  Một dòng ở phần đầu bài bắt đầu bằng --- hoặc +++ mà không phải là dòng --- đóng phần đầu: máy dựng trang sẽ cắt bài ở đó. ⟨----⟩ → Dòng đóng phần đầu chỉ có đúng ba dấu ---. Các dòng khác ở phần đầu không bắt đầu bằng --- hay +++.
  A line of the front matter begins with --- or +++ and is not the line that closes it: the build would cut the text there. → The closing line is --- and nothing else. No other line of the front matter begins with --- or +++."
`));
test('mdx-syntax', () => expect(message('mdx-syntax', [append(G, '\n<Note>\n\nChưa đóng thẻ.\n')])).toMatchInlineSnapshot(`
  "content/guides/vi/bai-mau.mdx:24:1 error docs/FAULTS.md#mdx-syntax
  Không đọc được bài: Expected a closing tag for \`<Note>\` (24:1-24:7). ⟨<Note>⟩ → Mỗi thẻ mở phải có thẻ đóng; để một dòng trống trước và sau thẻ; dấu < hoặc { trong câu thì viết bằng chữ.
  The text cannot be read: Expected a closing tag for \`<Note>\` (24:1-24:7). → Every opening tag needs its closing tag; leave a blank line before and after a tag; write < or { of a sentence in words."
`));
test('mdx-import', () => expect(message('mdx-import', [append(G, '\nimport x from "./x.js"\n')])).toMatchInlineSnapshot(`
  "content/guides/vi/bai-mau.mdx:24:1 error docs/FAULTS.md#mdx-import
  Bài có lệnh import hoặc export. ⟨import x from "./x.js"⟩ → Xóa dòng ấy. Các thành phần trong docs/WRITING.md dùng được ngay, không cần import.
  The text has an import or export. → Delete the line. The components of docs/WRITING.md need no import."
`));
test('mdx-expression', () => expect(message('mdx-expression', [append(G, '\n{process.exit(1)}\n')])).toMatchInlineSnapshot(`
  "content/guides/vi/bai-mau.mdx:24:1 error docs/FAULTS.md#mdx-expression
  Bài có mã trong ngoặc nhọn. ⟨{process.exit(1)}⟩ → Viết bằng chữ thường. Bài viết không chứa mã.
  The text has code in braces. → Write plain words. Texts contain no code."
`));
test('mdx-script', () => expect(message('mdx-script', [append(G, '\n<script>alert(1)</script>\n')])).toMatchInlineSnapshot(`
  "content/guides/vi/bai-mau.mdx:24:1 error docs/FAULTS.md#mdx-script
  Bài có thẻ <script>: thẻ này có thể chạy mã hoặc tải thứ khác vào máy người đọc. ⟨<script>alert(1)</script>⟩ → Xóa cả thẻ.
  The text has a <script> element, which can run code or load things into the reader’s device. → Delete the whole element."
`));
test('mdx-html', () => expect(message('mdx-html', [append(G, '\n<div>Chữ</div>\n')])).toMatchInlineSnapshot(`
  "content/guides/vi/bai-mau.mdx:24:1 error docs/FAULTS.md#mdx-html
  Bài có thẻ HTML <div>. ⟨<div>Chữ</div>⟩ → Dùng Markdown: **đậm**, - gạch đầu dòng, | bảng |, hoặc một thành phần trong docs/WRITING.md.
  The text has an HTML element <div>. → Use Markdown: **bold**, - list, | table |, or a component of docs/WRITING.md."
`));
test('mdx-component-unknown', () => expect(message('mdx-component-unknown', [append(G, '\n<Calls id="so-mau" />\n')])).toMatchInlineSnapshot(`
  "content/guides/vi/bai-mau.mdx:24:1 error docs/FAULTS.md#mdx-component-unknown
  Không có thành phần nào tên <Calls>. ⟨<Calls id="so-mau" />⟩ → Có phải bạn định viết “Call”?
  There is no component <Calls>. → Did you mean “Call”?"
`));
test('mdx-attribute-unknown', () => expect(message('mdx-attribute-unknown', [swap(G, '<Call id="so-mau" />', '<Call id="so-mau" class="to" />')])).toMatchInlineSnapshot(`
  "content/guides/vi/bai-mau.mdx:18:1 error docs/FAULTS.md#mdx-attribute-unknown
  <Call> không có thuộc tính class. ⟨<Call id="so-mau" class="to" />⟩ → Dùng được: id, n.
  <Call> takes no attribute class. → Available: id, n."
`));
test('mdx-attribute-code', () => expect(message('mdx-attribute-code', [swap(G, '<Call id="so-mau" />', '<Call id={"so-mau"} />')])).toMatchInlineSnapshot(`
  "content/guides/vi/bai-mau.mdx:18:1 error docs/FAULTS.md#mdx-attribute-code
  Thuộc tính của <Call> là mã, không phải chữ. ⟨<Call id={"so-mau"} />⟩ → Viết chữ trong dấu nháy kép, ví dụ id="tong-dai-111".
  An attribute of <Call> is code, not text. → Write text in double quotes, for example id="tong-dai-111"."
`));
test('mdx-attribute-missing', () => expect(message('mdx-attribute-missing', [swap(G, '<Call id="so-mau" />', '<Call />')])).toMatchInlineSnapshot(`
  "content/guides/vi/bai-mau.mdx:18:1 error docs/FAULTS.md#mdx-attribute-missing
  <Call> thiếu thuộc tính id. ⟨<Call />⟩ → Viết <Call id="…">. Xem bảng thành phần trong docs/WRITING.md.
  <Call> lacks its attribute id. → Write <Call id="…">. See the table of components in docs/WRITING.md."
`));
test('mdx-content-missing', () => expect(message('mdx-content-missing', [append(G, '\n<Note></Note>\n')])).toMatchInlineSnapshot(`
  "content/guides/vi/bai-mau.mdx:24:1 error docs/FAULTS.md#mdx-content-missing
  <Note> không có chữ bên trong. ⟨<Note></Note>⟩ → Viết nội dung giữa thẻ mở và thẻ đóng, hoặc xóa thẻ.
  <Note> has nothing in it. → Write its content between the opening and closing tag, or delete it."
`));
test('mdx-list-missing', () => expect(message('mdx-list-missing', [append(G, '\n<Steps>\n\nKhông có danh sách.\n\n</Steps>\n')])).toMatchInlineSnapshot(`
  "content/guides/vi/bai-mau.mdx:24:1 error docs/FAULTS.md#mdx-list-missing
  <Steps> phải bọc đúng một danh sách đánh số (1. 2. 3.). ⟨<Steps>⟩ → Để một dòng trống, rồi danh sách, rồi một dòng trống trước thẻ đóng.
  <Steps> must hold exactly one numbered list. → Leave a blank line, then the list, then a blank line before the closing tag."
`));
test('mdx-not-alone', () => expect(message('mdx-not-alone', [append(G, '\nBạn gọi <Call id="so-mau" /> nhé.\n')])).toMatchInlineSnapshot(`
  "content/guides/vi/bai-mau.mdx:24:9 error docs/FAULTS.md#mdx-not-alone
  <Call> phải đứng một mình trên một dòng. ⟨<Call id="so-mau" />⟩ → Để một dòng trống trước và sau. Trong câu thì dùng <Number id="…" />.
  <Call> must stand alone on its line. → Leave a blank line before and after. Inside a sentence use <Number id="…" />."
`));
test('mdx-image', () => expect(message('mdx-image', [append(G, '\n![ảnh](https://example.com/a.png)\n')])).toMatchInlineSnapshot(`
  "content/guides/vi/bai-mau.mdx:24:1 error docs/FAULTS.md#mdx-image
  Bài có ảnh. ⟨![ảnh](https://example.com/a.png)⟩ → Bỏ ảnh: ảnh tải chậm, và ảnh nạn nhân gây hại. Tả bằng lời.
  The text has an image. → Remove it: images load slowly, and images of victims do harm. Describe in words."
`));
test('mdx-emoji', () => expect(message('mdx-emoji', [append(G, '\nGọi ngay ☎️ nhé.\n')])).toMatchInlineSnapshot(`
  "content/guides/vi/bai-mau.mdx:24:10 error docs/FAULTS.md#mdx-emoji
  Bài có hình biểu cảm (emoji). ⟨Gọi ngay ☎️ nhé.⟩ → Xóa đi: máy đọc màn hình đọc tên nó thành tiếng, và nó làm nhẹ chuyện nặng.
  The text has an emoji. → Delete it: screen readers say its name aloud, and it makes light of grave things."
`));
test('number-reference', () => expect(message('number-reference', [swap(G, '<Number id="so-mau" />', '<Number id="so-mao" />')])).toMatchInlineSnapshot(`
  "content/guides/vi/bai-mau.mdx:16:25 error docs/FAULTS.md#number-reference
  <Number> dẫn tới “so-mao” nhưng không có bản ghi nào mang mã ấy. ⟨<Number id="so-mao" />⟩ → Có phải bạn định viết “so-mau”?
  <Number> points to “so-mao”, but no record has that id. → Did you mean “so-mau”?"
`));
test('number-reference-index', () => expect(message('number-reference-index', [swap(G, '<Number id="so-mau" />', '<Number id="so-mau" n="3" />')])).toMatchInlineSnapshot(`
  "content/guides/vi/bai-mau.mdx:16:25 error docs/FAULTS.md#number-reference-index
  Bản ghi “so-mau” không có số điện thoại thứ 3. ⟨<Number id="so-mau" n="3" />⟩ → Bỏ n="…", hoặc dẫn bản ghi khác có mục ấy.
  Record “so-mau” has no phone number 3. → Remove n="…", or name another record that has it."
`));
test('source-index', () => expect(message('source-index', [swap(G, '<Cite source="1" />', '<Cite source="7" />')])).toMatchInlineSnapshot(`
  "content/guides/vi/bai-mau.mdx:22:69 error docs/FAULTS.md#source-index
  Dẫn nguồn số 7 nhưng bài chỉ có 2 nguồn. ⟨<Cite source="7" />⟩ → Số đếm từ 1 theo thứ tự trong sources của bản tiếng Việt.
  Source 7 is cited, but the text has only 2. → Count from 1, in the order of sources of the Vietnamese file."
`));
test('term-unknown', () => expect(message('term-unknown', [append(G, '\nĐây là <Term id="tu-mao">từ</Term> mới.\n')])).toMatchInlineSnapshot(`
  "content/guides/vi/bai-mau.mdx:24:8 error docs/FAULTS.md#term-unknown
  Không có thuật ngữ “tu-mao” trong content/glossary. ⟨<Term id="tu-mao">từ</Term>⟩ → Có phải bạn định viết “tu-mau”?
  There is no term “tu-mao” in content/glossary. → Did you mean “tu-mau”?"
`));
