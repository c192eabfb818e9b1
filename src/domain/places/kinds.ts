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

/** What each kind is called in front of a name. */
export const KIND_WORDS: Record<string, string> = {
  P: 'Phường', p: 'Phường', X: 'Xã', x: 'Xã', t: 'Thị trấn', K: 'Đặc khu',
  q: 'Quận', h: 'Huyện', s: 'Thị xã', c: 'Thành phố', V: 'Tỉnh', C: 'Thành phố',
};

/** What each kind is called in slugs and in records. */
export const KIND_SLUGS: Record<string, string> = {
  P: 'phuong', p: 'phuong', X: 'xa', x: 'xa', t: 'thi-tran', K: 'dac-khu',
  q: 'quan', h: 'huyen', s: 'thi-xa', c: 'thanh-pho', V: 'tinh', C: 'thanh-pho',
};
