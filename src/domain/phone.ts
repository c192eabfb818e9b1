import type { Phone } from './schemas/phone-number.ts';
import type { SupportAddress } from './schemas/support-address.ts';

/** How a number is given: as dialled at home, or with the code of its country, which works from anywhere. `formFor` in coverage.ts decides. */
export type NumberForm = 'home' | 'international';

/**
 * The `tel:` link of a number, or null when it must not be called from a page: fax, and text-only lines.
 * A number without an international form, such as a short code, keeps the one it has.
 */
export function telLink(phone: Phone, form: NumberForm = 'home'): string | null {
  if (phone.kind === 'fax' || phone.kind === 'zalo' || phone.kind === 'whatsapp') return null;
  const scheme = phone.kind === 'sms' ? 'sms:' : 'tel:';
  return scheme + digitsOf(form === 'international' ? (phone.international ?? phone.number) : phone.number);
}

/** A number without spaces and hyphens; a leading plus stays. */
export function digitsOf(number: string): string {
  return number.replace(/[ -]/g, '');
}

/** The country (ISO 3166-1 alpha-2) in which the numbers of a record are dialled as they are written. */
export function countryOf(record: Pick<SupportAddress, 'coverage'>): string {
  return record.coverage.countries[0] ?? 'VN';
}

/**
 * Key under which two ways of writing one line are the same: `0981 84 84 84` and `+84981848484`. A number that another
 * country dials with a zero is no Vietnamese one: without an international form it keeps its digits.
 */
export function lineKey(phone: Pick<Phone, 'number' | 'international'>, country: string): string {
  if (phone.international !== undefined) return phone.international;
  const digits = digitsOf(phone.number);
  return country === 'VN' ? digits.replace(/^0(?=\d{8,})/, '+84') : digits;
}

/** How a number is written: the groups people say stay, `0981 84 84 84` becomes `+84 981 84 84 84`. Numbers of other countries stay as they are said there. */
export function numberIn(form: NumberForm, phone: Pick<Phone, 'number' | 'international'>): string {
  const isVietnamese = phone.international?.startsWith('+84') === true;
  return form === 'international' && isVietnamese && phone.number.startsWith('0') ? `+84 ${phone.number.slice(1)}` : phone.number;
}

/** A number for the middle of a sentence: its groups never break across lines. */
export function unbreakable(number: string): string {
  return number.replaceAll(' ', '\u00A0');
}
