import { expect, test } from 'vitest';
import { paths } from '../../../src/testing/content-fixture.ts';
import { append, message, swap } from './testing.ts';

const G = paths.guide;

test('law-unknown', () => expect(message('law-unknown', [swap(paths.entitlement, 'document: luat-mau', 'document: luat-mao')])).toMatchInlineSnapshot(`
  "content/entitlements/quyen-mau.yaml:19:15 error docs/FAULTS.md#law-unknown
  Không có văn bản “luat-mao” trong content/legal-documents. ⟨luat-mao⟩ → Có phải bạn định viết “luat-mau”?
  There is no document “luat-mao” in content/legal-documents. → Did you mean “luat-mau”?"
`));
test('law-ended', () => expect(message('law-ended', [swap(paths.entitlement, 'document: luat-mau', 'document: luat-cu')])).toMatchInlineSnapshot(`
  "content/entitlements/quyen-mau.yaml:19:15 error docs/FAULTS.md#law-ended
  Văn bản được dẫn đã hết hiệu lực: "luat-cu" hết hiệu lực ngày 2025-06-30; chưa biết văn bản thay thế. ⟨luat-cu⟩ → Dẫn văn bản đang có hiệu lực; nếu điều khoản chuyển tiếp còn dùng văn bản cũ thì ghi transitional: true.
  The cited document is no longer in force: "luat-cu" ended on 2025-06-30; no replacing document is known. → Cite the document in force; if a transitional rule still applies the old one, write transitional: true."
`));
test('law-ended-mentioned', () => expect(message('law-ended-mentioned', [swap(G, '<Law id="luat-mau">', '<Law id="luat-cu">')])).toMatchInlineSnapshot(`
  "content/guides/vi/bai-mau.mdx:22:37 warning docs/FAULTS.md#law-ended-mentioned
  Bài dẫn văn bản đã hết hiệu lực mà đoạn này không nói thế: “luat-cu” hết hiệu lực ngày 2025-06-30. ⟨<Law id="luat-cu">Điều 1</Law>⟩ → Nói rõ “đã hết hiệu lực”, “luật cũ”, hoặc dẫn văn bản thay thế.
  The text cites a document that has ended and this paragraph does not say so: “luat-cu” ended on 2025-06-30. → Say that it has ended, or cite the one that replaced it."
`));
test('law-upcoming', () => expect(message('law-upcoming', [swap(paths.law, 'inForceFrom: "2024-07-01"', 'inForceFrom: "2027-07-01"')])).toMatchInlineSnapshot(`
  "content/entitlements/quyen-mau.yaml:19:15 error docs/FAULTS.md#law-upcoming
  Văn bản được dẫn chưa có hiệu lực: "luat-mau" chỉ có hiệu lực từ 2027-07-01, sau inForceFrom của bản ghi. ⟨luat-mau⟩ → Ghi inForceFrom theo ngày văn bản có hiệu lực.
  The cited document is not yet in force: "luat-mau" takes effect only on 2027-07-01, after the record's inForceFrom. → Set inForceFrom to the day the document takes effect."
`));
test('law-unverified', () => expect(message('law-unverified', [swap(paths.law, 'confidence: verified-text', 'confidence: unverified')])).toMatchInlineSnapshot(`
  "content/entitlements/quyen-mau.yaml:19:15 error docs/FAULTS.md#law-unverified
  Văn bản được dẫn chưa kiểm chứng: văn bản "luat-mau" chưa kiểm chứng, không được dẫn. ⟨luat-mau⟩ → Đọc văn bản rồi nâng confidence kèm nguồn, hoặc bỏ dẫn chiếu này.
  The cited document is unverified: document "luat-mau" is unverified and may not be cited. → Read it and raise its confidence with a source, or remove the citation."
`));
test('law-unclear', () => expect(message('law-unclear', [append(paths.law, 'unclear: {vi: Chưa rõ, en: Unclear, zh: 不明}\n')])).toMatchInlineSnapshot(`
  "content/entitlements/quyen-mau.yaml:19:15 error docs/FAULTS.md#law-unclear
  Chưa rõ văn bản được dẫn còn hiệu lực không: hiệu lực của "luat-mau" chưa rõ: bản ghi phải có caution. ⟨luat-mau⟩ → Thêm caution nói điều chưa rõ.
  It is unclear whether the cited document is in force: it is unclear whether "luat-mau" is in force: the record needs a caution. → Add a caution that says what is not known."
`));
test('entitlement-ended', () => expect(message('entitlement-ended', [swap(paths.entitlement, 'inForceUntil: null', 'inForceUntil: "2026-01-01"')])).toMatchInlineSnapshot(`
  "content/entitlements/quyen-mau.yaml:22:15 error docs/FAULTS.md#entitlement-ended
  Quyền lợi này đã hết hiệu lực: quyền lợi này hết hiệu lực ngày 2026-01-01. ⟨2026-01-01⟩ → Chuyển tệp ra ngoài content/entitlements, hoặc sửa theo văn bản mới kèm nguồn.
  This entitlement has lapsed: this entitlement ended on 2026-01-01. → Move the file out of content/entitlements, or bring it up to the new document with its source."
`));
test('law-number-typed', () => expect(message('law-number-typed', [swap(paths.entitlement, 'Được khám', 'Gọi 111 để được khám')])).toMatchInlineSnapshot(`
  "content/entitlements/quyen-mau.yaml:6:7 error docs/FAULTS.md#law-number-typed
  Mục what gõ thẳng số điện thoại. ⟨[object Object]⟩ → Viết mã bản ghi trong ngoặc nhọn, ví dụ {tong-dai-111}.
  Field what has a phone number typed in it. → Write the id of the record in braces, for example {tong-dai-111}."
`));
test('law-money-unverified', () => expect(message('law-money-unverified', [swap(paths.entitlement, 'Được khám', 'Được 500.000 đồng')])).toMatchInlineSnapshot(`
  "content/entitlements/quyen-mau.yaml:6:12 error docs/FAULTS.md#law-money-unverified
  Mục what.vi có số tiền mà văn bản chưa được đọc. ⟨Được 500.000 đồng⟩ → Bỏ số tiền, hoặc đọc văn bản rồi ghi vào amount với confidence: verified-text.
  Field what.vi names a sum although the legal text was not read. → Remove the sum, or read the text and put it in amount with confidence: verified-text."
`));
test('law-review-overdue', () => expect(message('law-review-overdue', [swap(paths.law, 'checkedOn: "2026-11-01"', 'checkedOn: "2026-01-01"')])).toMatchInlineSnapshot(`
  "content/legal-documents/luat-mau.yaml:16:12 warning docs/FAULTS.md#law-review-overdue
  Đã hơn 90 ngày chưa đối chiếu lại văn bản: lần cuối 2026-01-01. ⟨2026-01-01⟩ → Đọc lại nguồn rồi ghi ngày mới vào checkedOn.
  More than 90 days since this was compared with its source: last on 2026-01-01. → Read the source again and write the new day in checkedOn."
`));
