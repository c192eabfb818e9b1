import { isAlias, isNode, isPair, isScalar, visit, type Document, type Node } from 'yaml';
import { faultAt, type Fault } from './fault.ts';
import type { SourceFile } from './source-file.ts';

/** No record nests deeper than eight levels; beyond this a file is a mistake or an attack. */
const DEEPEST = 12;
/** Names that mean something to JavaScript objects or to YAML itself. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty', '<<']);
const PLAIN = /^tag:yaml\.org,2002:(str|int|float|bool|null|map|seq)$/;

/**
 * What plain facts never need and an attack does: anchors and aliases (a small file that unfolds to gigabytes),
 * type tags, names of built-in properties, bottomless nesting. Found on the parsed text, before any value is made.
 */
export function faultsOfNodes(file: SourceFile, document: Document.Parsed, from: number): Fault[] {
  const faults: Fault[] = [];
  const add = (node: Node, kind: Fault['kind'], found: string) => faults.push(faultAt(file, from + (node.range?.[0] ?? 0), kind, found));
  visit(document, (key, node, ancestors) => {
    if (isAlias(node)) add(node, 'yaml-anchor', `*${node.source}`);
    else if (isNode(node)) {
      if ('anchor' in node && node.anchor !== undefined) add(node, 'yaml-anchor', `&${node.anchor}`);
      if (node.tag !== undefined && !PLAIN.test(node.tag)) add(node, 'yaml-tag', node.tag);
    }
    if (isPair(node) && isNode(node.key)) {
      const name = isScalar(node.key) ? String(node.key.value) : '';
      if (name === '' || FORBIDDEN.has(name)) add(node.key, 'yaml-forbidden-key', name || '?');
    }
    // Every level of a map is a map and a pair.
    if (ancestors.length <= DEEPEST * 2) return undefined;
    if (isNode(node)) add(node, 'yaml-too-deep', String(key));
    return visit.SKIP;
  });
  return faults;
}
