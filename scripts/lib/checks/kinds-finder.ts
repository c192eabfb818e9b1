import type { FaultTable } from './fault-kind.ts';

/** Faults of the way through the finder, and of numbers that texts of the finder and of entitlements name. */
export const finderKinds = {
  'finder-target': {
    severity: 'error',
    vi: { what: 'Mục {field} dẫn tới “{target}” nhưng content/finder.yaml không có {thing} nào mang mã ấy: người bấm sẽ gặp trang trống.', write: '{suggestion}' },
    en: { what: 'Field {field} leads to “{target}”, but content/finder.yaml has no {thing} with that id: whoever taps it meets an empty page.', write: '{suggestion}' },
  },
  'finder-id': {
    severity: 'error',
    vi: { what: 'Mã trang này đã dùng ở {other}.', write: 'Đặt mã khác: một chữ và một số.' },
    en: { what: 'This page id is already used in {other}.', write: 'Choose another one: a letter and a number.' },
  },
  'finder-circle': {
    severity: 'error',
    vi: { what: 'Đường đi quay lại câu đã hỏi: {way}.', write: 'Dẫn câu trả lời này tới câu chưa hỏi hoặc tới một kết quả; muốn hỏi lại thì dùng again ở trang kết quả.' },
    en: { what: 'The way comes back to a question already asked: {way}.', write: 'Lead this answer to a question not yet asked or to a result; to ask again, use again on a result.' },
  },
  'finder-unreached': {
    severity: 'error',
    vi: { what: 'Không câu trả lời nào dẫn tới trang này, nên nó không được dựng.', write: 'Dẫn một câu trả lời tới đây, hoặc xóa trang.' },
    en: { what: 'No answer leads to this page, so it is not built.', write: 'Lead an answer here, or delete the page.' },
  },
  'finder-groups': {
    severity: 'error',
    vi: { what: 'Hai lối tới trang này cho ra hai nhóm người khác nhau: {one} ≠ {other}.', write: 'Sửa adds trên đường đi, hoặc tách thành hai trang kết quả.' },
    en: { what: 'Two ways to this page make two different groups of people: {one} ≠ {other}.', write: 'Correct adds on the way, or make two results of it.' },
  },
  'mark-no-number': {
    severity: 'error',
    vi: { what: 'Mục {field} nêu số của “{target}” nhưng bản ghi ấy không có số nào.', write: 'Nêu bản ghi có số, hoặc viết tên nơi ấy bằng chữ.' },
    en: { what: 'Field {field} names the number of “{target}”, but that record has none.', write: 'Name a record with a number, or write the name of the body in words.' },
  },
} as const satisfies FaultTable;
