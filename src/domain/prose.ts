import type { Language } from './languages.ts';

/** Longest sentence and, where there is one, longest average: syllables, words, characters. Source: docs/WRITING.md. */
export const sentenceLimits: Readonly<Record<Language, { readonly longest: number; readonly average: number | null; readonly unit: { readonly vi: string; readonly en: string } }>> = {
  vi: { longest: 35, average: 18, unit: { vi: 'tiếng', en: 'syllables' } },
  en: { longest: 30, average: 16, unit: { vi: 'từ tiếng Anh', en: 'words' } },
  zh: { longest: 60, average: null, unit: { vi: 'chữ Hán', en: 'characters' } },
};

/** Sentences a paragraph may have. Source: docs/WRITING.md. */
export const LONGEST_PARAGRAPH = 4;

/** A sentence with its place in the text it was cut from. */
export interface Sentence {
  readonly start: number;
  readonly text: string;
}

// A full stop inside an abbreviation or a number ends nothing.
const ABBREVIATIONS = /(?<!\p{L})(?:TP|Tp|tp|Q|P|Nxb|NXB|ThS|TS|PGS|GS|BS|Đ|v\.v|Mr|Mrs|Ms|Dr|No|St|Art|art|e\.g|i\.e|vs|etc)\.$/u;
const ENDS: Readonly<Record<Language, RegExp>> = {
  vi: /[.!?…]+[”"’»)\]]*(?=\s|$)/gu,
  en: /[.!?…]+[”"’»)\]]*(?=\s|$)/gu,
  zh: /[。！？…]+[”」』）]*/gu,
};

/**
 * The sentences of one paragraph or list item. A list item without a full stop is one sentence; an ellipsis followed
 * by a small letter goes on ("Tôi là … quê …").
 */
export function sentencesOf(text: string, language: Language): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  const take = (to: number) => {
    const piece = text.slice(from, to);
    if (/[\p{L}\p{N}]/u.test(piece)) sentences.push({ start: from + (piece.length - piece.trimStart().length), text: piece.trim() });
    from = to;
  };
  for (const match of text.matchAll(ENDS[language])) {
    const end = match.index + match[0].length;
    if (ABBREVIATIONS.test(text.slice(0, end))) continue;
    if (match[0].startsWith('…') && /^\s*[\p{Ll}.,;]/u.test(text.slice(end))) continue;
    take(end);
  }
  take(text.length);
  return sentences;
}

/**
 * Length of a sentence as its language counts: Vietnamese syllables and English words are what spaces part, Chinese
 * counts characters, with each run of Latin letters or digits as one.
 */
export function sentenceLength(sentence: string, language: Language): number {
  if (language === 'zh') return (sentence.match(/\p{sc=Han}|[\p{sc=Latn}\p{N}][\p{sc=Latn}\p{M}\p{N}.,%+'’-]*/gu) ?? []).length;
  return sentence.split(/[\s\u00A0/–—]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Mean length of sentences, rounded to one decimal; 0 for none. */
export function averageLength(lengths: readonly number[]): number {
  if (lengths.length === 0) return 0;
  return Math.round((lengths.reduce((sum, length) => sum + length, 0) / lengths.length) * 10) / 10;
}
