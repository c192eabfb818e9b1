import { expect, test } from 'vitest';
import { paths } from '../../../src/testing/content-fixture.ts';
import { broadcastOfLength } from './broadcast-fixture.ts';
import { append, faultsAfter, message, swap } from './testing.ts';

const G = paths.guide;

test('number-in-prose', () => expect(message('number-in-prose', [append(G, '\nHãy gọi 113 ngay.\n')])).toMatchInlineSnapshot(`
  "content/guides/vi/bai-mau.mdx:24:9 error docs/FAULTS.md#number-in-prose
  Bài gõ thẳng một số điện thoại: 113. ⟨Hãy gọi 113 ngay.⟩ → Viết <Number id="so-mau" />.
  A phone number is typed in the text: 113. → Write <Number id="so-mau" />."
`));
test('number-in-field', () => expect(message('number-in-field', [swap(paths.vi, 'Quá hạn', 'Quá hạn, gọi 0912 345 678')])).toMatchInlineSnapshot(`
  "content/interface/vi.yaml:3:9 error docs/FAULTS.md#number-in-field
  Mục card.late gõ một số điện thoại không thuộc bản ghi này: 0912 345 678. ⟨Quá hạn, gọi 0912 345 678⟩ → Bỏ số ấy. Số nào có nguồn thì thêm vào phones của bản ghi trong content/directory; trong bài thì viết <Number id="…" />.
  Field card.late has a phone number typed in it that is not of this record: 0912 345 678. → Remove it. A number with a source belongs in phones of a record in content/directory; a text names it with <Number id="…" />."
`));
test.each([
  ['title', swap(G, 'title: Bài mẫu', 'title: Gọi 113 ngay')], ['summary', swap(G, 'summary: Gọi người', 'summary: Gọi 0912345678, người')], ['tab', swap(G, 'title: Bài mẫu', 'title: Bài mẫu\ntab: "0912345678"')], ['source', swap(G, 'title: Tin mẫu', 'title: Tin 0912345678')],
  ['who', swap(paths.record, 'Nghe và giúp.', 'Gọi 0912 345 678.')], ['name', swap(paths.record, 'Trạm mẫu', 'Trạm 0912345678')], ['zalo', append(paths.record, 'zalo: "0912345678"\n')], ['website', append(paths.record, 'website: "https://zalo.me/0912345678"\n')],
  ['glossary', swap(paths.term, 'Nghĩa.', 'Gọi 0912345678.')], ['country', append(paths.country, 'notes: {vi: Gọi 0912345678, en: x, zh: x}\n')], ['search', swap(paths.search, 'việc nhẹ', 'gọi 0912345678')],
])('a number typed in %s is a fault', (_, change) => expect(faultsAfter([change]).map(({ kind }) => kind)).toContain('number-in-field'));
test.each(['0203 000 0001', '+84 203 000 0001', '113'])('a record may say its own number and a short one: %s', (number) => {
  expect(faultsAfter([swap(paths.record, 'Nghe và giúp.', `Gọi ${number}.`)]).map(({ kind }) => kind)).not.toContain('number-in-field');
});
test('sentence-long', () => expect(message('sentence-long', [append(G, `\n${Array.from({ length: 40 }, () => 'chữ').join(' ')}.\n`)])).toMatchInlineSnapshot(`
  "content/guides/vi/bai-mau.mdx:24:1 error docs/FAULTS.md#sentence-long
  Câu dài 40 tiếng, nhiều nhất 35. ⟨chữ chữ chữ chữ chữ chữ chữ chữ chữ chữ chữ chữ chữ chữ chữ chữ chữ chữ chữ chữ chữ chữ chữ chữ chữ chữ chữ chữ chữ chữ…⟩ → Tách thành hai câu, mỗi câu một ý; việc cần làm đứng trước.
  A sentence of 40 syllables; at most 35. → Make two sentences of it, one idea each; what to do comes first."
`));
test('sentences-average', () => expect(message('sentences-average', [append(G, `\n${Array.from({ length: 4 }, () => `${Array.from({ length: 30 }, () => 'chữ').join(' ')}.`).join(' ')}\n`)])).toMatchInlineSnapshot(`
  "content/guides/vi/bai-mau.mdx:1:1 warning docs/FAULTS.md#sentences-average
  Câu trong bài dài trung bình 22.2 tiếng, nhiều nhất 18. → Tách những câu dài nhất.
  Sentences of this text average 22.2 syllables; at most 18. → Split the longest ones."
`));
test('paragraph-long', () => expect(message('paragraph-long', [append(G, '\nMột câu. Hai câu. Ba câu. Bốn câu. Năm câu.\n')])).toMatchInlineSnapshot(`
  "content/guides/vi/bai-mau.mdx:24:1 warning docs/FAULTS.md#paragraph-long
  Đoạn có 5 câu, nhiều nhất 4. ⟨Một câu. Hai câu. Ba câu. Bốn câu. Năm câu.⟩ → Tách đoạn, hoặc viết thành danh sách.
  A paragraph of 5 sentences; at most 4. → Split it, or make it a list."
`));
test('word-forbidden', () => expect(message('word-forbidden', [append(G, '\nĐây là từ sai rồi.\n')])).toMatchInlineSnapshot(`
  "content/guides/vi/bai-mau.mdx:24:8 error docs/FAULTS.md#word-forbidden
  Chữ “từ sai” nằm trong danh sách không dùng. ⟨Đây là từ sai rồi.⟩ → Viết “từ đúng”. Lời người khác nói thì để trong “…”.
  The word “từ sai” is on the list of words not used here. → Write “từ đúng”. What others say goes in “…”."
`));
test('markup-shown', () => expect(message('markup-shown', [append(G, '\n- **危险：**打电话。\n')])).toMatchInlineSnapshot(`
  "content/guides/vi/bai-mau.mdx:24:3 error docs/FAULTS.md#markup-shown
  Dấu “**” không thành định dạng: người đọc sẽ thấy nguyên dấu ấy. ⟨**危险：**打电话。⟩ → Mở và đóng dấu cho đủ. Sau “：**” hay “。**” trong tiếng Trung phải có dấu cách.
  The mark “**” formats nothing: readers would see it as it is. → Open and close it. In Chinese, a space must follow “：**” or “。**”."
`));
test.each(['- **危险：** 打电话。', '**Đậm** rồi thường.', '| Cột **đậm** | hai |', 'Giá 5 * 3 và a_b.'])('markup that formats, or is none, is no fault: %s', (text) => {
  expect(faultsAfter([append(G, `\n${text}\n`)]).map(({ kind }) => kind)).not.toContain('markup-shown');
});
test.each(['[chữ] (/khan-cap/)', '[chữ](/khan-cap/', 'Một **dấu hở.', '__Đậm__hở'])('markup that readers would see is a fault: %s', (text) => {
  expect(faultsAfter([append(G, `\n${text}\n`)]).map(({ kind }) => kind)).toContain('markup-shown');
});
test('spoken-length', () => expect(message('spoken-length', [broadcastOfLength(170)])).toMatchInlineSnapshot(`
  "content/broadcasts/bai-mau.yaml:3:10 error docs/FAULTS.md#spoken-length
  Bài sixty có 170 tiếng, đọc hết 51 giây; cần từ 175 đến 200 tiếng. → Bớt câu ít cần nhất, hoặc thêm một việc làm được có trong bài.
  Form sixty has 170 syllables, 51 seconds to read out; 175 to 200 syllables are needed. → Take away the sentence needed least, or add a thing to do from the guide."
`));
test('figure-undated', () => expect(message('figure-undated', [append(G, '\nCó 30.170 cuộc gọi đến.\n')])).toMatchInlineSnapshot(`
  "content/guides/vi/bai-mau.mdx:24:4 warning docs/FAULTS.md#figure-undated
  Con số “30.170” không có năm và nguồn. ⟨Có 30.170 cuộc gọi đến.⟩ → Viết <Figure value="30.170" year="…" source="…">…</Figure>, hoặc nói năm và dẫn nguồn trong câu.
  The figure “30.170” has no year and no source. → Write <Figure value="30.170" year="…" source="…">…</Figure>, or name the year and cite the source in the sentence."
`));
test('figure-year', () => expect(message('figure-year', [append(G, '\nCó <Figure value="5" year="2031" source="1">cuộc gọi</Figure>.\n')])).toMatchInlineSnapshot(`
  "content/guides/vi/bai-mau.mdx:24:4 error docs/FAULTS.md#figure-year
  year của <Figure> không phải một năm đã qua. ⟨<Figure value="5" year="2031" source="1">cuộc gọi</Figure>⟩ → Viết năm bốn chữ số, không sau năm nay.
  The year of <Figure> is not a year up to now. → Write four digits, not after this year."
`));
