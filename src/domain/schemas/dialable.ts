import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/min';
import { digitsOf } from '../phone.ts';
import { isShortCode } from '../short-codes.ts';
import { hasVietnameseLength } from '../vietnam-number.ts';
import type { Phone } from './phone-number.ts';

/**
 * What is wrong with a number as dialled in `country` (ISO 3166-1 alpha-2), or null when it can be dialled.
 * A number is accepted when it is a short code we list for that country or has a possible length and shape
 * under ITU numbering plans (libphonenumber). The international form must be the same line.
 */
export function faultOfNumber(phone: Phone, country: string): string | null {
  const digits = digitsOf(phone.number);
  if (isShortCode(digits, country)) {
    return phone.international === undefined ? null : 'số ngắn không gọi được từ nước ngoài: bỏ international';
  }
  if (country === 'VN' && !digits.startsWith('+') && !hasVietnameseLength(digits)) return 'sai số chữ số: số cố định 02… có 11 chữ số, di động 10, 1800 và 1900 có 8 hoặc 10';
  const parsed = parsePhoneNumberFromString(phone.number, country as CountryCode);
  if (parsed === undefined || !parsed.isPossible()) return `không phải số gọi được ở ${country} và không có trong danh sách số ngắn`;
  if (phone.international !== undefined && phone.international !== parsed.number) {
    return `dạng quốc tế không khớp: số này là ${parsed.number}`;
  }
  return null;
}
