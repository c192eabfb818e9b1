import { everyShortCode } from './short-codes.ts';

/** A phone number typed in a sentence, at an offset. */
export interface TypedNumber {
  readonly start: number;
  readonly text: string;
  readonly digits: string;
}

// A letter before the digits makes them part of a word, but for “SĐT0912…”; Chinese has no space there: “拨打111”.
const NO_LETTER = String.raw`(?:(?<!(?!\p{sc=Han})\p{L})|(?<=(?:sđt|sdt|đt|tel|zalo|phone|mobile|số|gọi|call)))`;
const FROM = String.raw`${NO_LETTER}(?<![\d.,+-]|(?<!\d)/)`;
/** How long numbers are typed; all of them are looked for in a text whose digits and separators are plain. */
const LONG_FORMS: readonly RegExp[] = [
  // Seven digits or more that begin like a number that is dialled: 0…, (0…)…, +…, 1800…, 1900…. Two may be joined by a slash.
  new RegExp(String.raw`${FROM}(?:\(?\+\d{1,3}\)?|\(0\d{1,3}\)|0|1[89]00)(?:(?: {0,2}|[.-]| - )(?:\(\d{1,4}\)|\d)){4,13}(?![\d%-])`, 'giu'),
  // Vietnam’s code without its plus: 84 912 345 678. With full stops it is a sum of money.
  new RegExp(String.raw`${FROM}84[ -]?[235789](?:[ -]?\d){8,9}(?![\d%]|[.,]\d)`, 'giu'),
  // Groups kept apart by commas or slashes: 0912,345,678.
  new RegExp(String.raw`${FROM}0\d{2,4}([,/]) ?\d{3,4}\1 ?\d{3,4}(?!\d|[.,/]\d)`, 'giu'),
];
// A round one (110 and 120 of China) is a quantity as often, 911 a day: only a word for calling makes a number of it.
const ROUND = [...everyShortCode.filter((code) => code.endsWith('0')), '911'];
const CODE = `(?:${everyShortCode.filter((code) => !code.endsWith('0')).join('|')}|(?<=(?:gọi|bấm|nhắn|số|call|dial|ring|text|[拨打])\\s*)(?:${ROUND.join('|')}))`;
// Short codes that no unit follows: “gọi 111” and “112,113,114” are, “111 người”, “Điều 113”, “113/2020” are not.
const SHORT = new RegExp(String.raw`${NO_LETTER}(?<![\d.,/+–-])${CODE}(?:[,/]${CODE})*(?!\s*[%°]|[\d–]|[.,/-]\d|-\p{L})`, 'giu');
const UNIT = /^\s*(?:người|nạn nhân|vụ|xã|phường|nước|giờ|phút|ngày|tuần|tháng|năm|lần|lượt|điều|trang|bài|em|trẻ|cơ sở|tỉnh|km|mét|m²|kg|triệu|tỷ|nghìn|đồng|people|persons|victims|cases|hours|minutes|days|weeks|months|years|metres|calls|children|countries|per|人|名|起|天|年|月|周|小时|分钟|个|次|万|亿|条|款|页|号令|公里|米)(?!\p{L}(?<![\p{sc=Han}]))/iu;
const BEFORE = /(?:Điều|điều|Khoản|khoản|Article|Articles|Art\.|Section|Circular|Decree|số hiệu|Nghị định|Nghị quyết|Thông tư|Quyết định|Kế hoạch|Luật|trang|năm|year|第)\s*(?:số\s*|No\.?\s*)?(?:\d{1,3}\s*(?:[,–-]|và|and|đến|to)\s*)*$/u;

const SPACES = /[\s\u200B-\u200D\u2060\uFEFF]/gu;
const DASHES = /[\u2010-\u2015\u2212\uFF0D]/gu;
const DOTS = /[·•‧∙⋅\uFF0E]/gu;
const DIGIT = /[\p{Nd}\p{No}]/gu;

/** Ten digits of every script stand in order from a multiple of their block on; ASCII ones are found by counting down to the zero. */
function plainDigit(char: string): string {
  const compatible = char.normalize('NFKC');
  if (/^\d$/.test(compatible)) return compatible;
  if (!/\p{Nd}/u.test(char)) return char;
  let value = 0;
  for (let code = char.codePointAt(0)! - 1; value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code)); code -= 1) value += 1;
  return String(value);
}

/** The same text, as long, with plain digits; and one with plain separators too. */
const withPlainDigits = (text: string) => text.replace(DIGIT, (char) => (char.length === 1 ? plainDigit(char) : char));
const withPlainSeparators = (text: string) => text.replace(SPACES, ' ').replace(DASHES, '-').replace(DOTS, '.');

/** Every phone number typed in a text, in whatever digits. Dates, years, money and article numbers are not phone numbers. */
export function phoneNumbersIn(text: string): TypedNumber[] {
  // Most texts have no digit, and the patterns are slow.
  if (text.search(DIGIT) < 0) return [];
  const digital = withPlainDigits(text);
  const plain = withPlainSeparators(digital);
  const long = LONG_FORMS.flatMap((form) => [...plain.matchAll(form)])
    .map(({ index, 0: found }): TypedNumber => ({ start: index, text: text.slice(index, index + found.length), digits: found.replace(/[^\d+]/g, '') }))
    // No article and no page begins with a nought.
    .filter(({ start, digits }) => digits.replace('+', '').length >= 7 && (/^[0+]/.test(digits) || !BEFORE.test(digital.slice(0, start))))
    .filter(({ start }, index, all) => all.findIndex((one) => one.start === start) === index);
  const short = [...digital.matchAll(SHORT)]
    .filter(({ index, 0: found }) => !UNIT.test(digital.slice(index + found.length)) && !BEFORE.test(digital.slice(0, index)))
    .flatMap(({ index, 0: found }) => [...found.matchAll(/\d+/g)].map((code): TypedNumber => ({ start: index + code.index, text: text.slice(index + code.index, index + code.index + code[0].length), digits: code[0] })))
    .filter(({ start }) => !long.some((one) => one.start <= start && start < one.start + one.text.length));
  return [...long, ...short].sort((a, b) => a.start - b.start);
}

const CHAT = /(?:wa\.me|zalo\.me|api\.whatsapp\.com\/send\/?\?phone=|viber:\/\/chat\?number=|signal\.me\/#p|t\.me)\/?(?:%2B|\+)?(\d{7,15})/iu;

/** The number that a link to a chat program leads to, or null. */
export const numberOfChatLink = (address: string): string | null => CHAT.exec(address)?.[1] ?? null;
