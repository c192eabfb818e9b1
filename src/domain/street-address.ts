import { pointIn } from './map-link.ts';
import { plainLetters } from './plain-letters.ts';

// A house number: 12, 12A, 12/3, 10/15A, 15/II, 12-14, B-12, B12; no date.
const NUMBER = String.raw`(?!\d+/\d+/\d{4})(?:[A-Z]-?)?\d+[A-Za-z]?(?:[/-](?:\d+[A-Za-z]?|[IVX]+))*(?![\p{L}\d]|[.,]\d)`;
const CAPITAL = String.raw`\p{Lu}[\p{L}’'-]*`;
// “Đường dây nóng” is a telephone line.
const STREET = String.raw`(?:duong(?!\s+day(?!\p{L}))|pho|dai lo|quoc lo|tinh lo|huong lo)`;
// Between words: an address may be wrapped, but does not go on after an empty line.
const SPACE = String.raw`(?:[^\S\n]+|[^\S\n]*\n[^\S\n]*)`;
// Where a word or a number begins.
const FROM = String.raw`(?<![\p{L}\d.,/–-])`;
// Words that follow a number and are no name of a street: months, quarters, numbers of documents.
const NO_NAME = String.raw`(?!(?:Thang|Nam|Quy|Nghi|Quyet|Thong|Luat|Dieu|Khoan|Phong|So|UBND|Chieu|Sang)(?!\p{L}))`;

/**
 * Words that give away where a house stands, in Vietnamese, English, Chinese and the street words of the countries in the
 * directory. Deliberately eager: a false alarm costs an editor a minute, a published shelter costs more. They look at
 * letters without marks, because addresses are typed without; `i` stands where capitals do not matter.
 */
const PATTERNS: readonly RegExp[] = [
  // “số nhà 12”, “so nha: 12”
  new RegExp(String.raw`${FROM}so nha\s*:?\s*(?:so\s*)?${NUMBER}`, 'iu'),
  // “số 12 Trần Phú”, “Số 12, đường Trần Phú”, “Số 12 ngõ 5”
  new RegExp(String.raw`${FROM}[sS]o\s*${NUMBER},?${SPACE}${NO_NAME}${CAPITAL}`, 'u'),
  new RegExp(String.raw`${FROM}so\s*${NUMBER}[\s,]*(?:ngo|ngach|hem|kiet|duong|pho|d\.|quoc lo|tinh lo|dai lo)(?!\p{L})`, 'iu'),
  // “12 đường Trần Phú”, “12 Đường Trần Phú”
  new RegExp(String.raw`${FROM}${NUMBER},?${SPACE}${STREET}\s+\p{L}`, 'iu'),
  // “đường Trần Phú, số 12”, “phố Trần Phú số 12”, “đường Trần Phú 12”
  new RegExp(String.raw`${FROM}${STREET}\s+(?:[\p{L}\d]+\s+){0,4}[\p{L}\d]+,?\s+(?:so|nha)\s+(?:nha\s+)?${NUMBER}`, 'iu'),
  new RegExp(String.raw`${FROM}(?:[dD]uong|[pP]ho|[dD]ai lo)\s+(?:${CAPITAL}${SPACE}){1,4}${NUMBER}`, 'u'),
  // “12 Trần Phú, Hải Phòng”, “Trụ sở: 45 X Y Z”, “ở 20 X Y”
  new RegExp(String.raw`(?:^|[:,;(\n]\s*)${NUMBER}${SPACE}${NO_NAME}(?:${CAPITAL}${SPACE}){1,3}${CAPITAL}`, 'u'),
  new RegExp(String.raw`${FROM}(?!(?:19|20)\d\d\s)${NUMBER}${SPACE}${NO_NAME}(?:${CAPITAL}${SPACE}){1,3}${CAPITAL},\s*(?:\p{Lu}|tp|thanh pho|quan|phuong|xa)`, 'u'),
  new RegExp(String.raw`${FROM}(?:tai|o|at|dia chi:?)\s+(?:so\s+)?${NUMBER}${SPACE}${NO_NAME}${CAPITAL}\s+\p{Lu}`, 'u'),
  // “ngõ 5”, “hẻm số 12”, “toà nhà B4”, “P.302 nhà B4”, “lô B-12”, “Km5 Quốc lộ 10”
  new RegExp(String.raw`${FROM}(?:ngo|ngach|hem|kiet|toa nha)\s+(?:so\s+)?[A-Z]?-?\d+`, 'iu'),
  new RegExp(String.raw`${FROM}lo\s+(?:so\s+)?[A-Z]-?\d+`, 'iu'),
  /(?<!\p{L})(?:P\.?|[pP]hong)\s*\d{2,4}[,\s]+(?:toa\s+)?(?:nha|chung cu|block|tang|khu|[A-Z]\d)/u,
  /(?<!\p{L})(?:nha|chung cu|block)\s+[A-Z]-?\d+/iu,
  /(?<!\p{L})km\s*\d+(?:\s*\+\s*\d+)?[\s,]+(?:quoc lo|tinh lo|ql|duong|cao toc|dai lo)/iu,
  // “thôn 3 xã X”, “xóm 4, xã X”, “khu phố 2, phường Y”, “thôn Đoài, xã X”
  /(?<!\p{L})(?:thon|xom|ap|khom|khu pho|buon|lang|to dan pho)\s+(?:so\s+)?(?:\d+|\p{L}[\p{L}\d]*(?:\s[\p{L}\d]+){0,2})(?:\s?[,–-])?\s?(?:xa|phuong|thi tran)(?!\p{L})/iu,
  /(?<!\p{L})(?:thon|xom|ap|khom|khu pho|to dan pho|village|hamlet)\s+(?:so\s+)?\d+(?!\p{L})/iu,
  /(?<!\p{L})(?:thon|xom|ap|khom)\s+(?:\p{Lu}\p{L}*\s+){1,3}\d+(?!\p{L})/u,
  // English and other Latin scripts: “12 Nguyen Trai Street”, “No. 5, Main Road”, “Italiëlei 98A”, “rue X 12”.
  new RegExp(String.raw`${FROM}(?:no\.?\s*)?\d+[A-Za-z]?(?:\/\d+)*,?\s+(?:\p{Lu}[\p{L}.’'-]*\s+){1,4}(?:street|road|avenue|alley|boulevard|blvd)(?!\p{L})`, 'iu'),
  new RegExp(String.raw`${FROM}\d+[A-Za-z]?(?:/\d+)*,?\s+(?:\p{Lu}[\p{L}.’'-]*\s+){1,4}(?:St|Rd|Ave|Lane|Drive|Close|Square)(?!\p{L})`, 'u'),
  /(?<!\p{L})(?:house|building|block|alley|lane)\s+(?:no\.?\s*)?\d+/iu,
  /(?<!\p{L})\p{Lu}\p{L}+(?:lei|straat|laan|plein|strasse|straße|gatan|gade|utca)\s+\d+/u,
  /(?<!\p{L})(?:rue|avenue|boulevard|via|calle|ulica|ul\.)\s+(?:\p{L}+\s+){1,4}\d+|(?<![\p{L}\d])\d+,?\s+(?:rue|avenue|boulevard)\s+\p{L}/iu,
  // Chinese: “陈富路12号”, “Trần Phú 路12号”, “陈富路十二号”
  /(?<!\d)\d+ \p{Lu}\p{L}+ ?路|(?:路|街|道|巷|弄)\s*(?:\d+|[一二三四五六七八九十百]{1,5}(?=\s*[号號]))\s*[号號]?|(?<!\d)\d+\s?[号號](?:楼|院|大街)?(?=[，,。）)\s]|$)/u,
];

/** Words for a quarter or a lot that mean something else without their marks (“to 7”, “lo 5”, “ban 5”). */
const MARKED: readonly RegExp[] = [/(?<!\p{L})(?:tổ|lô)\s+(?:số\s+)?[A-Z]?\d+/iu, /(?<!\p{L})bản\s+(?:số\s+)?(?:\d+|\p{Lu}\p{L}*)\s*,?\s*(?:xã|phường)/iu];

/** The first words of a text that give away a street address or a place on a map, or null. */
export function addressIn(text: string): string | null {
  const composed = text.normalize('NFC');
  const plain = plainLetters(composed);
  for (const pattern of PATTERNS) {
    const found = pattern.exec(plain);
    if (found !== null) return composed.slice(found.index, found.index + found[0].length).trim();
  }
  for (const pattern of MARKED) {
    const found = pattern.exec(composed);
    if (found !== null) return found[0].trim();
  }
  return pointIn(plain);
}
