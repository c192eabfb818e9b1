const MARKS = /[\u0300-\u036f]/g;

/**
 * Syllables of a text read out in Vietnamese. Vietnamese writes every syllable as a word of its own; a foreign word
 * counts one for each run of vowels ("online" three), an abbreviation one for each letter ("HIV" three), a digit one.
 */
export function syllables(text: string): number {
  return text.split(/[\s/–—-]+/u).reduce((sum, word) => sum + syllablesOf(word.normalize('NFD').replace(MARKS, '')), 0);
}

function syllablesOf(word: string): number {
  const digits = word.match(/\d/g)?.length ?? 0;
  const letters = word.replace(/[^\p{L}]/gu, '');
  if (letters === '') return digits;
  if (letters.length > 1 && letters === letters.toUpperCase()) return digits + letters.length;
  return digits + Math.max(1, letters.match(/[aeiouy]+/gi)?.length ?? 0);
}
