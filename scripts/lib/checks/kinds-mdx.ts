import type { FaultTable } from './fault-kind.ts';

/** Faults of what a text may contain besides words. */
export const mdxKinds = {
  'front-matter-missing': {
    severity: 'error',
    vi: { what: 'Bài không có phần đầu giữa hai dòng ---.', write: 'Dòng đầu tiên của tệp phải là ---, rồi title, summary và các mục khác, rồi một dòng --- nữa. Lệnh npm run new -- guide viết sẵn phần này.' },
    en: { what: 'The text has no front matter between two lines of ---.', write: 'The first line must be ---, then title, summary and the other fields, then --- again. npm run new -- guide writes it for you.' },
  },
  'front-matter-cut': {
    severity: 'error',
    vi: { what: 'Một dòng ở phần đầu bài bắt đầu bằng --- hoặc +++ mà không phải là dòng --- đóng phần đầu: máy dựng trang sẽ cắt bài ở đó.', write: 'Dòng đóng phần đầu chỉ có đúng ba dấu ---. Các dòng khác ở phần đầu không bắt đầu bằng --- hay +++.' },
    en: { what: 'A line of the front matter begins with --- or +++ and is not the line that closes it: the build would cut the text there.', write: 'The closing line is --- and nothing else. No other line of the front matter begins with --- or +++.' },
  },
  'mdx-syntax': {
    severity: 'error',
    vi: { what: 'Không đọc được bài: {reason}.', write: 'Mỗi thẻ mở phải có thẻ đóng; để một dòng trống trước và sau thẻ; dấu < hoặc {brace} trong câu thì viết bằng chữ.' },
    en: { what: 'The text cannot be read: {reason}.', write: 'Every opening tag needs its closing tag; leave a blank line before and after a tag; write < or {brace} of a sentence in words.' },
  },
  'mdx-import': {
    severity: 'error',
    vi: { what: 'Bài có lệnh import hoặc export.', write: 'Xóa dòng ấy. Các thành phần trong docs/WRITING.md dùng được ngay, không cần import.' },
    en: { what: 'The text has an import or export.', write: 'Delete the line. The components of docs/WRITING.md need no import.' },
  },
  'mdx-expression': {
    severity: 'error',
    vi: { what: 'Bài có mã trong ngoặc nhọn.', write: 'Viết bằng chữ thường. Bài viết không chứa mã.' },
    en: { what: 'The text has code in braces.', write: 'Write plain words. Texts contain no code.' },
  },
  'mdx-script': {
    severity: 'error',
    vi: { what: 'Bài có thẻ <{tag}>: thẻ này có thể chạy mã hoặc tải thứ khác vào máy người đọc.', write: 'Xóa cả thẻ.' },
    en: { what: 'The text has a <{tag}> element, which can run code or load things into the reader’s device.', write: 'Delete the whole element.' },
  },
  'mdx-html': {
    severity: 'error',
    vi: { what: 'Bài có thẻ HTML <{tag}>.', write: 'Dùng Markdown: **đậm**, - gạch đầu dòng, | bảng |, hoặc một thành phần trong docs/WRITING.md.' },
    en: { what: 'The text has an HTML element <{tag}>.', write: 'Use Markdown: **bold**, - list, | table |, or a component of docs/WRITING.md.' },
  },
  'mdx-component-unknown': {
    severity: 'error',
    vi: { what: 'Không có thành phần nào tên <{tag}>.', write: '{suggestion}' },
    en: { what: 'There is no component <{tag}>.', write: '{suggestion}' },
  },
  'mdx-attribute-unknown': {
    severity: 'error',
    vi: { what: '<{tag}> không có thuộc tính {attribute}.', write: '{suggestion}' },
    en: { what: '<{tag}> takes no attribute {attribute}.', write: '{suggestion}' },
  },
  'mdx-attribute-code': {
    severity: 'error',
    vi: { what: 'Thuộc tính của <{tag}> là mã, không phải chữ.', write: 'Viết chữ trong dấu nháy kép, ví dụ id="tong-dai-111".' },
    en: { what: 'An attribute of <{tag}> is code, not text.', write: 'Write text in double quotes, for example id="tong-dai-111".' },
  },
  'mdx-attribute-missing': {
    severity: 'error',
    vi: { what: '<{tag}> thiếu thuộc tính {attribute}.', write: 'Viết <{tag} {attribute}="…">. Xem bảng thành phần trong docs/WRITING.md.' },
    en: { what: '<{tag}> lacks its attribute {attribute}.', write: 'Write <{tag} {attribute}="…">. See the table of components in docs/WRITING.md.' },
  },
  'mdx-content-missing': {
    severity: 'error',
    vi: { what: '<{tag}> không có chữ bên trong.', write: 'Viết nội dung giữa thẻ mở và thẻ đóng, hoặc xóa thẻ.' },
    en: { what: '<{tag}> has nothing in it.', write: 'Write its content between the opening and closing tag, or delete it.' },
  },
  'mdx-list-missing': {
    severity: 'error',
    vi: { what: '<{tag}> phải bọc đúng một danh sách {list}.', write: 'Để một dòng trống, rồi danh sách, rồi một dòng trống trước thẻ đóng.' },
    en: { what: '<{tag}> must hold exactly one {list} list.', write: 'Leave a blank line, then the list, then a blank line before the closing tag.' },
  },
  'mdx-not-alone': {
    severity: 'error',
    vi: { what: '<{tag}> phải đứng một mình trên một dòng.', write: 'Để một dòng trống trước và sau. Trong câu thì dùng <Number id="…" />.' },
    en: { what: '<{tag}> must stand alone on its line.', write: 'Leave a blank line before and after. Inside a sentence use <Number id="…" />.' },
  },
  'mdx-image': {
    severity: 'error',
    vi: { what: 'Bài có ảnh.', write: 'Bỏ ảnh: ảnh tải chậm, và ảnh nạn nhân gây hại. Tả bằng lời.' },
    en: { what: 'The text has an image.', write: 'Remove it: images load slowly, and images of victims do harm. Describe in words.' },
  },
  'mdx-emoji': {
    severity: 'error',
    vi: { what: 'Bài có hình biểu cảm (emoji).', write: 'Xóa đi: máy đọc màn hình đọc tên nó thành tiếng, và nó làm nhẹ chuyện nặng.' },
    en: { what: 'The text has an emoji.', write: 'Delete it: screen readers say its name aloud, and it makes light of grave things.' },
  },
  'number-reference': {
    severity: 'error',
    vi: { what: '<{tag}> dẫn tới “{target}” nhưng không có bản ghi nào mang mã ấy.', write: '{suggestion}' },
    en: { what: '<{tag}> points to “{target}”, but no record has that id.', write: '{suggestion}' },
  },
  'number-reference-index': {
    severity: 'error',
    vi: { what: 'Bản ghi “{target}” không có {thing}.', write: 'Bỏ n="…", hoặc dẫn bản ghi khác có mục ấy.' },
    en: { what: 'Record “{target}” has no {thing}.', write: 'Remove n="…", or name another record that has it.' },
  },
  'source-index': {
    severity: 'error',
    vi: { what: 'Dẫn nguồn số {index} nhưng bài chỉ có {count} nguồn.', write: 'Số đếm từ 1 theo thứ tự trong sources của bản tiếng Việt.' },
    en: { what: 'Source {index} is cited, but the text has only {count}.', write: 'Count from 1, in the order of sources of the Vietnamese file.' },
  },
  'term-unknown': {
    severity: 'error',
    vi: { what: 'Không có thuật ngữ “{target}” trong content/glossary.', write: '{suggestion}' },
    en: { what: 'There is no term “{target}” in content/glossary.', write: '{suggestion}' },
  },
} as const satisfies FaultTable;
