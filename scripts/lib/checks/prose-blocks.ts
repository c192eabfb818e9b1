import type { Nodes, Root } from 'mdast';
import { placesOf } from './source-places.ts';
import { isElement, nodesOf, plainText, startOf } from './tree.ts';

/** Words as writers typed them, without what components say, each character with its place in the file. */
export interface TypedWords {
  readonly text: string;
  at(index: number): number;
}

/** One paragraph, heading, list item or table cell: words that are read as one piece. */
export interface ProseBlock {
  readonly type: 'paragraph' | 'heading' | 'cell';
  /** The words with components put in plain form. */
  readonly text: string;
  readonly typed: TypedWords;
  /** Whether a source is cited in it. */
  readonly isCited: boolean;
  /** Set inside a message or phrase in another language. */
  readonly lang: string | null;
  readonly start: number;
}

/** Stands in typed words where a component speaks, so that what is before and behind it is not one word. */
const GAP = '\uFFFC';

/** The pieces of prose of a text, in reading order; `source` is the whole file. */
export function proseBlocks(tree: Root, source: string): ProseBlock[] {
  return nodesOf(tree).flatMap(({ node, parents }) => {
    if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return [];
    const foreign = parents.findLast((parent) => isElement(parent as Nodes) && 'name' in parent && (parent.name === 'Message' || parent.name === 'Phrase'));
    const attribute = foreign !== undefined && 'attributes' in foreign ? foreign.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === 'lang') : undefined;
    return [{
      type: node.type === 'tableCell' ? ('cell' as const) : node.type,
      // The name of a law is one name, however many words it has.
      text: plainText(node, () => '0'),
      typed: typedWords(node, source),
      isCited: nodesOf(node).some(({ node: inner }) => isElement(inner) && (inner.name === 'Cite' || inner.name === 'Law')),
      lang: typeof attribute?.value === 'string' ? attribute.value : null,
      start: startOf(node),
    }];
  });
}

/** The typed words of a block across bold, links and terms: “0912 **345** 678” is one number. */
function typedWords(block: Nodes, source: string): TypedWords {
  let text = '';
  const places: number[] = [];
  const add = (words: string, own: readonly number[]) => {
    text += words;
    places.push(...own);
  };
  const walk = (node: Nodes) => {
    if (node.type === 'text') {
      // A link that the parser made of a bare address has no place; it stands right after what came before.
      add(node.value, node.position === undefined ? Array.from({ length: node.value.length }, () => places.at(-1) ?? startOf(block)) : placesOf(node, source));
    } else if (node.type === 'break') add('\n', [startOf(node)]);
    else if (isElement(node) && (node.name === 'Law' || node.name === 'Phrase' || node.children.length === 0)) add(GAP, [startOf(node)]);
    else if ('children' in node) for (const child of node.children) walk(child as Nodes);
    else add(GAP, [startOf(node)]);
  };
  walk(block);
  return { text, at: (index) => places[index] ?? startOf(block) };
}
