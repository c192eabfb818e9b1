import { fold } from '../fold.ts';
import { digitsTyped, numberKey } from '../number-key.ts';

/**
 * A query as the index understands it. Pagefind drops tone marks but has no rule for đ (it is a letter, not a mark):
 * pages are indexed with d in its place, so queries must be too. Marks stay: typed tones rank above untyped ones.
 */
export function queryForIndex(text: string): string {
  return text.normalize('NFC').replaceAll('đ', 'd').replaceAll('Đ', 'D').trim();
}

/** Words that carry no meaning in a question; left out only when the whole question found nothing. */
const fillers: Readonly<Record<string, readonly string[]>> = {
  vi: ['toi', 'minh', 'em', 'con', 'chi', 'anh', 'la', 'thi', 'ma', 'bi', 'duoc', 'khong', 'co', 'va', 'o', 'cho', 'cua', 'phai', 'lam', 'sao', 'gi', 'the', 'nao', 'nhu', 'vi', 'neu', 'khi', 'muon', 'can', 'hoi', 've', 'de', 'dang', 'da', 'se', 'a', 'ai', 'day', 'do'],
  en: ['i', 'a', 'an', 'the', 'is', 'am', 'are', 'to', 'of', 'in', 'on', 'my', 'me', 'do', 'how', 'what', 'can', 'if', 'for', 'and', 'or', 'with', 'from', 'was', 'be', 'by', 'at', 'get', 'should', 'where'],
  zh: [],
};

/** The query without words that carry no meaning; the query itself when nothing else would be left. */
export function withoutFillers(text: string, language: string): string {
  const kept = text
    .split(/\s+/)
    .filter((word) => word !== '' && !fillers[language]?.includes(fold(word)));
  return kept.length === 0 ? text : kept.join(' ');
}

/** Whether `phrase` stands in `text` as whole words (or anywhere, in Chinese), both folded. */
export function hasPhrase(text: string, phrase: string): boolean {
  if (/\p{Script=Han}/u.test(phrase)) return text.includes(phrase);
  return ` ${text} `.includes(` ${phrase} `);
}

/** A question that is only a phone number: the keys it may have in the list of numbers, a Vietnamese line first; else none. */
export function numberKeysIn(question: string): readonly string[] {
  const isNumber = /^\+?[\d .()-]{3,20}$/.test(question.normalize('NFKC').trim());
  return isNumber ? [numberKey(question), digitsTyped(question)] : [];
}
