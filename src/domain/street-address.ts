/**
 * Words that give away where a house stands: a number with a street, an alley, a hamlet with a number, coordinates, a map
 * link, in Vietnamese, English, Chinese and the street words of the countries in the directory. Deliberately eager: a
 * false alarm costs an editor a minute, a published shelter costs more.
 */
const PATTERNS: readonly RegExp[] = [
  // Vietnamese: “số 12 đường X”, “số nhà 12”, “12/3 phố X”, “ngõ 5”, “hẻm 12”, “kiệt 4”, “tổ 7, khu 2”, “lô B12”.
  /\b(?:số nhà|số)\s*\d+[A-Za-z]?(?:[/-]\d+)*[A-Za-z]?[\s,]*(?:ngõ|ngách|hẻm|kiệt|đường|phố|đ\.|quốc lộ|tỉnh lộ|đại lộ)/iu,
  /(?<![\p{L}\d])số nhà\s*\d+/iu,
  // Without the word for a street, as addresses are said most: “số 12 X Y”, “12 X Y, phường Z”, “Trụ sở: 45 X Y Z”.
  /(?<![\p{L}\d.])[sS]ố\s*\d+[A-Za-z]?(?:[/-]\d+)*,?\s+\p{Lu}\p{Ll}+/u,
  /(?:^|[:,;(]\s*)\d{1,4}[A-Za-z]?(?:\/\d+)*\s+(?:\p{Lu}\p{Ll}+\s+){1,3}\p{Lu}\p{Ll}+/u,
  /(?<![\p{L}\d.])\d+[A-Za-z]?(?:\/\d+)*\s*,?\s+(?:đường|phố|đại lộ|quốc lộ)\s+\p{Lu}/u,
  /(?<!\p{L})(?:ngõ|ngách|hẻm|kiệt|lô|tổ|toà nhà|tòa nhà)\s+(?:số\s+)?[A-Z]?\d+/iu,
  /(?<!\p{L})(?:thôn|ấp|bản|khóm|khu phố|tổ dân phố)\s+(?:số\s+)?(?:\d+|\p{Lu}\p{L}*)\s*,\s*(?:xã|phường)/iu,
  /(?<!\p{L})(?:tại|ở|at|địa chỉ:?)\s+(?:số\s+)?\d+[A-Za-z]?(?:\/\d+)*\s+\p{Lu}\p{L}+\s+\p{Lu}/u,
  // English and other Latin scripts: “12 Nguyen Trai Street”, “No. 5, Main Road”, “Italiëlei 98A”, “rue X 12”.
  /(?<![\p{L}\d])(?:no\.?\s*)?\d+[A-Za-z]?(?:\/\d+)*,?\s+(?:[\p{Lu}][\p{L}.’'-]*\s+){1,4}(?:street|st\.|road|rd\.|avenue|ave\.|lane|alley|boulevard|blvd|drive|close|square)(?!\p{L})/iu,
  /(?<!\p{L})(?:house|building|block|alley|lane)\s+(?:no\.?\s*)?\d+/iu,
  /\p{Lu}\p{L}+(?:lei|straat|laan|plein|strasse|straße|gatan|gade|utca)\s+\d+/u,
  /(?<!\p{L})(?:rue|avenue|boulevard|via|calle|ulica|ul\.)\s+(?:\p{L}+\s+){1,4}\d+|(?<!\p{L})\d+,?\s+(?:rue|avenue|boulevard)\s+\p{L}/iu,
  // Chinese.
  /[\p{sc=Han}]{1,8}(?:路|街|道|巷|弄)\s*\d+\s*(?:号|號)?|\d+\s*(?:号|號)(?:楼|院|大街)?(?=[，,。）)\s]|$)/u,
  // Coordinates and maps.
  /(?<![\d.])(?:1?\d|2[0-4])\.\d{3,}\s*°?\s*[NBn]?[,;\s]+\s*1[01]\d\.\d{3,}/u,
  /\d{1,3}\s*°\s*\d{1,2}\s*['′’]/u,
  /(?:google\.[a-z.]+\/maps|maps\.(?:google|app)|goo\.gl\/maps|maps\.app\.goo\.gl|openstreetmap\.org|osm\.org|bing\.com\/maps|apple\.com\/maps|map\.baidu|amap\.com|plus\.codes|what3words|geo:)/iu,
  /(?<![A-Z0-9])[23456789CFGHJMPQRVWX]{8}\+[23456789CFGHJMPQRVWX]{2,3}(?![A-Z0-9])/u,
];

/** The first words of a text that give away a street address or a place on a map, or null. */
export function addressIn(text: string): string | null {
  for (const pattern of PATTERNS) {
    const found = pattern.exec(text);
    if (found !== null) return found[0].trim();
  }
  return null;
}

/** Whether a record is a place whose whereabouts must never be told. Source: PRODUCT.md, Rules for numbers 4. */
export function isShelterLike(record: { readonly kind?: unknown; readonly topics?: unknown }): boolean {
  return record.kind === 'shelter' || (Array.isArray(record.topics) && record.topics.includes('shelter'));
}
