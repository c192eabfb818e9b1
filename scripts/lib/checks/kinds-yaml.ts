import type { FaultTable } from './fault-kind.ts';

/** Faults of the YAML form, found before any field is looked at. */
export const yamlKinds = {
  'yaml-syntax': {
    severity: 'error',
    vi: { what: 'Không đọc được YAML: {reason}.', write: 'Xem lại dấu cách thụt đầu dòng, dấu hai chấm và dấu nháy ở dòng này; chữ có dấu hai chấm phải đặt trong dấu nháy.' },
    en: { what: 'The YAML cannot be read: {reason}.', write: 'Look at the indentation, colons and quotes of this line; text with a colon in it needs quotes.' },
  },
  'yaml-duplicate-key': {
    severity: 'error',
    vi: { what: 'Mục này viết hai lần ở cùng một chỗ.', write: 'Giữ một mục, xóa mục kia.' },
    en: { what: 'This key stands twice in one place.', write: 'Keep one, delete the other.' },
  },
  'yaml-anchor': {
    severity: 'error',
    vi: { what: 'Tệp dùng & hoặc * của YAML (neo, bí danh).', write: 'Viết giá trị ra đầy đủ ở từng chỗ. Chữ bắt đầu bằng & hay * phải đặt trong dấu nháy.' },
    en: { what: 'The file uses a YAML anchor (&) or alias (*).', write: 'Write the value out at each place. Text that begins with & or * needs quotes.' },
  },
  'yaml-tag': {
    severity: 'error',
    vi: { what: 'Tệp dùng thẻ kiểu của YAML (dấu !).', write: 'Bỏ thẻ ấy; chữ bắt đầu bằng ! phải đặt trong dấu nháy.' },
    en: { what: 'The file uses a YAML type tag (!).', write: 'Remove it; text that begins with ! needs quotes.' },
  },
  'yaml-two-readings': {
    severity: 'error',
    vi: { what: 'Máy dựng trang đọc mục {field} khác bộ kiểm tra: {read}.', write: 'Đặt giá trị trong dấu nháy, viết mỗi mục trên một dòng. Ngày thì viết "2026-11-23".' },
    en: { what: 'The build reads field {field} otherwise than the checker: {read}.', write: 'Put the value in quotes and each field on its own line. A day is written "2026-11-23".' },
  },
  'yaml-several-documents': {
    severity: 'error',
    vi: { what: 'Tệp có dòng --- chia thành nhiều phần.', write: 'Mỗi tệp một bản ghi: xóa dòng --- hoặc tách tệp.' },
    en: { what: 'A line of --- splits the file in several documents.', write: 'One record a file: delete the --- line or split the file.' },
  },
  'yaml-too-deep': {
    severity: 'error',
    vi: { what: 'Các mục lồng nhau quá sâu.', write: 'Không bản ghi nào cần quá tám tầng; xem lại thụt đầu dòng.' },
    en: { what: 'Fields are nested too deep.', write: 'No record needs more than eight levels; look at the indentation.' },
  },
  'yaml-forbidden-key': {
    severity: 'error',
    vi: { what: 'Tên mục này không được dùng.', write: 'Xóa mục này.' },
    en: { what: 'This name of a field is not allowed.', write: 'Delete it.' },
  },
} as const satisfies FaultTable;
