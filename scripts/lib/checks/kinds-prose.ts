import type { FaultTable } from './fault-kind.ts';

/** Faults of wording. Source of every rule: docs/WRITING.md. */
export const proseKinds = {
  'number-in-prose': {
    severity: 'error',
    vi: { what: 'Bài gõ thẳng một số điện thoại: {number}.', write: '{suggestion}' },
    en: { what: 'A phone number is typed in the text: {number}.', write: '{suggestion}' },
  },
  'number-in-field': {
    severity: 'error',
    vi: { what: 'Mục {field} gõ một số điện thoại không thuộc bản ghi này: {number}.', write: 'Bỏ số ấy. Số nào có nguồn thì thêm vào phones của bản ghi trong content/directory; trong bài thì viết <Number id="…" />.' },
    en: { what: 'Field {field} has a phone number typed in it that is not of this record: {number}.', write: 'Remove it. A number with a source belongs in phones of a record in content/directory; a text names it with <Number id="…" />.' },
  },
  'sentence-long': {
    severity: 'error',
    vi: { what: 'Câu dài {count} {unit}, nhiều nhất {limit}.', write: 'Tách thành hai câu, mỗi câu một ý; việc cần làm đứng trước.' },
    en: { what: 'A sentence of {count} {unit}; at most {limit}.', write: 'Make two sentences of it, one idea each; what to do comes first.' },
  },
  'sentences-average': {
    severity: 'warning',
    vi: { what: 'Câu trong bài dài trung bình {count} {unit}, nhiều nhất {limit}.', write: 'Tách những câu dài nhất.' },
    en: { what: 'Sentences of this text average {count} {unit}; at most {limit}.', write: 'Split the longest ones.' },
  },
  'paragraph-long': {
    severity: 'warning',
    vi: { what: 'Đoạn có {count} câu, nhiều nhất {limit}.', write: 'Tách đoạn, hoặc viết thành danh sách.' },
    en: { what: 'A paragraph of {count} sentences; at most {limit}.', write: 'Split it, or make it a list.' },
  },
  'word-forbidden': {
    severity: 'error',
    vi: { what: 'Chữ “{word}” nằm trong danh sách không dùng.', write: '{suggestion}' },
    en: { what: 'The word “{word}” is on the list of words not used here.', write: '{suggestion}' },
  },
  'markup-shown': {
    severity: 'error',
    vi: { what: 'Dấu “{mark}” không thành định dạng: người đọc sẽ thấy nguyên dấu ấy.', write: 'Mở và đóng dấu cho đủ. Sau “：**” hay “。**” trong tiếng Trung phải có dấu cách.' },
    en: { what: 'The mark “{mark}” formats nothing: readers would see it as it is.', write: 'Open and close it. In Chinese, a space must follow “：**” or “。**”.' },
  },
  'spoken-length': {
    severity: 'error',
    vi: { what: 'Bài {form} có {count} tiếng, đọc hết {seconds} giây; cần từ {least} đến {most} tiếng.', write: 'Bớt câu ít cần nhất, hoặc thêm một việc làm được có trong bài.' },
    en: { what: 'Form {form} has {count} syllables, {seconds} seconds to read out; {least} to {most} syllables are needed.', write: 'Take away the sentence needed least, or add a thing to do from the guide.' },
  },
  'figure-undated': {
    severity: 'warning',
    vi: { what: 'Con số “{number}” không có năm và nguồn.', write: 'Viết <Figure value="{number}" year="…" source="…">…</Figure>, hoặc nói năm và dẫn nguồn trong câu.' },
    en: { what: 'The figure “{number}” has no year and no source.', write: 'Write <Figure value="{number}" year="…" source="…">…</Figure>, or name the year and cite the source in the sentence.' },
  },
  'figure-year': {
    severity: 'error',
    vi: { what: 'year của <Figure> không phải một năm đã qua.', write: 'Viết năm bốn chữ số, không sau năm nay.' },
    en: { what: 'The year of <Figure> is not a year up to now.', write: 'Write four digits, not after this year.' },
  },
} as const satisfies FaultTable;
