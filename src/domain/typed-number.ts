/** A phone number typed in a sentence, at an offset. */
export interface TypedNumber {
  readonly start: number;
  readonly text: string;
  readonly digits: string;
}

// Eight to fourteen digits that begin like a number that is dialled: 0…, +…, 1800…, 1900….
const LONG = /(?<![\p{L}\d.,/+-])(?:\(?\+\d{1,3}\)?|0|1[89]00)(?:[ .\u00A0-]?\(?\d\)?){4,13}(?![\d/%-])/gu;
// A short code of Viet Nam that no unit follows: “gọi 111” is one, “111 người”, “Điều 113”, “113/2020” are not.
const SHORT = /(?<![\p{L}\d.,/+–-])(?:11[1-5]|156|1022|5656)(?!\s*[%°]|[\d–]|[.,/-]\d|-\p{L})/gu;
const UNIT = /^\s*(?:người|vụ|xã|phường|nước|ngày|tháng|năm|lần|lượt|điều|trang|bài|em|trẻ|cơ sở|tỉnh|km|m²|kg|triệu|tỷ|nghìn|đồng|people|persons|victims|cases|days|months|years|km|calls|children|countries|per|人|名|起|天|年|月|个|个|次|万|亿|条|号令|公里)(?!\p{L}(?<![\p{sc=Han}]))/iu;
const BEFORE = /(?:Điều|điều|Khoản|khoản|Article|Articles|Art\.|Section|Circular|Decree|số hiệu|Nghị định|Nghị quyết|Thông tư|Quyết định|Kế hoạch|Luật|trang|năm|year|第)\s*(?:số\s*|No\.?\s*)?$/u;

/** Every phone number typed in a text. Dates, years, money and article numbers are not phone numbers. */
export function phoneNumbersIn(text: string): TypedNumber[] {
  const found: TypedNumber[] = [];
  const add = (match: RegExpExecArray, digits: string) => {
    if (!found.some((one) => match.index < one.start + one.text.length && one.start < match.index + match[0].length)) found.push({ start: match.index, text: match[0], digits });
  };
  for (const match of text.matchAll(LONG)) {
    const digits = match[0].replace(/[^\d+]/g, '');
    if (digits.replace('+', '').length >= 7 && !BEFORE.test(text.slice(0, match.index))) add(match, digits);
  }
  for (const match of text.matchAll(SHORT)) {
    const after = text.slice(match.index + match[0].length);
    if (!UNIT.test(after) && !BEFORE.test(text.slice(0, match.index))) add(match, match[0]);
  }
  return found.sort((a, b) => a.start - b.start);
}
