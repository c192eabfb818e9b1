import type { FaultTable } from './fault-kind.ts';

/** Faults of files before anything is read from them. */
export const fileKinds = {
  'file-unexpected': {
    severity: 'error',
    vi: { what: 'Tệp này không thuộc thư mục nào của content/.', write: 'Đặt tệp vào đúng thư mục, ví dụ content/directory/<tinh>/<id>.yaml hoặc content/guides/<vi|en|zh>/<ten-bai>.mdx; nếu không dùng thì xóa.' },
    en: { what: 'This file belongs to no folder of content/.', write: 'Put it where it belongs, for example content/directory/<province>/<id>.yaml or content/guides/<vi|en|zh>/<slug>.mdx; remove it if it is not used.' },
  },
  'file-name': {
    severity: 'error',
    vi: { what: 'Tên tệp có dấu, chữ hoa hoặc ký tự lạ.', write: 'Đổi tên thành “{suggestion}”: chữ thường không dấu, số và gạch nối.' },
    en: { what: 'The file name has diacritics, capitals or odd characters.', write: 'Rename it to “{suggestion}”: small letters without diacritics, digits and hyphens.' },
  },
  'file-too-large': {
    severity: 'error',
    vi: { what: 'Tệp quá lớn: {size} KB, nhiều nhất {limit} KB.', write: 'Chia nhỏ tệp. Tệp lớn như vậy thường là dán nhầm.' },
    en: { what: 'The file is too large: {size} KB, at most {limit} KB.', write: 'Split it. A file this large is usually a paste by mistake.' },
  },
  'file-not-text': {
    severity: 'error',
    vi: { what: 'Tệp không phải chữ UTF-8.', write: 'Lưu lại tệp với bảng mã UTF-8.' },
    en: { what: 'The file is not UTF-8 text.', write: 'Save it again in UTF-8.' },
  },
  'file-symlink': {
    severity: 'error',
    vi: { what: 'Đây là lối tắt (symlink), không phải tệp.', write: 'Thay bằng tệp thật.' },
    en: { what: 'This is a symbolic link, not a file.', write: 'Put a real file in its place.' },
  },
  'file-missing': {
    severity: 'error',
    vi: { what: 'Thiếu tệp này, hoặc tệp trống: trang web không dựng được nếu không có nó.', write: 'Lấy lại tệp từ lần lưu trước (git checkout -- tên tệp), đừng xóa.' },
    en: { what: 'This file is missing or empty: the site cannot be built without it.', write: 'Take it back from the history (git checkout -- file name); do not delete it.' },
  },
  'check-failed': {
    severity: 'error',
    vi: { what: 'Phần kiểm tra {check} bị hỏng giữa chừng: {reason}.', write: 'Sửa các lỗi khác trước rồi chạy lại. Nếu vẫn còn, xem lại tệp vừa sửa và báo người lo phần mềm: đây là lỗi của bộ kiểm tra.' },
    en: { what: 'The check {check} broke off: {reason}.', write: 'Mend the other faults first and run it again. If it stays, look at the file changed last and tell whoever keeps the program: it is a fault of the checker.' },
  },
  'csv-row': {
    severity: 'error',
    vi: { what: 'Dòng của bảng địa bàn không đúng: {reason}.', write: 'Không sửa tay các tệp CSV: chạy npm run import:localities.' },
    en: { what: 'A row of the localities is wrong: {reason}.', write: 'Do not edit the CSV files by hand: run npm run import:localities.' },
  },
} as const satisfies FaultTable;
