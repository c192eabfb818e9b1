import { expect, test } from 'vitest';
import { paths } from '../../../src/testing/content-fixture.ts';
import { append, message, swap, tree } from './testing.ts';

const G = paths.guide;

test('heading-level', () => expect(message('heading-level', [swap(G, '## Đọc tiếp', '#### Đọc tiếp')])).toMatchInlineSnapshot(`
  "content/guides/vi/bai-mau.mdx:20:1 error docs/FAULTS.md#heading-level
  Đề mục cấp 4 đứng sau cấp 2. ⟨Đọc tiếp⟩ → Tựa bài là cấp 1 và lấy từ title; trong bài bắt đầu bằng ## và chỉ xuống từng cấp một.
  A level 4 heading follows level 2. → The title is level 1 and comes from title; begin with ## in the text and go down one level at a time."
`));
test('heading-empty', () => expect(message('heading-empty', [append(G, '\n##\n')])).toMatchInlineSnapshot(`
  "content/guides/vi/bai-mau.mdx:24:1 error docs/FAULTS.md#heading-empty
  Đề mục không có chữ. ⟨##⟩ → Viết đề mục, hoặc xóa dấu #.
  The heading has no words. → Write it, or delete the # marks."
`));
test('heading-duplicate', () => expect(message('heading-duplicate', [swap(G, '## Đọc tiếp', '## Việc cần làm')])).toMatchInlineSnapshot(`
  "content/guides/vi/bai-mau.mdx:20:1 warning docs/FAULTS.md#heading-duplicate
  Hai đề mục giống nhau trong một bài. ⟨Việc cần làm⟩ → Đổi lời một đề mục: liên kết và máy đọc màn hình cần phân biệt.
  Two headings of the text are the same. → Reword one: links and screen readers need to tell them apart."
`));
test('sources-too-few', () => expect(message('sources-too-few', [swap(G, "  - {title: Tin hai, publisher: Báo Hai, date: '2026-01-03', url: https://example.com/hai}\n", '')])).toMatchInlineSnapshot(`
  "content/guides/vi/bai-mau.mdx:10:3 error docs/FAULTS.md#sources-too-few
  Bài cần ít nhất hai nguồn. ⟨1⟩ → Thêm nguồn mà bài thật sự dựa vào: title, publisher, date, url.
  The text needs at least two sources. → Add the sources it really stands on: title, publisher, date, url."
`));
test('next-unknown', () => expect(message('next-unknown', [swap(G, "'guide:bai-hai'", "'guide:bai-ha'")])).toMatchInlineSnapshot(`
  "content/guides/vi/bai-mau.mdx:8:8 error docs/FAULTS.md#next-unknown
  Bước tiếp theo “guide:bai-ha” không có. ⟨guide:bai-ha⟩ → Có phải bạn định viết “bai-hai”?
  The next step “guide:bai-ha” does not exist. → Did you mean “bai-hai”?"
`));
test('review-overdue', () => expect(message('review-overdue', [], { today: '2027-05-02' })).toMatchInlineSnapshot(`
  "content/guides/vi/bai-hai.mdx:7:11 warning docs/FAULTS.md#review-overdue
  Bài đã quá hạn đọc lại (2027-05-01). ⟨2027-05-01⟩ → Đọc lại bài với nguồn, rồi ghi ngày mới vào reviewed và reviewBy.
  The text is past its review day (2027-05-01). → Read it against its sources, then write new days in reviewed and reviewBy."
`));
test('translation-orphan', () => expect(message('translation-orphan', [['content/guides/en/khong-co.mdx', tree().get(paths.guideEn)!]])).toMatchInlineSnapshot(`
  "content/guides/en/khong-co.mdx:1:1 error docs/FAULTS.md#translation-orphan
  Bản dịch không có bài tiếng Việt cùng tên (content/guides/vi/khong-co.mdx). ⟨content/guides/en/khong-co.mdx⟩ → Đặt tên tệp giống hệt bài tiếng Việt, hoặc xóa bản dịch.
  The translation has no Vietnamese text of the same name (content/guides/vi/khong-co.mdx). → Name the file exactly like the Vietnamese one, or delete it."
`));
test('translation-outdated', () => expect(message('translation-outdated', [swap(G, 'dừng lại', 'dừng hẳn lại')])).toMatchInlineSnapshot(`
  "content/guides/en/bai-mau.mdx:5:9 warning docs/FAULTS.md#translation-outdated
  Bài tiếng Việt đã đổi sau khi dịch. ⟨2c92077f23d0a512⟩ → Sửa bản dịch theo bài mới, rồi chạy npm run translations -- --stamp content/guides/en/bai-mau.mdx. Chỉ sửa lỗi gõ thì chạy luôn lệnh ấy.
  The Vietnamese text has changed since this was translated. → Bring the translation up to date, then run npm run translations -- --stamp content/guides/en/bai-mau.mdx. After a mere typing fix, run the command at once."
`));
test('translation-unstamped', () => expect(message('translation-unstamped', [[paths.guideEn, (text) => text.replace(/source: [0-9a-f]+\n/, '')]])).toMatchInlineSnapshot(`
  "content/guides/en/bai-mau.mdx:1:1 warning docs/FAULTS.md#translation-unstamped
  Bản dịch chưa ghi nó dịch từ bản nào. → Chạy npm run translations -- --stamp content/guides/en/bai-mau.mdx khi bản dịch đã khớp với bài tiếng Việt.
  The translation does not say which version it was made from. → Run npm run translations -- --stamp content/guides/en/bai-mau.mdx once it agrees with the Vietnamese text."
`));
test('translation-structure', () => expect(message('translation-structure', [swap(paths.guideEn, '## Next\n\n', '')])).toMatchInlineSnapshot(`
  "content/guides/en/bai-mau.mdx:1:1 error docs/FAULTS.md#translation-structure
  Bản dịch khác bài tiếng Việt về đề mục: có 1, bản gốc 2; lệch từ thứ 2 (— ≠ h2). → Giữ cùng số đề mục, cùng các thẻ và cùng thứ tự như bài tiếng Việt.
  The translation differs from the Vietnamese text in its headings: 1 here, 2 there; they part at number 2 (— ≠ h2). → Keep the same headings, the same components and the same order as the Vietnamese text."
`));
