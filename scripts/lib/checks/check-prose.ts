import type { Root } from 'mdast';
import type { Language } from '../../../src/domain/languages.ts';
import { digitsOf } from '../../../src/domain/phone.ts';
import { forbiddenWords, forbiddenWordsIn, type ForbiddenWord } from '../../../src/domain/forbidden-words.ts';
import { undatedFiguresIn } from '../../../src/domain/figures.ts';
import { averageLength, LONGEST_PARAGRAPH, sentenceLength, sentenceLimits, sentencesOf } from '../../../src/domain/prose.ts';
import type { GlossaryTerm } from '../../../src/domain/schemas/glossary-term.ts';
import type { SupportAddress } from '../../../src/domain/schemas/support-address.ts';
import { numberOfChatLink, phoneNumbersIn } from '../../../src/domain/typed-number.ts';
import { type Content, recordsIn, type TextEntry } from './content.ts';
import { faultAt, type Fault, type Words } from './fault.ts';
import { hiddenWords, linksOf } from './hidden-words.ts';
import { type ProseBlock, proseBlocks } from './prose-blocks.ts';

/** Wording of every text: length of sentences, numbers typed out, marks that format nothing, words we do not use, figures without a year. */
export function checkProse(content: Content): Fault[] {
  const owners = ownersOf(content);
  const words = { vi: wordsOf(content, 'vi'), en: wordsOf(content, 'en'), zh: wordsOf(content, 'zh') };
  return content.texts.flatMap((entry) => {
    if (entry.tree === null) return [];
    const blocks = proseBlocks(entry.tree, entry.file.text);
    const own = blocks.filter((block) => block.lang === null || block.lang.split('-')[0] === entry.lang);
    return [
      ...faultsOfLength(entry, own),
      ...faultsOfNumbers(entry, entry.tree, blocks, owners),
      ...blocks.flatMap((block) => faultsOfMarkup(entry, block)),
      ...own.flatMap((block) => [...faultsOfWords(entry, block, words[entry.lang]), ...faultsOfFigures(entry, block)]),
    ];
  });
}

function faultsOfLength(entry: TextEntry, blocks: readonly ProseBlock[]): Fault[] {
  const { longest, average, unit } = sentenceLimits[entry.lang];
  const lengths: number[] = [];
  const faults = blocks.filter((block) => block.type !== 'heading').flatMap((block) => {
    const sentences = sentencesOf(block.text, entry.lang);
    const long = sentences.flatMap(({ text }) => {
      const count = sentenceLength(text, entry.lang);
      if (block.type === 'paragraph') lengths.push(count);
      return count > longest ? [faultAt(entry.file, block.start, 'sentence-long', text, { count: String(count), limit: String(longest), unit })] : [];
    });
    if (sentences.length <= LONGEST_PARAGRAPH || block.type !== 'paragraph' || block.lang !== null) return long;
    return [...long, faultAt(entry.file, block.start, 'paragraph-long', block.text, { count: String(sentences.length), limit: String(LONGEST_PARAGRAPH) })];
  });
  const mean = averageLength(lengths);
  if (average === null || mean <= average) return faults;
  return [...faults, faultAt(entry.file, 0, 'sentences-average', '', { count: String(mean), limit: String(average), unit })];
}

/** Records by their digits, so that a typed number can be answered with the component to write. */
function ownersOf(content: Content): ReadonlyMap<string, string> {
  const rank = (record: SupportAddress | undefined) => (record?.coverage?.scope === 'national' ? 1 : 0);
  const records = recordsIn(content, 'directory').map((entry) => entry.yaml.value as SupportAddress | undefined).sort((a, b) => rank(a) - rank(b));
  return new Map(records.flatMap((record) => (Array.isArray(record?.phones) ? record.phones.flatMap((phone) => (typeof phone?.number === 'string' ? [[digitsOf(phone.number), record.id] as const] : [])) : [])));
}

/** Numbers typed in running text, in attributes, code and quotations, and behind links to chat programs. */
function faultsOfNumbers(entry: TextEntry, tree: Root, blocks: readonly ProseBlock[], owners: ReadonlyMap<string, string>): Fault[] {
  const fault = (start: number, number: string, digits: string, found: string) => {
    const id = owners.get(digits);
    const suggestion: Words = id === undefined
      ? { vi: 'Tạo bản ghi cho số này trong content/directory (npm run new -- address), rồi viết <Number id="…" />.', en: 'Make a record for it in content/directory (npm run new -- address), then write <Number id="…" />.' }
      : { vi: `Viết <Number id="${id}" />.`, en: `Write <Number id="${id}" />.` };
    return faultAt(entry.file, start, 'number-in-prose', found, { number, suggestion });
  };
  const around = (text: string, start: number, length: number) => text.slice(Math.max(0, start - 30), start + length + 20);
  return [
    ...blocks.flatMap(({ typed }) => phoneNumbersIn(typed.text).map(({ start, text, digits }) => fault(typed.at(start), text, digits, around(typed.text, start, text.length)))),
    ...hiddenWords(tree, entry.file.text).flatMap((words) => phoneNumbersIn(words.text).map(({ start, text, digits }) => fault(words.start + start, text, digits, around(words.text, start, text.length)))),
    ...linksOf(tree).flatMap(({ text, start }) => {
      const digits = numberOfChatLink(text);
      return digits === null ? [] : [fault(start, digits, digits, text)];
    }),
  ];
}

function wordsOf(content: Content, lang: Language): readonly ForbiddenWord[] {
  const terms = recordsIn(content, 'glossary').map((entry) => entry.yaml.value as GlossaryTerm | undefined);
  const own = terms.flatMap((term) => {
    const avoid = term?.avoid?.[lang];
    return Array.isArray(avoid) ? avoid.filter((word: unknown) => typeof word === 'string').map((word) => ({ word, instead: term?.term?.[lang] ?? null })) : [];
  });
  const fixed = forbiddenWords[lang].filter((entry) => !own.some((other) => other.word.toLowerCase() === entry.word.toLowerCase()));
  return [...own, ...fixed];
}

function faultsOfWords(entry: TextEntry, block: ProseBlock, words: readonly ForbiddenWord[]): Fault[] {
  const { text, at } = block.typed;
  return forbiddenWordsIn(text, words).map((found) => {
    const suggestion: Words = found.instead === null
      ? { vi: 'Nói cách khác, hoặc bỏ. Lời người khác nói thì để trong “…”.', en: 'Say it another way, or leave it out. What others say goes in “…”.' }
      : { vi: `Viết “${found.instead}”. Lời người khác nói thì để trong “…”.`, en: `Write “${found.instead}”. What others say goes in “…”.` };
    return faultAt(entry.file, at(found.start), 'word-forbidden', text.slice(Math.max(0, found.start - 30), found.start + found.word.length + 30), { word: found.word, suggestion });
  });
}

/** Marks of Markdown that stayed text. CommonMark closes no bold between a full-width stop and a letter, so Chinese texts meet it most. */
function faultsOfMarkup(entry: TextEntry, block: ProseBlock): Fault[] {
  const { text, at } = block.typed;
  return [...text.matchAll(/\*\*|__|\]\s?\(/g)].map(({ 0: mark, index }) => faultAt(entry.file, at(index), 'markup-shown', text.slice(Math.max(0, index - 20), index + 20), { mark }));
}

function faultsOfFigures(entry: TextEntry, block: ProseBlock): Fault[] {
  if (block.isCited || /(?<!\d)(?:19|20)\d\d(?!\d)/.test(block.text)) return [];
  const { text, at } = block.typed;
  return undatedFiguresIn(text).map((figure) => faultAt(entry.file, at(figure.start), 'figure-undated', text.slice(Math.max(0, figure.start - 30), figure.start + 40), { number: figure.text }));
}
