import type { FaultTable } from './fault-kind.ts';

/** Faults of a text as a whole and of its translations. */
export const articleKinds = {
  'heading-level': {
    severity: 'error',
    vi: { what: 'Đề mục cấp {level} đứng sau cấp {before}.', write: 'Tựa bài là cấp 1 và lấy từ title; trong bài bắt đầu bằng ## và chỉ xuống từng cấp một.' },
    en: { what: 'A level {level} heading follows level {before}.', write: 'The title is level 1 and comes from title; begin with ## in the text and go down one level at a time.' },
  },
  'heading-empty': {
    severity: 'error',
    vi: { what: 'Đề mục không có chữ.', write: 'Viết đề mục, hoặc xóa dấu #.' },
    en: { what: 'The heading has no words.', write: 'Write it, or delete the # marks.' },
  },
  'heading-duplicate': {
    severity: 'warning',
    vi: { what: 'Hai đề mục giống nhau trong một bài.', write: 'Đổi lời một đề mục: liên kết và máy đọc màn hình cần phân biệt.' },
    en: { what: 'Two headings of the text are the same.', write: 'Reword one: links and screen readers need to tell them apart.' },
  },
  'sources-too-few': {
    severity: 'error',
    vi: { what: 'Bài cần ít nhất hai nguồn.', write: 'Thêm nguồn mà bài thật sự dựa vào: title, publisher, date, url.' },
    en: { what: 'The text needs at least two sources.', write: 'Add the sources it really stands on: title, publisher, date, url.' },
  },
  'next-unknown': {
    severity: 'error',
    vi: { what: 'Bước tiếp theo “{target}” không có.', write: '{suggestion}' },
    en: { what: 'The next step “{target}” does not exist.', write: '{suggestion}' },
  },
  'review-overdue': {
    severity: 'warning',
    vi: { what: 'Bài đã quá hạn đọc lại ({due}).', write: 'Đọc lại bài với nguồn, rồi ghi ngày mới vào reviewed và reviewBy.' },
    en: { what: 'The text is past its review day ({due}).', write: 'Read it against its sources, then write new days in reviewed and reviewBy.' },
  },
  'translation-orphan': {
    severity: 'error',
    vi: { what: 'Bản dịch không có bài tiếng Việt cùng tên ({source}).', write: 'Đặt tên tệp giống hệt bài tiếng Việt, hoặc xóa bản dịch.' },
    en: { what: 'The translation has no Vietnamese text of the same name ({source}).', write: 'Name the file exactly like the Vietnamese one, or delete it.' },
  },
  'translation-outdated': {
    severity: 'warning',
    vi: { what: 'Bài tiếng Việt đã đổi sau khi dịch.', write: 'Sửa bản dịch theo bài mới, rồi chạy npm run translations -- --stamp {file}. Chỉ sửa lỗi gõ thì chạy luôn lệnh ấy.' },
    en: { what: 'The Vietnamese text has changed since this was translated.', write: 'Bring the translation up to date, then run npm run translations -- --stamp {file}. After a mere typing fix, run the command at once.' },
  },
  'translation-unstamped': {
    severity: 'warning',
    vi: { what: 'Bản dịch chưa ghi nó dịch từ bản nào.', write: 'Chạy npm run translations -- --stamp {file} khi bản dịch đã khớp với bài tiếng Việt.' },
    en: { what: 'The translation does not say which version it was made from.', write: 'Run npm run translations -- --stamp {file} once it agrees with the Vietnamese text.' },
  },
  'translation-structure': {
    severity: 'error',
    vi: { what: 'Bản dịch khác bài tiếng Việt về {part}: {difference}.', write: 'Giữ cùng số đề mục, cùng các thẻ và cùng thứ tự như bài tiếng Việt.' },
    en: { what: 'The translation differs from the Vietnamese text in its {part}: {difference}.', write: 'Keep the same headings, the same components and the same order as the Vietnamese text.' },
  },
} as const satisfies FaultTable;
