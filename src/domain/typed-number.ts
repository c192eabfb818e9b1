import { everyShortCode } from './short-codes.ts';

/** A phone number typed in a sentence, at an offset. */
export interface TypedNumber {
  readonly start: number;
  readonly text: string;
  readonly digits: string;
}

// A letter before the digits makes them part of a word; Chinese has no space there: “拨打111”.
const NO_LETTER = String.raw`(?<!(?!\p{sc=Han})\p{L})`;
// Seven digits or more that begin like a number that is dialled: 0…, (0…)…, +…, 1800…, 1900…. Two may be joined by a slash.
const LONG = new RegExp(String.raw`${NO_LETTER}(?<![\d.,+-]|(?<!\d)/)(?:\(?\+\d{1,3}\)?|\(0\d{1,3}\)|0|1[89]00)(?:[ .\u00A0-]?(?:\(\d{1,4}\)|\d)){4,13}(?![\d%-])`, 'gu');
// A round one (110 and 120 of China) is a quantity as often: only a word for calling makes a number of it.
const CODE = `(?:${everyShortCode.filter((code) => !code.endsWith('0')).join('|')}|(?<=(?:gọi|bấm|nhắn|số|call|dial|ring|text|[拨打])\\s*)(?:${everyShortCode.filter((code) => code.endsWith('0')).join('|')}))`;
// Short codes that no unit follows: “gọi 111” and “112,113,114” are, “111 người”, “Điều 113”, “113/2020” are not.
const SHORT = new RegExp(String.raw`${NO_LETTER}(?<![\d.,/+–-])${CODE}(?:[,/]${CODE})*(?!\s*[%°]|[\d–]|[.,/-]\d|-\p{L})`, 'giu');
const UNIT = /^\s*(?:người|nạn nhân|vụ|xã|phường|nước|giờ|phút|ngày|tuần|tháng|năm|lần|lượt|điều|trang|bài|em|trẻ|cơ sở|tỉnh|km|mét|m²|kg|triệu|tỷ|nghìn|đồng|people|persons|victims|cases|hours|minutes|days|weeks|months|years|metres|calls|children|countries|per|人|名|起|天|年|月|周|小时|分钟|个|次|万|亿|条|款|页|号令|公里|米)(?!\p{L}(?<![\p{sc=Han}]))/iu;
const BEFORE = /(?:Điều|điều|Khoản|khoản|Article|Articles|Art\.|Section|Circular|Decree|số hiệu|Nghị định|Nghị quyết|Thông tư|Quyết định|Kế hoạch|Luật|trang|năm|year|第)\s*(?:số\s*|No\.?\s*)?(?:\d{1,3}\s*(?:[,–-]|và|and|đến|to)\s*)*$/u;

/** Every phone number typed in a text. Dates, years, money and article numbers are not phone numbers. */
export function phoneNumbersIn(text: string): TypedNumber[] {
  const long = [...text.matchAll(LONG)].map(({ index, 0: found }): TypedNumber => ({ start: index, text: found, digits: found.replace(/[^\d+]/g, '') }))
    .filter(({ start, digits }) => digits.replace('+', '').length >= 7 && !BEFORE.test(text.slice(0, start)));
  const short = [...text.matchAll(SHORT)]
    .filter(({ index, 0: found }) => !UNIT.test(text.slice(index + found.length)) && !BEFORE.test(text.slice(0, index)))
    .flatMap(({ index, 0: found }) => [...found.matchAll(/\d+/g)].map((code): TypedNumber => ({ start: index + code.index, text: code[0], digits: code[0] })))
    .filter(({ start }) => !long.some((one) => one.start <= start && start < one.start + one.text.length));
  return [...long, ...short].sort((a, b) => a.start - b.start);
}
