import type { FaultTable } from './fault-kind.ts';

/** Faults the schemas find: a field that is missing, unknown or of the wrong form. */
export const valueKinds = {
  'field-missing': {
    severity: 'error',
    vi: { what: 'Thiếu mục {field}.', write: 'Thêm mục này. {hint}' },
    en: { what: 'Field {field} is missing.', write: 'Add it. {hint}' },
  },
  'field-unknown': {
    severity: 'error',
    vi: { what: 'Không có mục nào tên {field} ở đây.', write: '{suggestion}' },
    en: { what: 'There is no field named {field} here.', write: '{suggestion}' },
  },
  'language-missing': {
    severity: 'error',
    vi: { what: 'Mục {field} thiếu thứ tiếng “{language}”.', write: 'Viết cùng một ý bằng đủ ba thứ tiếng vi, en, zh.' },
    en: { what: 'Field {field} has no “{language}” text.', write: 'Say the same in all three languages: vi, en, zh.' },
  },
  'value-unquoted': {
    severity: 'error',
    isFixable: true,
    vi: { what: 'Mục {field} phải là chữ trong dấu nháy; máy đang đọc thành {read}.', write: 'Viết {suggestion}' },
    en: { what: 'Field {field} must be quoted text; it is being read as {read}.', write: 'Write {suggestion}' },
  },
  'code-unquoted': {
    severity: 'error',
    isFixable: true,
    vi: { what: 'Mã địa bàn không có dấu nháy: máy đọc thành số và mất số 0 ở đầu.', write: 'Viết {suggestion}' },
    en: { what: 'A locality code without quotes is read as a number and loses its leading zero.', write: 'Write {suggestion}' },
  },
  'number-unquoted': {
    severity: 'error',
    isFixable: true,
    vi: { what: 'Số điện thoại không có dấu nháy: máy đọc thành {read}.', write: 'Viết {suggestion}' },
    en: { what: 'A phone number without quotes is read as {read}.', write: 'Write {suggestion}' },
  },
  'value-type': {
    severity: 'error',
    vi: { what: 'Mục {field} sai kiểu: cần {expected}.', write: 'Xem một bản ghi khác cùng loại và viết giống như thế. {hint}' },
    en: { what: 'Field {field} is of the wrong kind: {expected} is needed.', write: 'Look at another record of this kind and write it the same way. {hint}' },
  },
  'value-empty': {
    severity: 'error',
    vi: { what: 'Mục {field} đang trống.', write: 'Viết nội dung, hoặc xóa hẳn mục này nếu không bắt buộc.' },
    en: { what: 'Field {field} is empty.', write: 'Fill it, or remove the field if it is optional.' },
  },
  'value-not-listed': {
    severity: 'error',
    vi: { what: 'Mục {field} chỉ nhận các giá trị có sẵn.', write: '{suggestion}Các giá trị: {values}.' },
    en: { what: 'Field {field} takes only listed values.', write: '{suggestion}Values: {values}.' },
  },
  'value-form': {
    severity: 'error',
    vi: { what: 'Mục {field} viết không đúng dạng: {rule}.', write: 'Sửa theo dạng ấy. {hint}' },
    en: { what: 'Field {field} does not have the right form (rule: {rule}).', write: 'Write it in that form. {hint}' },
  },
  'value-too-long': {
    severity: 'error',
    vi: { what: 'Mục {field} dài quá {limit}.', write: 'Viết ngắn lại hoặc bớt đi.' },
    en: { what: 'Field {field} is longer than {limit}.', write: 'Shorten it.' },
  },
  'list-too-short': {
    severity: 'error',
    vi: { what: 'Mục {field} cần ít nhất {limit}.', write: 'Thêm cho đủ. {hint}' },
    en: { what: 'Field {field} needs at least {limit}.', write: 'Add what is missing. {hint}' },
  },
  'date-form': {
    severity: 'error',
    vi: { what: 'Ngày ở mục {field} không đúng dạng hoặc không có trong lịch.', write: 'Viết năm-tháng-ngày trong dấu nháy, ví dụ "2026-11-23".' },
    en: { what: 'The date in {field} has the wrong form or is not in the calendar.', write: 'Write year-month-day in quotes, for example "2026-11-23".' },
  },
  'date-future': {
    severity: 'error',
    vi: { what: 'Ngày ở mục {field} nằm sau hôm nay ({today}).', write: 'Ghi ngày thật đã đọc, đã công bố hoặc đã kiểm tra.' },
    en: { what: 'The date in {field} lies after today ({today}).', write: 'Write the real day it was read, published or checked.' },
  },
  'date-order': {
    severity: 'error',
    vi: { what: 'Mục {field} sớm hơn mục {other} ({date}).', write: 'Xem lại hai ngày này.' },
    en: { what: 'Field {field} is earlier than {other} ({date}).', write: 'Check the two dates.' },
  },
  'date-far': {
    severity: 'error',
    vi: { what: 'Ngày ở mục {field} quá xa: muộn nhất là {latest}.', write: 'Xem lại năm có gõ nhầm không.' },
    en: { what: 'The date in {field} is too far off: {latest} at the latest.', write: 'See whether the year is mistyped.' },
  },
  'slug-form': {
    severity: 'error',
    vi: { what: 'Mã ở mục {field} có dấu, chữ hoa hoặc ký tự lạ.', write: 'Viết: {suggestion}' },
    en: { what: 'The id in {field} has diacritics, capitals or odd characters.', write: 'Write: {suggestion}' },
  },
  'id-differs': {
    severity: 'error',
    isFixable: true,
    vi: { what: 'Mã của bản ghi khác tên tệp.', write: 'Viết {field}: {suggestion}, hoặc đổi tên tệp.' },
    en: { what: 'The id of the record differs from the file name.', write: 'Write {field}: {suggestion}, or rename the file.' },
  },
  'id-duplicate': {
    severity: 'error',
    vi: { what: 'Mã này đã có ở {other}.', write: 'Đặt mã khác; nếu là cùng một nơi thì gộp hai tệp.' },
    en: { what: 'This id is already used in {other}.', write: 'Choose another id; if it is the same body, merge the two files.' },
  },
  'value-duplicate': {
    severity: 'error',
    vi: { what: 'Mục {field} trùng với {other}.', write: 'Sửa một trong hai; nếu là cùng một thứ thì gộp hai tệp.' },
    en: { what: 'Field {field} is the same as in {other}.', write: 'Correct one of them; if they are the same thing, merge the two files.' },
  },
  'reference-unknown': {
    severity: 'error',
    vi: { what: 'Mục {field} dẫn tới “{target}” nhưng không có {folder} nào mang mã ấy.', write: '{suggestion}' },
    en: { what: 'Field {field} points to “{target}”, but no {folder} has that id.', write: '{suggestion}' },
  },
  'record-rule': {
    severity: 'error',
    vi: { what: 'Bản ghi trái một quy tắc: {rule}.', write: 'Sửa mục {field} cho đúng quy tắc ấy.' },
    en: { what: 'The record breaks a rule of its kind (rule, in Vietnamese: {rule}).', write: 'Correct field {field}.' },
  },
  'interface-key': {
    severity: 'error',
    vi: { what: 'Tệp giao diện này {problem} mục {field} so với bản tiếng Việt.', write: 'Ba tệp content/interface phải có cùng các mục.' },
    en: { what: 'This interface file differs from the Vietnamese one: {problem} {field}.', write: 'The three files of content/interface must have the same keys.' },
  },
  'interface-placeholder': {
    severity: 'error',
    vi: { what: 'Chữ trong ngoặc nhọn của {field} khác bản tiếng Việt: cần {expected}.', write: 'Giữ nguyên các chữ trong ngoặc nhọn, chỉ dịch phần còn lại.' },
    en: { what: 'The words in braces of {field} differ from the Vietnamese: {expected} is needed.', write: 'Keep the words in braces as they are; translate only the rest.' },
  },
} as const satisfies FaultTable;
