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
  'translation-names-other': {
    severity: 'error',
    vi: { what: 'Bản dịch dẫn tới “{part}” nhưng bài tiếng Việt không dẫn tới đó, hoặc dẫn ít lần hơn.', write: 'Dẫn đúng số, luật, nguồn, trang như bài tiếng Việt; nếu bài tiếng Việt sai thì sửa ở đó trước.' },
    en: { what: 'The translation points to “{part}”; the Vietnamese text does not, or less often.', write: 'Name the same numbers, laws, sources and pages as the Vietnamese text; if that one is wrong, correct it first.' },
  },
  'translation-names-less': {
    severity: 'error',
    vi: { what: 'Bản dịch thiếu “{part}” mà bài tiếng Việt có.', write: 'Thêm vào đúng câu ấy.' },
    en: { what: 'The translation lacks “{part}”, which the Vietnamese text has.', write: 'Add it in the sentence where it belongs.' },
  },
  'translation-figure': {
    severity: 'error',
    vi: { what: 'Bản dịch có con số {figure} mà bài tiếng Việt không có.', write: 'So lại với bài tiếng Việt từng chữ số.' },
    en: { what: 'The translation has the figure {figure}, which the Vietnamese text has not.', write: 'Compare it with the Vietnamese text digit by digit.' },
  },
  'translation-short': {
    severity: 'error',
    vi: { what: 'Phần “{piece}” ngắn hơn hẳn bài tiếng Việt.', write: 'Dịch đủ phần ấy.' },
    en: { what: 'The part “{piece}” says much less than the Vietnamese text.', write: 'Translate all of it.' },
  },
  'translation-language': {
    severity: 'error',
    vi: { what: 'Chỗ này của bản “{language}” chưa được dịch.', write: 'Dịch ra thứ tiếng ấy; chưa dịch được thì xóa tệp: trang sẽ hiện bài tiếng Việt và nói là chưa dịch.' },
    en: { what: 'This part of the “{language}” text is not translated.', write: 'Translate it; while it cannot be, delete the file: the page then shows the Vietnamese text and says so.' },
  },
  'translation-marks': {
    severity: 'error',
    vi: { what: 'Mục {field} không nêu cùng các số như bản tiếng Việt: cần {expected}.', write: 'Nêu đúng các mã trong ngoặc nhọn như bản tiếng Việt.' },
    en: { what: 'Field {field} does not name the same numbers as the Vietnamese: needed {expected}.', write: 'Name the same ids in braces as the Vietnamese text.' },
  },
  'tab-telling': {
    severity: 'error',
    vi: { what: 'Tên trên thẻ trình duyệt nói ra bài viết về việc gì: người đứng cạnh sẽ đọc được.', write: 'Viết tab: {neutral}' },
    en: { what: 'The name in the browser tab tells what the page is about: somebody beside the reader can see it.', write: 'Write tab: {neutral}' },
  },
  'tab-missing': {
    severity: 'error',
    vi: { what: 'Bài tiếng Việt có tên trung tính trên thẻ trình duyệt (tab), bản dịch thì không.', write: 'Thêm tab: {neutral}' },
    en: { what: 'The Vietnamese text has a neutral name for the browser tab, the translation has none.', write: 'Add tab: {neutral}' },
  },
} as const satisfies FaultTable;
