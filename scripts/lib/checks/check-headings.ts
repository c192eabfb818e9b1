import type { Content, TextEntry } from './content.ts';
import { faultAt, type Fault } from './fault.ts';
import { anchorOf, nodesOf, plainText, startOf } from './tree.ts';

/** Headings of texts: from level 2 downwards, one level at a time, no two alike. */
export function checkHeadings(content: Content): Fault[] {
  return content.texts.flatMap(faultsOfText);
}

function faultsOfText(entry: TextEntry): Fault[] {
  if (entry.tree === null) return [];
  // The title of the page is level 1 and stands in the front matter.
  let before = 1;
  const seen = new Set<string>();
  const faults: Fault[] = [];
  for (const { node, parents } of nodesOf(entry.tree)) {
    if (node.type !== 'heading' || parents.some((parent) => parent.type === 'mdxJsxFlowElement' && parent.name === 'Message')) continue;
    const text = plainText(node).trim();
    if (node.depth === 1 || node.depth > before + 1) faults.push(faultAt(entry.file, startOf(node), 'heading-level', text, { level: String(node.depth), before: String(before) }));
    before = Math.max(node.depth, 2);
    const anchor = anchorOf(text);
    if (seen.has(anchor)) faults.push(faultAt(entry.file, startOf(node), 'heading-duplicate', text));
    seen.add(anchor);
  }
  return faults;
}
