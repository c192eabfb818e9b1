import type { Language } from '../../../src/domain/languages.ts';
import type { TextEntry } from './content.ts';
import { type ProseBlock, proseBlocks } from './prose-blocks.ts';
import { isElement, nodesOf, plainText, startOf } from './tree.ts';

// Letters that only Vietnamese has, or hardly any English word.
const VIETNAMESE = /[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/i;

/**
 * The part of the words of a translation that cannot be of its language, from 0 to 1. Names of places and offices are
 * Vietnamese in every language: they are why some is always foreign.
 */
const foreignPart: Readonly<Record<Exclude<Language, 'vi'>, (text: string) => number>> = {
  en: (text) => {
    const words = text.split(/\s+/).filter((word) => /\p{L}/u.test(word));
    return words.filter((word) => VIETNAMESE.test(word)).length / Math.max(1, words.length);
  },
  zh: (text) => 1 - count(text, /\p{Script=Han}/gu) / Math.max(1, count(text, /\p{L}/gu)),
};
// In our texts: at most 0.13 and 0.24 of a text, 0.62 and 0.59 of a paragraph; Vietnamese has 0.8 and 1.
const mostForeign = { en: { text: 0.35, paragraph: 0.7 }, zh: { text: 0.5, paragraph: 0.75 } } as const;
/** Letters from which a paragraph is long enough to tell its language. */
const ENOUGH_LETTERS = 45;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Where a translation goes on in another language: the start of each such paragraph, or of the whole text. */
export function untranslatedIn({ tree, lang, body, file }: TextEntry): { readonly start: number; readonly text: string }[] {
  if (tree === null || lang === 'vi') return [];
  const own = proseBlocks(tree, file.text).filter((block) => block.lang === null || block.lang === lang);
  const isForeign = (text: string, most: number) => count(text, /\p{L}/gu) >= ENOUGH_LETTERS && foreignPart[lang](text) > most;
  if (isForeign(own.map(({ text }) => text).join(' '), mostForeign[lang].text)) return [{ start: own[0]?.start ?? file.text.length - body.length, text: own[0]?.text ?? '' }];
  return own.filter((block: ProseBlock) => isForeign(block.text, mostForeign[lang].paragraph));
}

/** A piece that stands at the same place in every language: a component, or what is said under a heading. */
interface Piece {
  readonly name: string;
  readonly text: string;
  readonly start: number;
}

// In our texts a piece has at least 0.85 and 0.27 of the characters of the Vietnamese one.
const leastLength = { vi: 1, en: 0.5, zh: 0.15 } as const;
/** Shorter pieces of the source vary too much. */
const ENOUGH_CHARACTERS = 40;

/** Pieces of a translation that say much less than those of its source. Both have the same headings and components. */
export function shortIn(entry: TextEntry, source: TextEntry): Piece[] {
  return [sectionsOf, componentsOf].flatMap((pieces) => {
    const originals = pieces(source);
    return pieces(entry).filter((piece, index) => {
      const original = originals[index]?.text ?? '';
      return original.length >= ENOUGH_CHARACTERS && piece.text.length < original.length * leastLength[entry.lang];
    });
  });
}

const HOLDING = new Set(['Steps', 'Checklist', 'SelfCheck', 'Warning', 'Note', 'Message', 'Phrase', 'Scenario', 'Reasoning']);

function componentsOf({ tree }: TextEntry): Piece[] {
  return tree === null ? [] : nodesOf(tree).flatMap(({ node }) => (isElement(node) && HOLDING.has(node.name ?? '') ? [{ name: `<${node.name}>`, text: plainText(node).trim(), start: startOf(node) }] : []));
}

function sectionsOf({ tree }: TextEntry): Piece[] {
  const sections: { name: string; text: string; start: number }[] = [];
  for (const node of tree?.children ?? []) {
    if (node.type === 'heading' || sections.length === 0) sections.push({ name: node.type === 'heading' ? plainText(node) : '', text: '', start: startOf(node) });
    if (node.type !== 'heading') sections.at(-1)!.text += `${plainText(node).trim()} `;
  }
  return sections;
}
