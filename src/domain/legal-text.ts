import { phoneNumbersIn } from './typed-number.ts';

/** A sum of money in any of the three languages: "5 triệu đồng", "500.000 đồng", "5 million đồng", "VND 5 million", "5万越南盾", "3,000 USD", "500.000đ", "5tr", "$500". */
const MONEY = /\d\s*(?:nghìn|triệu|tỷ|tr|k)?\s*(?:đồng|đô la|VNĐ|VND|USD|euro|[$€£¥₫])|\d\s*(?:đ|tr)(?![\p{L}\p{N}])|(?:VNĐ|VND|USD|EUR|US\$|[$€£¥₫])\s*\d|\d\s*(?:million|thousand)\s+(?:VND|dong|đồng)|\d\s*(?:万|亿|千)?\s*(?:越南)?(?:盾|美元)/iu;

/** Whether a text names a sum of money. */
export const hasMoney = (text: string): boolean => MONEY.test(text);

/** Whether a text carries a phone number that should have been a reference to the directory. */
export const hasTypedNumber = (text: string): boolean => phoneNumbersIn(text.replace(MENTION, '')).length > 0;

const MENTION = /\{([a-z0-9]+(?:-[a-z0-9]+)*)\}/g;

/** The directory records a text mentions: `{tong-dai-111}`. */
export const numbersIn = (text: string): string[] => [...text.matchAll(MENTION)].map(([, id]) => id!);

/** A text cut at its numbers, so that a page can put a link in place of each. */
export function textParts(text: string): readonly ({ readonly text: string } | { readonly number: string })[] {
  const parts: ({ text: string } | { number: string })[] = [];
  let from = 0;
  for (const found of text.matchAll(MENTION)) {
    if (found.index > from) parts.push({ text: text.slice(from, found.index) });
    parts.push({ number: found[1]! });
    from = found.index + found[0].length;
  }
  if (from < text.length) parts.push({ text: text.slice(from) });
  return parts;
}
