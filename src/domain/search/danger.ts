import { fold } from '../fold.ts';

/** Phrases that mean danger, and phrases that hold such words and only ask for facts. In `danger`, “…” stands for up to three words. */
export interface DangerWords {
  readonly danger: readonly string[];
  readonly calm: readonly string[];
}
/** A word without its marks, and the marks it carries. */
interface Word {
  readonly letters: string;
  readonly marks: string;
}

const GAP = 3;
/** One Chinese character is a word. */
const WORD = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+/gu;
const BLANK: Word = { letters: '', marks: '' };

/** Hook and tilde are one mark: half of the country speaks and spells them alike. */
const wordsIn = (text: string): Word[] =>
  (text.normalize('NFKC').replace(/['’‘ʼ`´]/g, '').toLowerCase().match(WORD) ?? []).map((word) => ({
    letters: fold(word),
    marks: (word.normalize('NFD').match(/[\u0300-\u036fđ]/g) ?? []).join('').replaceAll('\u0309', '\u0303'),
  }));

/** Marks may be left out, never be others: “bi danh” may mean “bị đánh”, “bí danh” does not. */
const isSame = (typed: Word, meant: Word) => typed.letters === meant.letters && [...typed.marks].every((mark) => meant.marks.includes(mark));
const standsAt = (words: readonly Word[], at: number, part: readonly Word[]) => at + part.length <= words.length && part.every((word, index) => isSame(words[at + index]!, word));

/** Whether the parts stand in `words` one after the other, the first anywhere, each next one after at most a gap. */
function holds(words: readonly Word[], [part, ...rest]: readonly (readonly Word[])[], from: number, to: number): boolean {
  if (part === undefined) return true;
  for (let at = from; at <= Math.min(to, words.length - part.length); at += 1) {
    if (standsAt(words, at, part) && holds(words, rest, at + part.length, at + part.length + GAP)) return true;
  }
  return false;
}

/** Makes the judge of questions: whether one holds words that mean danger, once the calm phrases are taken out of it. */
export function hearsDanger({ danger, calm }: DangerWords): (question: string) => boolean {
  const phrases = danger.map((phrase) => phrase.split('…').map(wordsIn).filter((part) => part.length > 0));
  const calmed = calm.map(wordsIn);
  return (question) => {
    const asked = wordsIn(question);
    const words = [...asked];
    for (const phrase of calmed) {
      for (let at = 0; at < asked.length; at += 1) if (standsAt(asked, at, phrase)) words.fill(BLANK, at, at + phrase.length);
    }
    return phrases.some((parts) => parts.length > 0 && holds(words, parts, 0, words.length));
  };
}
