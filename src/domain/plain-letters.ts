/**
 * A text letter by letter without marks, đ as d, full-width letters and digits as plain ones. Capitals, signs and length
 * stay, so that a place in it is a place in the text it came from. Expects composed text.
 */
export function plainLetters(text: string): string {
  return text.replace(/[^\u0000-\u007F]/gu, (char) => {
    const plain = char.normalize('NFKD').replace(/\p{M}/gu, '').replace('đ', 'd').replace('Đ', 'D');
    return plain.length === char.length ? plain : char;
  });
}
