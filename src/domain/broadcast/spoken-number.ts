/** Digits as a slow voice reads them one by one. "Bốn", "năm" and "một" stay as they are: "tư", "lăm", "mốt" belong to counting. */
const digits = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;

const wordsOf = (group: string): string => [...group].map((digit) => digits[Number(digit)]!).join(' ');

/**
 * A phone number as a Vietnamese loudspeaker says it: every digit a word, a comma (a pause) where the number is written
 * with a space, hyphen or full stop. `111` → "một một một"; `1800 1567` → "một tám không không, một năm sáu bảy".
 * The country code is said as one, as people know it: `+84 24 …` → "cộng tám tư, hai bốn, …". Anything else is dropped.
 */
export function spokenNumber(number: string): string {
  const groups = (/^\+/.test(number) ? number.replace(/^\+84[ .-]?/, '') : number).match(/\d+/g) ?? [];
  const isInternational = number.startsWith('+');
  const country = number.startsWith('+84') ? 'cộng tám tư' : isInternational ? 'cộng' : '';
  const rest = groups.map(wordsOf).join(', ');
  return [country, rest].filter((part) => part !== '').join(country === 'cộng' ? ' ' : ', ');
}

/**
 * A name made ready to be read out: digits become words ("phường Móng Cái 3" → "phường Móng Cái ba"), what stands in
 * brackets is left out, a dash is a pause.
 */
export function spokenName(name: string): string {
  return name
    .replace(/\s*\([^)]*\)/g, '')
    .replace(/\s+[–—-]\s+/g, ', ')
    .replace(/\d+/g, wordsOf);
}
