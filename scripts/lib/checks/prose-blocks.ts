import type { Nodes, Root } from 'mdast';
import { isElement, nodesOf, plainText, startOf } from './tree.ts';

/** One paragraph, heading, list item or table cell: words that are read as one piece. */
export interface ProseBlock {
  readonly type: 'paragraph' | 'heading' | 'cell';
  /** The words with components put in plain form. */
  readonly text: string;
  /** The words writers typed, without what components say, each with its place in the file. */
  readonly typed: readonly { readonly start: number; readonly text: string }[];
  /** Whether a source is cited in it. */
  readonly isCited: boolean;
  /** Set inside a message or phrase in another language. */
  readonly lang: string | null;
  readonly start: number;
}

/** The pieces of prose of a text, in reading order. */
export function proseBlocks(tree: Root): ProseBlock[] {
  return nodesOf(tree).flatMap(({ node, parents }) => {
    if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return [];
    const foreign = parents.findLast((parent) => isElement(parent as Nodes) && 'name' in parent && (parent.name === 'Message' || parent.name === 'Phrase'));
    const attribute = foreign !== undefined && 'attributes' in foreign ? foreign.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === 'lang') : undefined;
    return [{
      type: node.type === 'tableCell' ? ('cell' as const) : node.type,
      // The name of a law is one name, however many words it has.
      text: plainText(node, () => '0'),
      typed: [...typedOf(node)],
      isCited: nodesOf(node).some(({ node: inner }) => isElement(inner) && (inner.name === 'Cite' || inner.name === 'Law')),
      lang: typeof attribute?.value === 'string' ? attribute.value : null,
      start: startOf(node),
    }];
  });
}

function* typedOf(node: Nodes): Generator<{ start: number; text: string }> {
  if (isElement(node) && (node.name === 'Law' || node.name === 'Phrase')) return;
  if (node.type === 'text') yield { start: startOf(node), text: node.value };
  else if ('children' in node) for (const child of node.children) yield* typedOf(child as Nodes);
}
