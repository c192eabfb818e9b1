/**
 * Whether digits have the length of a number of Viet Nam as dialled inside it: land lines (02…) eleven, mobiles (03, 05,
 * 07, 08, 09) ten, lines of the police and army (069) ten or eleven, service lines (1800, 1900) eight or ten.
 * Source: national numbering plan in force since 2018 (area codes of 2017, mobiles of ten digits). A general phone
 * library accepts shorter ones, so that a land line that lost its last digits would pass.
 */
export function hasVietnameseLength(digits: string): boolean {
  if (/^02/.test(digits)) return digits.length === 11;
  if (/^069/.test(digits)) return digits.length === 10 || digits.length === 11;
  if (/^0[35789]/.test(digits)) return digits.length === 10;
  return /^1[89]00/.test(digits) && (digits.length === 8 || digits.length === 10);
}
