const MARKS = /[\u0300-\u036f]/g;
const APOSTROPHES = /['’‘ʼ`´]/g;
const TONES = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];

// i and y are one letter after a consonant, in “quy” and at the start (Mỹ/Mĩ, Quý/Quí, Yên/Iên), not in “tây” or “thúy”.
const oneLetterI = (text: string) => text.replace(/(^|[^aăâeêioôơuưy]|qu)y/g, '$1i');

/**
 * The form under which Vietnamese texts are compared when marks must not count: small letters, no diacritics, đ as d,
 * apostrophes dropped, y as i where both spellings are used, everything else but letters and digits one space.
 * Promise: `fold(fold(x)) === fold(x)`; hòa and hoà, NFC and NFD, Đ and D fold alike. Chinese and other scripts stay.
 */
export function fold(text: string): string {
  return oneLetterI(
    text
      .normalize('NFKD')
      .replace(MARKS, '')
      .replace(APOSTROPHES, '')
      .toLowerCase()
      // Once more: small letters of some scripts bring new marks (Turkish İ).
      .normalize('NFKD')
      .replace(MARKS, '')
      .replace(/đ/g, 'd')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  );
}

/**
 * One syllable with its vowel quality and its tone apart, so that the place of the tone mark does not count:
 * hòa and hoà both give "hoa0", đường "đương0", gai "gai". A digit at the end is the tone; none is the level tone.
 */
export function toned(syllable: string): string {
  const parts = syllable.toLowerCase().normalize('NFD').replace(APOSTROPHES, '');
  let tone = '';
  let letters = '';
  for (const char of parts) {
    const at = TONES.indexOf(char);
    if (at < 0) letters += char;
    else tone = String(at);
  }
  return oneLetterI(letters.normalize('NFC')) + tone;
}
