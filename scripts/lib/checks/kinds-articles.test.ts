import { expect, test } from 'vitest';
import { paths } from '../../../src/testing/content-fixture.ts';
import { append, faultsAfter, message, stamped, swap, tree } from './testing.ts';

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

const E = paths.guideEn;
test('translation-names-other', () => expect(message('translation-names-other', [swap(E, 'guide:bai-hai', 'https://evil.example/')])).toMatchInlineSnapshot(`
  "content/guides/en/bai-mau.mdx:16:5 error docs/FAULTS.md#translation-names-other
  Bản dịch dẫn tới “https://evil.example/” nhưng bài tiếng Việt không dẫn tới đó, hoặc dẫn ít lần hơn. ⟨https://evil.example/⟩ → Dẫn đúng số, luật, nguồn, trang như bài tiếng Việt; nếu bài tiếng Việt sai thì sửa ở đó trước.
  The translation points to “https://evil.example/”; the Vietnamese text does not, or less often. → Name the same numbers, laws, sources and pages as the Vietnamese text; if that one is wrong, correct it first."
`));
test('translation-names-less', () => expect(message('translation-names-less', [swap(E, 'call <Number id="so-mau" />', 'call')])).toMatchInlineSnapshot(`
  "content/guides/en/bai-mau.mdx:1:1 error docs/FAULTS.md#translation-names-less
  Bản dịch thiếu “Number so-mau” mà bài tiếng Việt có. ⟨Number so-mau⟩ → Thêm vào đúng câu ấy.
  The translation lacks “Number so-mau”, which the Vietnamese text has. → Add it in the sentence where it belongs."
`));
test.each([
  ['<Call id="so-mau" />', '<Call id="tram-mau" />', 'translation-structure'],
  ['<Number id="so-mau" />', '<Number id="tram-mau" />', 'translation-names-other'],
  ['<Law id="luat-mau">', '<Law id="luat-cu">', 'translation-names-other'],
  ['<Cite source="1" />', '<Cite source="2" />', 'translation-names-other'],
])('a translation with %s as %s is found', (from, to, kind) => expect(faultsAfter([swap(E, from, to)]).map((fault) => fault.kind)).toContain(kind));
const figure = (value: string) => `\n<Figure value="${value}" year="2025" source="1">người</Figure>.\n`;
test('translation-figure', () => expect(message('translation-figure', [append(G, figure('13.351')), append(E, figure('13,531')), stamped])).toMatchInlineSnapshot(`
  "content/guides/en/bai-mau.mdx:18:1 error docs/FAULTS.md#translation-figure
  Bản dịch có con số 13531 mà bài tiếng Việt không có. ⟨13531⟩ → So lại với bài tiếng Việt từng chữ số.
  The translation has the figure 13531, which the Vietnamese text has not. → Compare it with the Vietnamese text digit by digit."
`));
test.each([['13.351', '13,351'], ['20.000 bảng', '2万'], ['2 trong 3', 'two of three']])('figure %s may be written %s', (source, own) => {
  expect(faultsAfter([append(G, figure(source)), append(E, figure(own)), stamped]).map(({ kind }) => kind)).not.toContain('translation-figure');
});
const warning = (words: string) => `\n<Warning title="Mẫu">\n\n${words}\n\n</Warning>\n`;
const said = 'Họ giữ giấy tờ của bạn rồi bắt bạn làm việc để trả nợ: hãy gọi ngay cho người giúp, đừng đợi đến khi hết nợ.';
test('translation-short', () => expect(message('translation-short', [append(G, warning(said)), append(E, warning('.')), stamped])).toMatchInlineSnapshot(`
  "content/guides/en/bai-mau.mdx:14:1 error docs/FAULTS.md#translation-short
  Phần “Next” ngắn hơn hẳn bài tiếng Việt. ⟨See the second text and Article 1 . .⟩ → Dịch đủ phần ấy.
  The part “Next” says much less than the Vietnamese text. → Translate all of it."
`));
test('translation-language', () => expect(message('translation-language', [append(G, `\n${said}\n`), append(E, `\n${said}\n`)])).toMatchInlineSnapshot(`
  "content/guides/en/bai-mau.mdx:8:1 error docs/FAULTS.md#translation-language
  Chỗ này của bản “en” chưa được dịch. ⟨What to do⟩ → Dịch ra thứ tiếng ấy; chưa dịch được thì xóa tệp: trang sẽ hiện bài tiếng Việt và nói là chưa dịch.
  This part of the “en” text is not translated. → Translate it; while it cannot be, delete the file: the page then shows the Vietnamese text and says so."
`));
test('translation-marks', () => expect(message('translation-marks', [swap(paths.entitlement, '{vi: Được khám, en: A check-up, zh: 体检}', '{vi: "Gọi {so-mau}", en: "Call {so-mau}", zh: 打电话}')])).toMatchInlineSnapshot(`
  "content/entitlements/quyen-mau.yaml:6:53 error docs/FAULTS.md#translation-marks
  Mục what.zh không nêu cùng các số như bản tiếng Việt: cần {so-mau}. ⟨打电话⟩ → Nêu đúng các mã trong ngoặc nhọn như bản tiếng Việt.
  Field what.zh does not name the same numbers as the Vietnamese: needed {so-mau}. → Name the same ids in braces as the Vietnamese text."
`));
test('tab-telling', () => expect(message('tab-telling', [swap(E, 'title: Sample text', 'title: Sample text\ntab: Help for victims')])).toMatchInlineSnapshot(`
  "content/guides/en/bai-mau.mdx:3:6 error docs/FAULTS.md#tab-telling
  Tên trên thẻ trình duyệt nói ra bài viết về việc gì: người đứng cạnh sẽ đọc được. ⟨Help for victims⟩ → Viết tab: Information
  The name in the browser tab tells what the page is about: somebody beside the reader can see it. → Write tab: Information"
`));
test('tab-missing', () => expect(message('tab-missing', [swap(G, 'title: Bài mẫu', 'title: Bài mẫu\ntab: Thông tin')])).toMatchInlineSnapshot(`
  "content/guides/en/bai-mau.mdx:2:8 error docs/FAULTS.md#tab-missing
  Bài tiếng Việt có tên trung tính trên thẻ trình duyệt (tab), bản dịch thì không. → Thêm tab: Information
  The Vietnamese text has a neutral name for the browser tab, the translation has none. → Add tab: Information"
`));
test('a translation that says of itself that it is older may differ from the source, but not in numbers and foreign sites', () => {
  expect(faultsAfter([append(G, `\n${said} <Number id="so-mau" />\n`)]).map(({ kind }) => kind)).toEqual(['translation-outdated']);
  expect(faultsAfter([swap(G, 'guide:bai-hai) và', 'guide:bai-mau) và')]).map(({ kind }) => kind)).toEqual(['translation-outdated']);
  expect(faultsAfter([append(G, `\n${said}\n`), swap(E, 'guide:bai-hai', 'https://evil.example/')]).map(({ kind }) => kind)).toEqual(['translation-outdated', 'translation-names-other']);
  expect(faultsAfter([swap(G, '<Number id="so-mau" />', '<Number id="tram-mau" />')]).map(({ kind }) => kind)).toEqual(['translation-outdated', 'translation-names-other']);
});
