/**
 * Kinds of units as bits, so that a word such as “thành phố” can stand for several at once.
 * The letters are those of the index files; capitals are units of today.
 */
export const KIND_BITS: Record<string, number> = {
  P: 1, p: 1, X: 2, x: 2, t: 4, K: 8, q: 16, h: 32, s: 64, c: 128, V: 256, C: 128,
};

/** Bits of the kinds on the level of communes, of districts, of provinces. */
export const COMMUNE_BITS = 15;
export const DISTRICT_BITS = 240;

const WORDS: Record<string, string> = {
  p: 'Phường', x: 'Xã', t: 'Thị trấn', k: 'Đặc khu', q: 'Quận', h: 'Huyện', s: 'Thị xã', c: 'Thành phố', v: 'Tỉnh',
};

/** What a kind is called in front of a name. */
export const kindWord = (kind: string) => WORDS[kind.toLowerCase()] ?? '';
