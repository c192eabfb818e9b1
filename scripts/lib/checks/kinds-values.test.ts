import { expect, test } from 'vitest';
import { contentFixture, paths } from '../../../src/testing/content-fixture.ts';
import { append, faultsAfter, message, swap } from './testing.ts';

const R = paths.record;
const G = paths.guide;

test('field-missing', () => expect(message('field-missing', [swap(R, '    cost: unknown\n', '')])).toMatchInlineSnapshot(`
  "content/directory/dong-mau/tram-mau.yaml:8:5 error docs/FAULTS.md#field-missing
  Thiếu mục phones[0].cost. → Thêm mục này. Ví dụ: cost: unknown
  Field phones[0].cost is missing. → Add it. For example: cost: unknown"
`));
test('field-unknown', () => expect(message('field-unknown', [swap(R, 'status: single-source', 'staus: single-source')])).toMatchInlineSnapshot(`
  "content/directory/dong-mau/tram-mau.yaml:16:1 error docs/FAULTS.md#field-unknown
  Không có mục nào tên staus ở đây. ⟨staus⟩ → Có phải bạn định viết “status”?
  There is no field named staus here. → Did you mean “status”?"
`));
test('language-missing', () => expect(message('language-missing', [swap(R, ', zh: 样本站', '')])).toMatchInlineSnapshot(`
  "content/directory/dong-mau/tram-mau.yaml:2:1 error docs/FAULTS.md#language-missing
  Mục name thiếu thứ tiếng “zh”. → Viết cùng một ý bằng đủ ba thứ tiếng vi, en, zh.
  Field name has no “zh” text. → Say the same in all three languages: vi, en, zh."
`));
test('value-unquoted', () => expect(message('value-unquoted', [swap(R, 'says: Lists the number.', 'says: 2025')])).toMatchInlineSnapshot(`
  "content/directory/dong-mau/tram-mau.yaml:22:11 error docs/FAULTS.md#value-unquoted
  Mục sources[0].says phải là chữ trong dấu nháy; máy đang đọc thành 2025. ⟨2025⟩ → Viết "2025"
  Field sources[0].says must be quoted text; it is being read as 2025. → Write "2025""
`));
test('code-unquoted', () => expect(message('code-unquoted', [swap(R, 'commune: "90001"', 'commune: 00001')])).toMatchInlineSnapshot(`
  "content/directory/dong-mau/tram-mau.yaml:15:12 error docs/FAULTS.md#code-unquoted
  Mã địa bàn không có dấu nháy: máy đọc thành số và mất số 0 ở đầu. ⟨00001⟩ → Viết "00001"
  A locality code without quotes is read as a number and loses its leading zero. → Write "00001""
`));
test('number-unquoted', () => expect(message('number-unquoted', [swap(R, '"0203 000 0001"', '02030000001')])).toMatchInlineSnapshot(`
  "content/directory/dong-mau/tram-mau.yaml:8:13 error docs/FAULTS.md#number-unquoted
  Số điện thoại không có dấu nháy: máy đọc thành 2030000001. ⟨02030000001⟩ → Viết "02030000001"
  A phone number without quotes is read as 2030000001. → Write "02030000001""
`));
test('value-type', () => expect(message('value-type', [swap(R, 'topics: [trafficking]', 'topics: trafficking')])).toMatchInlineSnapshot(`
  "content/directory/dong-mau/tram-mau.yaml:5:9 error docs/FAULTS.md#value-type
  Mục topics sai kiểu: cần danh sách có gạch đầu dòng. ⟨trafficking⟩ → Xem một bản ghi khác cùng loại và viết giống như thế.
  Field topics is of the wrong kind: a list with hyphens is needed. → Look at another record of this kind and write it the same way."
`));
test('value-empty', () => expect(message('value-empty', [swap(R, 'says: Lists the number.', 'says: ""')])).toMatchInlineSnapshot(`
  "content/directory/dong-mau/tram-mau.yaml:22:11 error docs/FAULTS.md#value-empty
  Mục sources[0].says đang trống. → Viết nội dung, hoặc xóa hẳn mục này nếu không bắt buộc.
  Field sources[0].says is empty. → Fill it, or remove the field if it is optional."
`));
test('value-not-listed', () => expect(message('value-not-listed', [swap(R, 'kind: social-work-centre', 'kind: social-work-center')])).toMatchInlineSnapshot(`
  "content/directory/dong-mau/tram-mau.yaml:4:7 error docs/FAULTS.md#value-not-listed
  Mục kind chỉ nhận các giá trị có sẵn. ⟨social-work-center⟩ → Có phải bạn định viết “social-work-centre”? Các giá trị: hotline, emergency, social-work-centre, shelter, social-protection-facility, legal-aid, police, border-guard, womens-union, health, embassy, consulate, ngo, one-stop-centre, government-office, treatment-centre.
  Field kind takes only listed values. → Did you mean “social-work-centre”? Values: hotline, emergency, social-work-centre, shelter, social-protection-facility, legal-aid, police, border-guard, womens-union, health, embassy, consulate, ngo, one-stop-centre, government-office, treatment-centre."
`));
test('value-form', () => expect(message('value-form', [append(R, 'email: tram.mau\n')])).toMatchInlineSnapshot(`
  "content/directory/dong-mau/tram-mau.yaml:23:8 error docs/FAULTS.md#value-form
  Mục email viết không đúng dạng: ten@ten-mien. ⟨tram.mau⟩ → Sửa theo dạng ấy.
  Field email does not have the right form (rule: ten@ten-mien). → Write it in that form."
`));
test('value-too-long', () => expect(message('value-too-long', [swap(G, "next: ['guide:bai-hai']", "next: ['guide:bai-hai', 'guide:bai-hai', 'guide:bai-hai', 'guide:bai-hai']")])).toMatchInlineSnapshot(`
  "content/guides/vi/bai-mau.mdx:8:7 error docs/FAULTS.md#value-too-long
  Mục next dài quá 3. ⟨4⟩ → Viết ngắn lại hoặc bớt đi.
  Field next is longer than 3. → Shorten it."
`));
test('list-too-short', () => expect(message('list-too-short', [swap(R, 'topics: [trafficking]', 'topics: []')])).toMatchInlineSnapshot(`
  "content/directory/dong-mau/tram-mau.yaml:5:9 error docs/FAULTS.md#list-too-short
  Mục topics cần ít nhất 1. ⟨0⟩ → Thêm cho đủ.
  Field topics needs at least 1. → Add what is missing."
`));
test('date-form', () => expect(message('date-form', [swap(R, 'date: "2026-03-04"', 'date: "04/03/2026"')])).toMatchInlineSnapshot(`
  "content/directory/dong-mau/tram-mau.yaml:20:11 error docs/FAULTS.md#date-form
  Ngày ở mục sources[0].date không đúng dạng hoặc không có trong lịch. ⟨04/03/2026⟩ → Viết năm-tháng-ngày trong dấu nháy, ví dụ "2026-11-23".
  The date in sources[0].date has the wrong form or is not in the calendar. → Write year-month-day in quotes, for example "2026-11-23"."
`));
test('date-future', () => expect(message('date-future', [swap(R, 'read: "2026-10-01"', 'read: "2027-10-01"')])).toMatchInlineSnapshot(`
  "content/directory/dong-mau/tram-mau.yaml:21:11 error docs/FAULTS.md#date-future
  Ngày ở mục sources[0].read nằm sau hôm nay (2026-11-23). ⟨2027-10-01⟩ → Ghi ngày thật đã đọc, đã công bố hoặc đã kiểm tra.
  The date in sources[0].read lies after today (2026-11-23). → Write the real day it was read, published or checked."
`));
test('date-order', () => expect(message('date-order', [swap(R, 'date: "2026-03-04"', 'date: "2026-11-04"')])).toMatchInlineSnapshot(`
  "content/directory/dong-mau/tram-mau.yaml:21:11 error docs/FAULTS.md#date-order
  Mục sources[0].read sớm hơn mục date (2026-11-04). ⟨2026-10-01⟩ → Xem lại hai ngày này.
  Field sources[0].read is earlier than date (2026-11-04). → Check the two dates."
`));
test('slug-form', () => expect(message('slug-form', [swap(G, 'owner: ban-bien-tap', 'owner: Ban Biên Tập')])).toMatchInlineSnapshot(`
  "content/guides/vi/bai-mau.mdx:5:8 error docs/FAULTS.md#slug-form
  Mã ở mục owner có dấu, chữ hoa hoặc ký tự lạ. ⟨Ban Biên Tập⟩ → Viết: ban-bien-tap
  The id in owner has diacritics, capitals or odd characters. → Write: ban-bien-tap"
`));
test('id-differs', () => expect(message('id-differs', [swap(R, 'id: tram-mau', 'id: tram-khac')])).toMatchInlineSnapshot(`
  "content/directory/dong-mau/tram-mau.yaml:1:5 error docs/FAULTS.md#id-differs
  Mã của bản ghi khác tên tệp. ⟨tram-khac⟩ → Viết id: tram-mau, hoặc đổi tên tệp.
  The id of the record differs from the file name. → Write id: tram-mau, or rename the file."
`));
test('id-duplicate', () => expect(message('id-duplicate', [['content/directory/dong-mau/tram-hai.yaml', contentFixture().get(R)!]])).toMatchInlineSnapshot(`
  "content/directory/dong-mau/tram-hai.yaml:1:5 error docs/FAULTS.md#id-duplicate
  Mã này đã có ở content/directory/dong-mau/tram-mau.yaml. ⟨tram-mau⟩ → Đặt mã khác; nếu là cùng một nơi thì gộp hai tệp.
  This id is already used in content/directory/dong-mau/tram-mau.yaml. → Choose another id; if it is the same body, merge the two files."
`));
test('reference-unknown', () => expect(message('reference-unknown', [swap(paths.retired, 'replacedBy: so-mau', 'replacedBy: so-mauu')])).toMatchInlineSnapshot(`
  "content/retired-numbers/so-chet.yaml:3:13 error docs/FAULTS.md#reference-unknown
  Mục replacedBy dẫn tới “so-mauu” nhưng không có content/directory nào mang mã ấy. ⟨so-mauu⟩ → Có phải bạn định viết “so-mau”?
  Field replacedBy points to “so-mauu”, but no content/directory has that id. → Did you mean “so-mau”?"
`));
test('record-rule', () => expect(message('record-rule', [swap(paths.entitlement, 'readIn: gazette', 'readIn: null')])).toMatchInlineSnapshot(`
  "content/entitlements/quyen-mau.yaml:26:9 error docs/FAULTS.md#record-rule
  Bản ghi trái một quy tắc: verified-text thì phải ghi đã đọc ở bản nào. → Sửa mục readIn cho đúng quy tắc ấy.
  The record breaks a rule of its kind (rule, in Vietnamese: verified-text thì phải ghi đã đọc ở bản nào). → Correct field readIn."
`));
test('interface-key', () => expect(message('interface-key', [swap(paths.en, '  late: Overdue\n', '')])).toMatchInlineSnapshot(`
  "content/interface/en.yaml:1:1 error docs/FAULTS.md#interface-key
  Tệp giao diện này thiếu mục card.late so với bản tiếng Việt. → Ba tệp content/interface phải có cùng các mục.
  This interface file differs from the Vietnamese one: it lacks card.late. → The three files of content/interface must have the same keys."
`));
test('interface-placeholder', () => expect(message('interface-placeholder', [swap(paths.en, '{name}', '{nom}')])).toMatchInlineSnapshot(`
  "content/interface/en.yaml:2:9 error docs/FAULTS.md#interface-placeholder
  Chữ trong ngoặc nhọn của card.call khác bản tiếng Việt: cần {name}. ⟨Call {nom}⟩ → Giữ nguyên các chữ trong ngoặc nhọn, chỉ dịch phần còn lại.
  The words in braces of card.call differ from the Vietnamese: {name} is needed. → Keep the words in braces as they are; translate only the rest."
`));
test('date-far', () => expect(message('date-far', [swap(G, "reviewBy: '2027-05-01'", "reviewBy: '2999-05-01'")])).toMatchInlineSnapshot(`
  "content/guides/vi/bai-mau.mdx:7:11 error docs/FAULTS.md#date-far
  Ngày ở mục reviewBy quá xa: muộn nhất là 2027-12-06. ⟨2999-05-01⟩ → Xem lại năm có gõ nhầm không.
  The date in reviewBy is too far off: 2027-12-06 at the latest. → See whether the year is mistyped."
`));
test.each([
  [paths.entitlement, 'inForceFrom: "2024-07-01"', 'inForceFrom: "2999-07-01"', 'date-far'],
  [paths.law, 'issued: "2024-01-02"', 'issued: "2999"', 'date-future'],
  [paths.law, 'issued: "2024-01-02"', 'issued: "2026-12"', 'date-future'],
  [paths.law, 'issued: "2024-01-02"', 'issued: "2024-99"', 'date-form'],
])('%s with %s as %s is found', (path, from, to, kind) => expect(faultsAfter([swap(path, from, to)]).map((fault) => fault.kind)).toContain(kind));
test('a year alone may be this year', () => expect(faultsAfter([swap(paths.law, 'issued: "2024-01-02"', 'issued: "2026"')])).toEqual([]));
test('value-duplicate', () => expect(message('value-duplicate', [['content/countries/xb.yaml', contentFixture().get(paths.country)!.replace('XA', 'XB')]])).toMatchInlineSnapshot(`
  "content/countries/xb.yaml:2:7 error docs/FAULTS.md#value-duplicate
  Mục slug trùng với content/countries/xa.yaml. ⟨nuoc-mau⟩ → Sửa một trong hai; nếu là cùng một thứ thì gộp hai tệp.
  Field slug is the same as in content/countries/xa.yaml. → Correct one of them; if they are the same thing, merge the two files."
`));
test('a dead number has one tombstone', () => {
  const second = contentFixture().get(paths.retired)!.replace('0203 999 9999', '+84 203-999-9999').replace('so-mau', 'tram-mau');
  expect(faultsAfter([['content/retired-numbers/so-chet-hai.yaml', second]]).map(({ kind }) => kind)).toEqual(['value-duplicate']);
});
