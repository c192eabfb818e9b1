import type { Nodes, Root } from 'mdast';
import { isElement, nodesOf, startOf } from './tree.ts';

/** Words outside running text: attributes, code, titles of links, what is quoted in another language or from a law. */
export interface HiddenWords {
  readonly text: string;
  readonly start: number;
}

// An id is no word, and a language is a code.
const CODES = new Set(['id', 'n', 'lang', 'year', 'source']);

/** Every word of a text that its running text does not hold, with where it stands. */
export function hiddenWords(tree: Root, source: string): HiddenWords[] {
  return nodesOf(tree).flatMap(({ node }) => wordsOf(node).map((text) => ({ text, start: Math.max(startOf(node), source.indexOf(text.split('\n')[0]!, startOf(node))) })));
}

function wordsOf(node: Nodes): string[] {
  if (node.type === 'code' || node.type === 'inlineCode') return [node.value];
  if (node.type === 'link' || node.type === 'definition') return typeof node.title === 'string' ? [node.title] : [];
  if (!isElement(node)) return [];
  const attributes = node.attributes.flatMap((one) => (one.type === 'mdxJsxAttribute' && typeof one.value === 'string' && !CODES.has(one.name) ? [one.value] : []));
  if (node.name !== 'Law' && node.name !== 'Phrase') return attributes;
  return [...attributes, ...nodesOf(node).flatMap(({ node: inner }) => (inner.type === 'text' ? [inner.value] : []))];
}

/** The addresses of links of a text, with where they stand. */
export function linksOf(tree: Root): HiddenWords[] {
  return nodesOf(tree).flatMap(({ node }) => (node.type === 'link' || node.type === 'definition' ? [{ text: node.url, start: startOf(node) }] : []));
}
