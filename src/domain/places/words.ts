/** A word that tells the kind of the name beside it: `bits` of kinds.ts, the tones it must have when marks are typed. */
export interface KindWord {
  bits: number;
  tones?: string;
}

// “phương2” is phường in the writing of toned(): letters, then the number of the tone.
const word = (bits: number, tones?: string): KindWord => (tones ? { bits, tones } : { bits });

/** Words before a name, folded, one or two syllables. */
export const BEFORE = new Map<string, KindWord>(Object.entries({
  phuong: word(1, 'phương0'), p: word(1), f: word(1), ph: word(1), xa: word(2, 'xa2'), x: word(2),
  'thi tran': word(4, 'thi4 trân1'), tt: word(4), 'dac khu': word(8, 'đăc4 khu'), dk: word(8),
  quan: word(16, 'quân4'), q: word(16), huyen: word(32, 'huyên4'), h: word(32), 'thi xa': word(64, 'thi4 xa2'), tx: word(64),
  'thanh pho': word(128, 'thanh0 phô1'), tp: word(128), tinh: word(256, 'tinh3'), t: word(256), ward: word(1), district: word(240),
}));

/** English words after a name, folded (a final y folds to i). */
export const AFTER = new Map<string, KindWord>(Object.entries({
  ward: word(1), commune: word(2), township: word(4), town: word(68), 'special zone': word(8), district: word(240),
  citi: word(128), province: word(256),
}));

/** Words that open a street, a house or a hamlet: what follows them is rarely the commune. */
export const SMALLER = new Set(
  ('duong pho ngo ngach hem kiet so thon ap to khom xom ban buon lang khu kp tdp ql tl dt toa tang ' +
    'kdc kcn street st road alley lane house hamlet village').split(' '),
);

/** Words of sentences around a place: they neither help nor harm. */
export const NOISE = new Set(
  'o tai gan dang minh toi vn viet nam vietnam cu moi thuoc truoc nay in at near of the dia chi'.split(' '),
);

/** Other names people use, folded without spaces, and the folded name they stand for. */
export const ALIASES = new Map<string, string>(Object.entries({
  hcm: 'hochiminh', tphcm: 'hochiminh', hcmc: 'hochiminh', sg: 'hochiminh', saigon: 'hochiminh', hn: 'hanoi', hp: 'haiphong',
  qn: 'quangninh', dn: 'danang', ct: 'cantho', brvt: 'bariavungtau', tth: 'hue', thuathienhue: 'hue',
}));
