import { localizedText, plainText } from './shared.ts';

// Digits of every script (Khmer, Burmese, Thai, full-width…): a number may not hide in them either.
// Three digits are enough for a number; "72 hours" is none.
const typedNumber = /\p{Nd}(?:[ .-]*\p{Nd}){2,}/u;
const error = 'không gõ số điện thoại: trang lấy số từ bản ghi';

/** Words in which nobody typed a phone number: the page puts numbers in from records. */
export const textWithoutNumber = plainText.refine((text) => !typedNumber.test(text), { error });

/** The same in the three languages of the site. */
export const localizedWithoutNumber = localizedText.superRefine((texts, context) => {
  for (const [language, text] of Object.entries(texts)) if (typedNumber.test(text)) context.addIssue({ code: 'custom', path: [language], message: error });
});
