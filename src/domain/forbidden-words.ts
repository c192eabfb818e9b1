import type { Language } from './languages.ts';

/** A word we do not use and, where there is one, what to say instead. */
export interface ForbiddenWord {
  readonly word: string;
  readonly instead: string | null;
}

/** Words docs/WRITING.md rules out whatever the glossary says. The glossary's `avoid` lists are added to them. */
export const forbiddenWords: Readonly<Record<Language, readonly ForbiddenWord[]>> = {
  vi: [
    { word: 'con nghiện', instead: 'người sử dụng ma túy' },
    { word: 'gái bán dâm', instead: 'người bán dâm' },
    { word: 'gái mại dâm', instead: 'người bán dâm' },
    { word: 'nô lệ', instead: 'người bị ép' },
    { word: 'nhẹ dạ', instead: 'người bị lừa' },
    { word: 'cả tin', instead: 'người bị lừa' },
    { word: 'giải cứu', instead: 'giúp ra khỏi nơi bị giữ' },
    { word: 'tệ nạn', instead: null },
    { word: 'hoàn toàn bí mật', instead: null },
    { word: 'tuyệt đối bí mật', instead: null },
    { word: 'tại sao bạn', instead: null },
    { word: 'hotline', instead: 'đường dây nóng' },
    { word: '24/7', instead: 'cả ngày cả đêm' },
  ],
  en: [
    { word: 'prostitute', instead: 'person who sells sex' },
    { word: 'drug addict', instead: 'person who uses drugs' },
    { word: 'junkie', instead: 'person who uses drugs' },
    { word: 'sex slave', instead: 'person who was forced' },
    { word: 'toll-free', instead: 'free' },
    { word: '24/7', instead: 'day and night' },
    { word: 'completely confidential', instead: null },
    { word: 'why did you', instead: null },
  ],
  zh: [
    { word: '妓女', instead: '卖淫者' },
    { word: '瘾君子', instead: '使用毒品的人' },
    { word: '绝对保密', instead: null },
    { word: '24/7', instead: '昼夜' },
  ],
};

/** A forbidden word found in a text, at an offset. */
export interface FoundWord extends ForbiddenWord {
  readonly start: number;
}

const QUOTED = /“[^”]*”|"[^"]*"|「[^」]*」|『[^』]*』|‘[^’]*’/gu;

/**
 * Forbidden words in a text, whole words only, capitals aside. Words inside quotation marks are what somebody says
 * ("họ gọi bạn là …") and names of laws and bodies, so they pass.
 */
export function forbiddenWordsIn(text: string, words: readonly ForbiddenWord[]): FoundWord[] {
  const open = text.replace(QUOTED, (quoted) => ' '.repeat(quoted.length)).toLowerCase();
  return words.flatMap((entry) => {
    const word = entry.word.trim().toLowerCase();
    // Nothing would be found at every place, without end.
    if (word === '') return [];
    const isHan = /\p{sc=Han}/u.test(word);
    const found: FoundWord[] = [];
    for (let at = open.indexOf(word); at >= 0; at = open.indexOf(word, at + word.length)) {
      const isWhole = isHan || (!/[\p{L}\p{N}]/u.test(open[at - 1] ?? ' ') && !/[\p{L}\p{N}]/u.test(open[at + word.length] ?? ' '));
      if (isWhole) found.push({ ...entry, start: at });
    }
    return found;
  });
}
