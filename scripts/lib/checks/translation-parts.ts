import type { Nodes } from 'mdast';
import type { Language } from '../../../src/domain/languages.ts';
import type { TextEntry } from './content.ts';
import { attributeOf, type Element, isElement, nodesOf, startOf } from './tree.ts';

/** Something that must be the same in every language: a number, a law, a source, a target of a link. */
export interface Part {
  /** As editors read it: `Number tong-dai-111`, `guide:tre-em`. */
  readonly name: string;
  readonly start: number;
}

/** Components that stand on their own; inline ones may move inside a sentence as the language asks. */
const STRUCTURE = new Set(['Steps', 'Checklist', 'SelfCheck', 'Warning', 'Note', 'Call', 'Message', 'Phrase', 'Scenario', 'Reasoning']);

/** Levels of the headings of a text, in order. */
export const headingParts = ({ tree }: TextEntry): Part[] => partsOf(tree, (node) => (node.type === 'heading' ? `h${node.depth}` : null));

/** Components that stand on their own, each with what it names, in order, as a translation into `own` has them. */
export const blockParts = ({ tree }: TextEntry, own: Language): Part[] => partsOf(tree, (node) => (isElement(node) && STRUCTURE.has(node.name ?? '') ? nameOf(node, own) : null));

/** What sentences name: numbers, laws, terms, sources, pages. Anchors follow the headings of each language and are left out. */
export const namedParts = ({ tree }: TextEntry, own: Language): Part[] => partsOf(tree, (node) => {
  if (node.type === 'link' || node.type === 'definition') return node.url.replace(/(?<=.)#.*$/, '').replace(/^#.*$/, '#…');
  return isElement(node) && node.name !== null && !STRUCTURE.has(node.name) ? nameOf(node, own) : null;
});

/** Digits of the figures of a text: `13.351` and `13,351` are one; figures in words have none. */
export const figureParts = ({ tree }: TextEntry): Part[] => partsOf(tree, (node) => {
  if (!isElement(node) || node.name !== 'Figure') return null;
  const digits = (attributeOf(node, 'value') ?? '').replaceAll('万', '0000').replace(/\D/g, '');
  return digits === '' ? null : digits;
});

function partsOf(tree: TextEntry['tree'], nameIn: (node: Nodes) => string | null): Part[] {
  return tree === null ? [] : nodesOf(tree).flatMap(({ node }) => {
    const name = nameIn(node);
    return name === null ? [] : [{ name, start: startOf(node) }];
  });
}

function nameOf(element: Element, own: Language): string {
  const values = ['id', 'n', 'source', 'year', 'lang'].flatMap((attribute) => attributeOf(element, attribute) ?? []);
  // What a reader is to say or send stays Vietnamese or is translated, as the reader needs it.
  return [element.name, ...values.filter((value) => value !== 'vi' && value !== own)].join(' ');
}
