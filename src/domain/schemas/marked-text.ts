import { hasTypedNumber } from '../legal-text.ts';
import { localizedText } from './shared.ts';

/** A text in three languages that names phone numbers by their directory record, `{tong-dai-111}`, and never types one. */
export const textWithMarks = localizedText.refine((value) => !Object.values(value).some(hasTypedNumber), {
  error: 'không gõ số điện thoại: viết {tong-dai-111}, tức mã bản ghi trong content/directory',
});
