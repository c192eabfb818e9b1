import { averageLength, sentenceLength, sentencesOf } from '../../src/domain/prose.ts';
import type { TextEntry } from './checks/content.ts';
import { proseBlocks } from './checks/prose-blocks.ts';

/** How long a text is: Vietnamese syllables, English words, Chinese characters; and its middle sentence in running text. */
export interface ProseFigures {
  readonly words: number;
  readonly average: number;
}

/** Figures of one text in its own language; foreign phrases in it do not count. Zero for a text that cannot be read. */
export function proseFigures(entry: TextEntry): ProseFigures {
  if (entry.tree === null) return { words: 0, average: 0 };
  const blocks = proseBlocks(entry.tree, entry.file.text).filter((block) => block.lang === null || block.lang.split('-')[0] === entry.lang);
  const lengths = (kept: typeof blocks) => kept.flatMap((block) => sentencesOf(block.text, entry.lang).map(({ text }) => sentenceLength(text, entry.lang)));
  return {
    words: lengths(blocks).reduce((sum, length) => sum + length, 0),
    average: averageLength(lengths(blocks.filter((block) => block.type === 'paragraph'))),
  };
}
