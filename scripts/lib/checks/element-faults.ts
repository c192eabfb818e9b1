import type { Nodes, Paragraph } from 'mdast';
import { componentNames, componentRules } from './component-rules.ts';
import { faultAt, type Fault, type Words } from './fault.ts';
import type { FaultName } from './fault-kinds.ts';
import type { SourceFile } from './source-file.ts';
import { suggestNearest } from './suggest.ts';
import { type Element, plainText, startOf } from './tree.ts';

/** Elements that run code or fetch something by themselves. */
const ACTIVE = new Set(['script', 'style', 'iframe', 'object', 'embed', 'link', 'meta', 'base', 'svg', 'math', 'form', 'input', 'button', 'video', 'audio', 'source', 'template', 'frame', 'applet', 'portal']);
const listNames = {
  ordered: { vi: 'đánh số (1. 2. 3.)', en: 'numbered' },
  bulleted: { vi: 'gạch đầu dòng', en: 'bulleted' },
} as const;

/** What is wrong with one element of a text: its name, its attributes, what it holds and where it stands. */
export function faultsOfElement(file: SourceFile, element: Element, parent: Nodes | undefined): Fault[] {
  const tag = element.name ?? '';
  const at = startOf(element);
  const source = file.text.slice(at, element.position?.end.offset).split('\n')[0]!;
  const fault = (kind: FaultName, values: Readonly<Record<string, Words>> = {}) => faultAt(file, at, kind, source, { tag, ...values });
  const rule = Object.hasOwn(componentRules, tag) ? componentRules[tag] : undefined;
  if (rule === undefined) {
    if (ACTIVE.has(tag.toLowerCase())) return [fault('mdx-script')];
    if (/^[a-z]/.test(tag) && !tag.includes('.')) return [fault(tag === 'img' || tag === 'picture' ? 'mdx-image' : 'mdx-html')];
    return [fault('mdx-component-unknown', { suggestion: suggestNearest(tag, componentNames, { vi: `Dùng được: ${componentNames.join(', ')}.`, en: `Available: ${componentNames.join(', ')}.` }) })];
  }
  const allowed = [...rule.required, ...rule.optional];
  const faults: Fault[] = [];
  for (const attribute of element.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || (attribute.value !== null && typeof attribute.value === 'object')) faults.push(fault('mdx-attribute-code'));
    else if (!allowed.includes(attribute.name)) {
      const otherwise = allowed.length === 0 ? { vi: `<${tag}> không có thuộc tính nào.`, en: `<${tag}> takes no attributes.` } : { vi: `Dùng được: ${allowed.join(', ')}.`, en: `Available: ${allowed.join(', ')}.` };
      faults.push(fault('mdx-attribute-unknown', { attribute: attribute.name, suggestion: suggestNearest(attribute.name, allowed, otherwise) }));
    }
  }
  const given = element.attributes.flatMap((attribute) => (attribute.type === 'mdxJsxAttribute' && attribute.value !== null && attribute.value !== '' ? [attribute.name] : []));
  for (const attribute of rule.required) if (!given.includes(attribute)) faults.push(fault('mdx-attribute-missing', { attribute }));
  const children = element.children as Nodes[];
  if (rule.content === 'text' && plainText(element).trim() === '') faults.push(fault('mdx-content-missing'));
  if (rule.content === 'any' && children.length === 0) faults.push(fault('mdx-content-missing'));
  if (rule.content === 'ordered' || rule.content === 'bulleted') {
    const [only] = children;
    const isRight = children.length === 1 && only?.type === 'list' && (only.ordered === true) === (rule.content === 'ordered');
    if (!isRight) faults.push(fault('mdx-list-missing', { list: listNames[rule.content] }));
  }
  if (rule.isBlock && parent?.type === 'paragraph' && !isAlone(parent)) faults.push(fault('mdx-not-alone'));
  return faults;
}

/** MDX takes a paragraph of components only for the components themselves. */
function isAlone(paragraph: Paragraph): boolean {
  return paragraph.children.every((child) => child.type === 'mdxJsxTextElement' || (child.type === 'text' && child.value.trim() === ''));
}
