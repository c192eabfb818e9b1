import { expect, test } from 'vitest';
import { paths } from '../../../src/testing/content-fixture.ts';
import { append, faultsAfter, message, swap } from './testing.ts';

const R = paths.record;
const G = paths.guide;

test('link-script', () => expect(message('link-script', [append(G, '\nBấm [vào trang](javascript:alert(1)) này.\n')])).toMatchInlineSnapshot(`
  "content/guides/vi/bai-mau.mdx:24:5 error docs/FAULTS.md#link-script
  Liên kết chạy mã (javascript:). ⟨javascript:alert(1)⟩ → Xóa liên kết này.
  The link runs code (javascript:). → Delete the link."
`));
test('link-form', () => expect(message('link-form', [append(G, '\nĐọc [bài khác](../bai-hai) này.\n')])).toMatchInlineSnapshot(`
  "content/guides/vi/bai-mau.mdx:24:5 error docs/FAULTS.md#link-form
  Không hiểu liên kết này. ⟨../bai-hai⟩ → Viết guide:ten-bai, policy:…, service:…, place:…, page:… (docs/WRITING.md, mục Links), hoặc địa chỉ đầy đủ bắt đầu bằng https://.
  This link is not understood. → Write guide:slug, policy:…, service:…, place:…, page:… (docs/WRITING.md, Links), or a full address that begins with https://."
`));
test('link-dead', () => expect(message('link-dead', [append(G, '\nĐọc [bài khác](guide:bai-hia) này.\n')])).toMatchInlineSnapshot(`
  "content/guides/vi/bai-mau.mdx:24:5 error docs/FAULTS.md#link-dead
  Liên kết dẫn tới “guide:bai-hia” nhưng trang ấy không có. ⟨guide:bai-hia⟩ → Có phải bạn định viết “bai-hai”?
  The link points to “guide:bai-hia”, which does not exist. → Did you mean “bai-hai”?"
`));
test('link-anchor', () => expect(message('link-anchor', [append(G, '\nĐọc [đoạn ấy](guide:bai-hai#doc-tiep) này.\n')])).toMatchInlineSnapshot(`
  "content/guides/vi/bai-mau.mdx:24:5 error docs/FAULTS.md#link-anchor
  Trong trang ấy không có đề mục “#doc-tiep”. ⟨guide:bai-hai#doc-tiep⟩ → Có phải bạn định viết “đọc-tiếp”?
  That page has no heading “#doc-tiep”. → Did you mean “đọc-tiếp”?"
`));
test.each(['#100%', 'guide:bai-hai#%E0%A4'])('an anchor whose escapes nobody can read is a fault, not the end of the check: %s', (href) => {
  expect(faultsAfter([append(G, `\nĐọc [đoạn ấy](${href}) này.\n`)]).map(({ kind }) => kind)).toContain('link-anchor');
});
test('link-vague', () => expect(message('link-vague', [append(G, '\nXem [tại đây](guide:bai-hai).\n')])).toMatchInlineSnapshot(`
  "content/guides/vi/bai-mau.mdx:24:5 warning docs/FAULTS.md#link-vague
  Chữ của liên kết không nói nó dẫn đi đâu. ⟨tại đây⟩ → Viết tên trang sẽ mở, ví dụ “cách kiểm tra việc làm”, thay cho “tại đây”, “xem thêm”.
  The words of the link do not say where it leads. → Name the page it opens, for example “how to check a job offer”, not “here” or “read more”."
`));
test('link-insecure', () => expect(message('link-insecure', [append(G, '\nXem [trang của báo](http://example.com/).\n')])).toMatchInlineSnapshot(`
  "content/guides/vi/bai-mau.mdx:24:5 warning docs/FAULTS.md#link-insecure
  Liên kết trong bài bắt đầu bằng http://, ai ở giữa đường cũng đọc được. ⟨http://example.com/⟩ → Dùng https:// nếu trang ấy có.
  A link in a text begins with http://, which anybody on the way can read. → Use https:// if the site has it."
`));
test('link-tracking', () => expect(message('link-tracking', [swap(R, 'https://example.com/tram', 'https://example.com/tram?utm_source=zalo&id=5')])).toMatchInlineSnapshot(`
  "content/directory/dong-mau/tram-mau.yaml:18:10 error docs/FAULTS.md#link-tracking
  Liên kết mang mã theo dõi (utm_source). ⟨https://example.com/tram?utm_source=zalo&id=5⟩ → Viết https://example.com/tram?id=5
  The link carries a tracking code (utm_source). → Write https://example.com/tram?id=5"
`));
test('link-shortened', () => expect(message('link-shortened', [append(G, '\nXem [trang của báo](https://bit.ly/abc).\n')])).toMatchInlineSnapshot(`
  "content/guides/vi/bai-mau.mdx:24:5 error docs/FAULTS.md#link-shortened
  Liên kết rút gọn (bit.ly) giấu nơi nó dẫn tới. ⟨https://bit.ly/abc⟩ → Viết địa chỉ thật của trang.
  A shortened link (bit.ly) hides where it leads. → Write the real address of the page."
`));
test('link-look-alike', () => expect(message('link-look-alike', [append(G, '\nXem [trang của báo](https://xn--e1awd7f.com/).\n')])).toMatchInlineSnapshot(`
  "content/guides/vi/bai-mau.mdx:24:5 error docs/FAULTS.md#link-look-alike
  Tên miền xn--e1awd7f.com có chữ giả giống chữ khác hoặc chữ mã hóa xn--. ⟨https://xn--e1awd7f.com/⟩ → Gõ lại tên miền bằng chữ Latinh không dấu; nếu nguồn thật dùng tên như thế thì để url: null và ghi tên miền trong says.
  The domain xn--e1awd7f.com has look-alike letters or encoded xn-- letters. → Type the domain again in plain Latin letters; if the real source uses such a name, set url: null and name it in says."
`));
test('link-credentials', () => expect(message('link-credentials', [append(G, '\nXem [trang của báo](https://congan.gov.vn@evil.example/).\n')])).toMatchInlineSnapshot(`
  "content/guides/vi/bai-mau.mdx:24:5 error docs/FAULTS.md#link-credentials
  Địa chỉ có tên đăng nhập trước dấu @, hoặc dẫn tới máy nội bộ. ⟨https://congan.gov.vn@evil.example/⟩ → Viết địa chỉ công khai của trang, không có phần ấy.
  The address has a user name before @, or leads to a private machine. → Write the public address of the page without it."
`));
test('link-untitled', () => expect(message('link-untitled', [swap(paths.search, 'guide:bai-mau', 'abroad:xa')])).toMatchInlineSnapshot(`
  "content/search/vi.yaml:3:12 error docs/FAULTS.md#link-untitled
  Danh sách này không nêu được trang loại “abroad:”: máy không biết tên trang và bỏ nó đi. ⟨abroad:xa⟩ → Dùng được: guide:, policy:, officer:, activity:, service:, form:, page:.
  This list cannot name a page of the kind “abroad:”: its title is not known and it is dropped. → Available: guide:, policy:, officer:, activity:, service:, form:, page:."
`));
