import { expect, test } from 'vitest';
import { paths } from '../../../src/testing/content-fixture.ts';
import { message, swap } from './testing.ts';

const R = paths.record;
const G = paths.guide;

test('text-not-nfc', () => expect(message('text-not-nfc', [swap(R, 'Trạm mẫu', 'Trạm mẫu'.normalize('NFD'))])).toMatchInlineSnapshot(`
  "content/directory/dong-mau/tram-mau.yaml:2:12 error docs/FAULTS.md#text-not-nfc
  Chữ có dấu viết ở dạng rời (NFD): tìm kiếm và một số máy sẽ không thấy. ⟨Trạm mẫu⟩ → Gõ lại bằng bộ gõ Unicode dựng sẵn, hoặc chạy npm run check -- --fix.
  Letters and marks are stored apart (NFD): search and some phones miss them. → Type it again in composed Unicode, or run npm run check -- --fix."
`));
test('text-invisible', () => expect(message('text-invisible', [swap(R, 'Trạm mẫu', 'Trạm\u200B mẫu')])).toMatchInlineSnapshot(`
  "content/directory/dong-mau/tram-mau.yaml:2:16 error docs/FAULTS.md#text-invisible
  Có ký tự không nhìn thấy (U+200B). ⟨name: {vi: Trạm[U+200B] mẫu, en: Sample point, zh: 样本⟩ → Xóa ký tự ấy, hoặc chạy npm run check -- --fix.
  There is a character nobody can see (U+200B). → Delete it, or run npm run check -- --fix."
`));
test('text-bidi', () => expect(message('text-bidi', [swap(R, 'Trạm mẫu', 'Trạm \u202Emẫu')])).toMatchInlineSnapshot(`
  "content/directory/dong-mau/tram-mau.yaml:2:17 error docs/FAULTS.md#text-bidi
  Có ký tự đảo chiều chữ (U+202E): chữ hiện ra khác chữ được lưu. ⟨name: {vi: Trạm [U+202E]mẫu, en: Sample point, zh: 样本站⟩ → Xóa ký tự ấy, hoặc chạy npm run check -- --fix.
  A character that reverses the direction of text (U+202E): what is shown is not what is stored. → Delete it, or run npm run check -- --fix."
`));
test('text-control', () => expect(message('text-control', [swap(G, 'dừng lại', 'dừng\u0008 lại')])).toMatchInlineSnapshot(`
  "content/guides/vi/bai-mau.mdx:16:13 error docs/FAULTS.md#text-control
  Có ký tự điều khiển (U+0008). ⟨Bạn hãy dừng[U+0008] lại và gọi <Number id="so-mau⟩ → Xóa ký tự ấy, hoặc chạy npm run check -- --fix.
  There is a control character (U+0008). → Delete it, or run npm run check -- --fix."
`));
test('text-mixed-scripts', () => expect(message('text-mixed-scripts', [swap(R, 'Trạm mẫu', 'Trạm mẫu Cоng an')])).toMatchInlineSnapshot(`
  "content/directory/dong-mau/tram-mau.yaml:2:21 error docs/FAULTS.md#text-mixed-scripts
  Một từ có chữ của bảng chữ khác trông giống chữ Latinh: о (U+043E). ⟨name: {vi: Trạm mẫu Cоng an, en: Sample point, zh: 样本站⟩ → Gõ lại cả từ bằng bàn phím tiếng Việt.
  One word has letters of another alphabet that look like Latin ones: о (U+043E). → Type the whole word again on a Vietnamese or English keyboard."
`));
test('text-odd-digits', () => expect(message('text-odd-digits', [swap(R, '0203 000 0001', '０203 000 0001')])).toMatchInlineSnapshot(`
  "content/directory/dong-mau/tram-mau.yaml:8:14 error docs/FAULTS.md#text-odd-digits
  Chữ số không phải 0–9 thường: máy không gọi được. ⟨- number: "０203 000 0001"⟩ → Viết 0, hoặc chạy npm run check -- --fix.
  Digits other than plain 0–9: a phone cannot dial them. → Write 0, or run npm run check -- --fix."
`));
test('text-odd-letters', () => expect(message('text-odd-letters', [swap(R, 'Trạm mẫu', 'Ｔrạm mẫu')])).toMatchInlineSnapshot(`
  "content/directory/dong-mau/tram-mau.yaml:2:12 error docs/FAULTS.md#text-odd-letters
  Chữ cái kiểu lạ (toàn độ rộng, chữ toán, chữ trong vòng tròn): tìm kiếm và máy đọc màn hình không hiểu. ⟨name: {vi: Ｔrạm mẫu, en: Sample point, zh:⟩ → Viết T, hoặc chạy npm run check -- --fix.
  Letters in an odd form (full-width, mathematical, circled): search and screen readers do not take them for words. → Write T, or run npm run check -- --fix."
`));
test('text-line-ends', () => expect(message('text-line-ends', [[G, (text) => text.replaceAll('\n', '\r\n')]])).toMatchInlineSnapshot(`
  "content/guides/vi/bai-mau.mdx:1:1 warning docs/FAULTS.md#text-line-ends
  Tệp xuống dòng kiểu Windows hoặc có dấu BOM ở đầu. ⟨CRLF⟩ → Chạy npm run check -- --fix.
  The file has Windows line ends or a byte-order mark. → Run npm run check -- --fix."
`));
test('text-hidden-line', () => expect(message('text-hidden-line', [swap(R, 'status: single-source', 'status: single-source #\remail: x@example.com')])).toMatchInlineSnapshot(`
  "content/directory/dong-mau/tram-mau.yaml:16:24 error docs/FAULTS.md#text-hidden-line
  Có ký tự xuống dòng ẩn (U+000D): máy dựng trang thấy một dòng mới ở chỗ người đọc tệp không thấy. ⟨status: single-source #[U+000D]email: x@example.com⟩ → Xóa ký tự ấy, đọc kỹ chữ đứng sau nó, rồi gõ lại bằng phím Enter nếu cần xuống dòng.
  There is a hidden line break (U+000D): the build sees a new line where nobody who reads the file does. → Delete it, read closely what stands behind it, and type it again with the Enter key if a new line is meant."
`));
test('text-markup', () => expect(message('text-markup', [swap(R, 'Listens and helps.', '<b>Listens</b> and helps.')])).toMatchInlineSnapshot(`
  "content/directory/dong-mau/tram-mau.yaml:3:30 error docs/FAULTS.md#text-markup
  Mục who.en có thẻ HTML hoặc mã. ⟨<b>Listens</b> and helps.⟩ → Chỉ viết chữ thường; bỏ dấu < > và mọi mã.
  Field who.en contains HTML or code. → Write plain words only; remove < > and any code."
`));
test('text-todo', () => expect(message('text-todo', [swap(R, '样本站', 'TODO')])).toMatchInlineSnapshot(`
  "content/directory/dong-mau/tram-mau.yaml:2:44 error docs/FAULTS.md#text-todo
  Mục name.zh còn chữ giữ chỗ. ⟨TODO⟩ → Viết nội dung thật, hoặc chưa đưa tệp này lên.
  Field name.zh still holds a placeholder. → Write the real text, or do not publish this file yet."
`));
