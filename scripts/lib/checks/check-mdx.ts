import type { Nodes } from 'mdast';
import type { Content, TextEntry } from './content.ts';
import { faultsOfElement } from './element-faults.ts';
import { faultAt, type Fault } from './fault.ts';
import type { FaultName } from './fault-kinds.ts';
import { isElement, nodesOf, plainText, startOf } from './tree.ts';

// Digits, ©, ™ and arrows are emoji to Unicode but not to readers.
const EMOJI = /\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F/u;

const PLACEHOLDER = /\b(?:TODO|FIXME|TBD)\b/;

/** What texts contain besides words: only listed components, no code, no HTML, no image. */
export function checkMdx(content: Content): Fault[] {
  return content.texts.flatMap((entry) => (entry.tree === null ? [] : nodesOf(entry.tree).flatMap(({ node, parents }) => faultsOfNode(entry, node, parents.at(-1)))));
}

/** What is wrong with one node of a text; also asked of the tree the build reads. */
export function faultsOfNode(entry: TextEntry, node: Nodes, parent: Nodes | undefined): Fault[] {
  const { file } = entry;
  const at = startOf(node);
  const source = file.text.slice(at, node.position?.end.offset);
  const fault = (kind: FaultName, values: Fault['values'] = {}) => [faultAt(file, at, kind, source, values)];
  if (isElement(node)) return faultsOfElement(file, node, parent);
  switch (node.type) {
    case 'mdxjsEsm':
      return fault('mdx-import');
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return fault('mdx-expression');
    case 'html':
      return fault('mdx-html', { tag: /<\/?([\w-]+)/.exec(node.value)?.[1] ?? '!' });
    case 'image':
    case 'imageReference':
      return fault('mdx-image');
    case 'heading':
      return plainText(node).trim() === '' ? fault('heading-empty') : [];
    case 'text': {
      const emoji = EMOJI.exec(node.value);
      const todo = PLACEHOLDER.exec(node.value);
      if (todo !== null) return [faultAt(file, at + todo.index, 'text-todo', node.value, { field: { vi: 'nội dung', en: 'body' } })];
      return emoji === null ? [] : [faultAt(file, at + emoji.index, 'mdx-emoji', node.value.slice(Math.max(0, emoji.index - 20), emoji.index + 20))];
    }
    default:
      return [];
  }
}
