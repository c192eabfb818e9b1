import type { Nodes, Parents, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';

export type Element = MdxJsxFlowElement | MdxJsxTextElement;

/** A node with its parents from the root down. */
export interface Place {
  readonly node: Nodes;
  readonly parents: readonly Parents[];
}

// Every check walks every tree; the walk is done once.
const walked = new WeakMap<Nodes, readonly Place[]>();

/** Every node of a text in reading order. */
export function nodesOf(root: Nodes): readonly Place[] {
  const known = walked.get(root);
  if (known !== undefined) return known;
  const places: Place[] = [];
  const walk = (node: Nodes, parents: readonly Parents[]) => {
    places.push({ node, parents });
    if (!('children' in node)) return;
    const below = [...parents, node as Parents];
    for (const child of node.children) walk(child as Nodes, below);
  };
  walk(root, []);
  walked.set(root, places);
  return places;
}

export const isElement = (node: Nodes): node is Element => node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** Components of a text in reading order. */
export function elementsOf(tree: Root): Element[] {
  return nodesOf(tree).map(({ node }) => node).filter(isElement);
}

/** Where a node begins, counted in characters from the start of the file. */
export const startOf = (node: Nodes): number => node.position?.start.offset ?? 0;

/** A plain attribute of a component; undefined when it is missing or not text. */
export function attributeOf(element: Element, name: string): string | undefined {
  const found = element.attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === name);
  return typeof found?.value === 'string' ? found.value : undefined;
}

/** The words of a node, components by what they stand for; `ofLaw` says how a citation of a law is read. */
export function plainText(node: Nodes, ofLaw: (words: string) => string = (words) => words): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return ' ';
  if (isElement(node) && (node.name === 'Number' || node.name === 'Email')) return '0';
  if (isElement(node) && node.name === 'Cite') return '';
  const inside = 'children' in node ? node.children.map((child) => plainText(child as Nodes, ofLaw)).join('') : '';
  if (isElement(node) && node.name === 'Law') return ofLaw(inside);
  return isElement(node) && node.name === 'Figure' ? `${attributeOf(node, 'value') ?? ''} ${inside}` : inside;
}

/** The anchor a heading gets: small letters, marks kept, everything but letters, digits and hyphens dropped. */
export function anchorOf(heading: string): string {
  return heading.trim().toLowerCase().replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '').replaceAll(' ', '-');
}
