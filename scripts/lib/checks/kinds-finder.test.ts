import { expect, test } from 'vitest';
import { paths } from '../../../src/testing/content-fixture.ts';
import { finderFixture, finderPath } from './finder-fixture.ts';
import { faultsAfter, message, swap, type Change } from './testing.ts';

const after = (...changes: Change[]) => [finderFixture, ...changes];
const kinds = (...changes: Change[]) => faultsAfter(after(...changes)).map(({ kind }) => kind);

test('nothing is wrong with the invented finder', () => expect(kinds()).toEqual([]));
test('finder-target', () => expect(message('finder-target', after(swap(finderPath, 'skip: {adds: [], to: b2}', 'skip: {adds: [], to: b9}')))).toMatchInlineSnapshot(`
  "content/finder.yaml:16:26 error docs/FAULTS.md#finder-target
  Mục questions[1].skip.to dẫn tới “b9” nhưng content/finder.yaml không có câu hỏi hay kết quả nào mang mã ấy: người bấm sẽ gặp trang trống. ⟨b9⟩ → Các mã: a1, a2, b1, b2.
  Field questions[1].skip.to leads to “b9”, but content/finder.yaml has no question or result with that id: whoever taps it meets an empty page. → Ids: a1, a2, b1, b2."
`));
test.each([
  ['start: a1', 'start: q9'],
  ['start: a1', 'start: b1'],
  ['again: a2', 'again: b2'],
  ['again: a2', 'again: z9'],
  ['to: a2}', 'to: z9}'],
])('%s written as %s leads nowhere', (from, to) => expect(kinds(swap(finderPath, from, to))).toContain('finder-target'));
test('finder-id', () => expect(message('finder-id', after(swap(finderPath, '- id: b2', '- id: a2')))).toMatchInlineSnapshot(`
  "content/finder.yaml:24:9 error docs/FAULTS.md#finder-id
  Mã trang này đã dùng ở questions[1]. ⟨a2⟩ → Đặt mã khác: một chữ và một số.
  This page id is already used in questions[1]. → Choose another one: a letter and a number."
`));
test('finder-circle', () => expect(message('finder-circle', after(swap(finderPath, 'skip: {adds: [], to: b2}', 'skip: {adds: [], to: a1}')))).toMatchInlineSnapshot(`
  "content/finder.yaml:16:26 error docs/FAULTS.md#finder-circle
  Đường đi quay lại câu đã hỏi: a1 → a2 → a1. ⟨a1⟩ → Dẫn câu trả lời này tới câu chưa hỏi hoặc tới một kết quả; muốn hỏi lại thì dùng again ở trang kết quả.
  The way comes back to a question already asked: a1 → a2 → a1. → Lead this answer to a question not yet asked or to a result; to ask again, use again on a result."
`));
test('finder-unreached', () => expect(message('finder-unreached', after(swap(finderPath, 'adds: [victim], to: b1', 'adds: [], to: b2')))).toMatchInlineSnapshot(`
  "content/finder.yaml:18:9 error docs/FAULTS.md#finder-unreached
  Không câu trả lời nào dẫn tới trang này, nên nó không được dựng. ⟨b1⟩ → Dẫn một câu trả lời tới đây, hoặc xóa trang.
  No answer leads to this page, so it is not built. → Lead an answer here, or delete the page."
`));
test('finder-groups', () => expect(message('finder-groups', after(swap(finderPath, 'skip: {adds: [], to: b2}', 'skip: {adds: [victim], to: b2}')))).toMatchInlineSnapshot(`
  "content/finder.yaml:24:9 error docs/FAULTS.md#finder-groups
  Hai lối tới trang này cho ra hai nhóm người khác nhau: victim ≠ —. ⟨b2⟩ → Sửa adds trên đường đi, hoặc tách thành hai trang kết quả.
  Two ways to this page make two different groups of people: victim ≠ —. → Correct adds on the way, or make two results of it."
`));
test('mark-no-number', () => expect(message('mark-no-number', after(swap(finderPath, '{so-mau}', '{nha-mau}')))).toMatchInlineSnapshot(`
  "content/finder.yaml:21:18 error docs/FAULTS.md#mark-no-number
  Mục results[0].first[0].vi nêu số của “nha-mau” nhưng bản ghi ấy không có số nào. ⟨{nha-mau}⟩ → Nêu bản ghi có số, hoặc viết tên nơi ấy bằng chữ.
  Field results[0].first[0].vi names the number of “nha-mau”, but that record has none. → Name a record with a number, or write the name of the body in words."
`));
test('a text of an entitlement names a record with a number', () => expect(kinds(swap(paths.entitlement, 'Được khám', '"Hỏi {nha-mau}"'))).toContain('mark-no-number'));
test('a text of the finder names a record that exists', () => expect(message('reference-unknown', after(swap(finderPath, '{so-mau}', '{so-khong-co}')))).toMatchInlineSnapshot(`
  "content/finder.yaml:21:18 error docs/FAULTS.md#reference-unknown
  Mục results[0].first[0].vi dẫn tới “so-khong-co” nhưng không có content/directory nào mang mã ấy. ⟨{so-khong-co}⟩ → Xem các mã trong content/directory.
  Field results[0].first[0].vi points to “so-khong-co”, but no content/directory has that id. → See the ids in content/directory."
`));
test('a finder of any shape is read to its end', () => {
  for (const text of ['', 'start: 1\n', 'questions: 1\nresults: [1, null]\n', 'questions: [{id: a1, answers: 1, skip: 2}]\nresults: {}\n']) expect(() => faultsAfter([[finderPath, text]])).not.toThrow();
});
