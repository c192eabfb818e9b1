import type { FaultTable } from './fault-kind.ts';

/** Faults a reader cannot see, and a search, a screen reader or a phone can. */
export const characterKinds = {
  'text-not-nfc': {
    severity: 'error',
    isFixable: true,
    vi: { what: 'Chữ có dấu viết ở dạng rời (NFD): tìm kiếm và một số máy sẽ không thấy.', write: 'Gõ lại bằng bộ gõ Unicode dựng sẵn, hoặc chạy npm run check -- --fix.' },
    en: { what: 'Letters and marks are stored apart (NFD): search and some phones miss them.', write: 'Type it again in composed Unicode, or run npm run check -- --fix.' },
  },
  'text-invisible': {
    severity: 'error',
    isFixable: true,
    vi: { what: 'Có ký tự không nhìn thấy ({code}).', write: 'Xóa ký tự ấy, hoặc chạy npm run check -- --fix.' },
    en: { what: 'There is a character nobody can see ({code}).', write: 'Delete it, or run npm run check -- --fix.' },
  },
  'text-bidi': {
    severity: 'error',
    isFixable: true,
    vi: { what: 'Có ký tự đảo chiều chữ ({code}): chữ hiện ra khác chữ được lưu.', write: 'Xóa ký tự ấy, hoặc chạy npm run check -- --fix.' },
    en: { what: 'A character that reverses the direction of text ({code}): what is shown is not what is stored.', write: 'Delete it, or run npm run check -- --fix.' },
  },
  'text-control': {
    severity: 'error',
    isFixable: true,
    vi: { what: 'Có ký tự điều khiển ({code}).', write: 'Xóa ký tự ấy, hoặc chạy npm run check -- --fix.' },
    en: { what: 'There is a control character ({code}).', write: 'Delete it, or run npm run check -- --fix.' },
  },
  'text-mixed-scripts': {
    severity: 'error',
    vi: { what: 'Một từ có chữ của bảng chữ khác trông giống chữ Latinh: {letters}.', write: 'Gõ lại cả từ bằng bàn phím tiếng Việt.' },
    en: { what: 'One word has letters of another alphabet that look like Latin ones: {letters}.', write: 'Type the whole word again on a Vietnamese or English keyboard.' },
  },
  'text-odd-digits': {
    severity: 'error',
    isFixable: true,
    vi: { what: 'Chữ số không phải 0–9 thường: máy không gọi được.', write: 'Viết {suggestion}, hoặc chạy npm run check -- --fix.' },
    en: { what: 'Digits other than plain 0–9: a phone cannot dial them.', write: 'Write {suggestion}, or run npm run check -- --fix.' },
  },
  'text-odd-letters': {
    severity: 'error',
    isFixable: true,
    vi: { what: 'Chữ cái kiểu lạ (toàn độ rộng, chữ toán, chữ trong vòng tròn): tìm kiếm và máy đọc màn hình không hiểu.', write: 'Viết {suggestion}, hoặc chạy npm run check -- --fix.' },
    en: { what: 'Letters in an odd form (full-width, mathematical, circled): search and screen readers do not take them for words.', write: 'Write {suggestion}, or run npm run check -- --fix.' },
  },
  'text-line-ends': {
    severity: 'warning',
    isFixable: true,
    vi: { what: 'Tệp xuống dòng kiểu Windows hoặc có dấu BOM ở đầu.', write: 'Chạy npm run check -- --fix.' },
    en: { what: 'The file has Windows line ends or a byte-order mark.', write: 'Run npm run check -- --fix.' },
  },
  'text-hidden-line': {
    severity: 'error',
    vi: { what: 'Có ký tự xuống dòng ẩn ({code}): máy dựng trang thấy một dòng mới ở chỗ người đọc tệp không thấy.', write: 'Xóa ký tự ấy, đọc kỹ chữ đứng sau nó, rồi gõ lại bằng phím Enter nếu cần xuống dòng.' },
    en: { what: 'There is a hidden line break ({code}): the build sees a new line where nobody who reads the file does.', write: 'Delete it, read closely what stands behind it, and type it again with the Enter key if a new line is meant.' },
  },
  'text-markup': {
    severity: 'error',
    vi: { what: 'Mục {field} có thẻ HTML hoặc mã.', write: 'Chỉ viết chữ thường; bỏ dấu < > và mọi mã.' },
    en: { what: 'Field {field} contains HTML or code.', write: 'Write plain words only; remove < > and any code.' },
  },
  'text-todo': {
    severity: 'error',
    vi: { what: 'Mục {field} còn chữ giữ chỗ.', write: 'Viết nội dung thật, hoặc chưa đưa tệp này lên.' },
    en: { what: 'Field {field} still holds a placeholder.', write: 'Write the real text, or do not publish this file yet.' },
  },
} as const satisfies FaultTable;
