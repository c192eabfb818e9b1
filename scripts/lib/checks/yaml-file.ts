import { isMap, isNode, isScalar, parseAllDocuments, type Document, type Node, type ParsedNode } from 'yaml';
import { faultAt, type Fault } from './fault.ts';
import type { SourceFile } from './source-file.ts';
import { faultsOfNodes } from './yaml-nodes.ts';

export type Path = readonly (string | number)[];

/** A YAML text that was read, with the place of every value. Offsets count from the start of the whole file. */
export interface YamlFile {
  readonly file: SourceFile;
  /** The value, or undefined when the text is not safe or not possible to read. */
  readonly value: unknown;
  readonly faults: readonly Fault[];
  /** Where the value at a path stands; for a path that does not exist, the nearest key above it. */
  offsetOf(path: Path): number;
  /** Where the key of the last step of a path stands. */
  keyOffsetOf(path: Path): number;
  /** The characters of a plain value as typed, with their place; null for lists, maps and missing values. */
  rawOf(path: Path): { readonly start: number; readonly end: number; readonly text: string } | null;
}

/** Reads `text` found at `from` in the file (a whole YAML file, or the front matter of a text). Never throws. */
export function readYaml(file: SourceFile, text = file.text, from = 0): YamlFile {
  const faults: Fault[] = [];
  let documents: Document.Parsed[] = [];
  try {
    const parsed = parseAllDocuments(text, { uniqueKeys: true, merge: false, version: '1.2' });
    documents = Array.isArray(parsed) ? parsed : [];
  } catch {
    // Only nesting deep enough to exhaust the stack makes the parser throw.
    faults.push(faultAt(file, from, 'yaml-too-deep', text.slice(0, 40)));
  }
  const document = documents[0];
  for (const error of document?.errors ?? []) {
    const at = from + error.pos[0];
    if (error.code === 'DUPLICATE_KEY') faults.push(faultAt(file, at, 'yaml-duplicate-key', lineAt(file, at)));
    else if (error.code !== 'MULTIPLE_DOCS') faults.push(faultAt(file, at, 'yaml-syntax', lineAt(file, at), { reason: error.message.split('\n')[0]!.replace(/ at line.*$/, '') }));
  }
  if (documents.length > 1) faults.push(faultAt(file, from + (documents[1]!.range?.[0] ?? 0), 'yaml-several-documents', '---'));
  if (document !== undefined) faults.push(...faultsOfNodes(file, document, from));
  // A key that stands twice leaves a value to look at, so that the other faults of the file are told as well.
  const value = faults.every((fault) => fault.kind === 'yaml-duplicate-key') && document !== undefined ? (document.toJS({ maxAliasCount: 0 }) as unknown) : undefined;
  return { file, value, faults, ...placesOf(document, from) };
}

function lineAt(file: SourceFile, offset: number): string {
  const start = file.text.lastIndexOf('\n', offset - 1) + 1;
  const end = file.text.indexOf('\n', start);
  return file.text.slice(start, end < 0 ? undefined : end);
}

function placesOf(document: Document.Parsed | undefined, from: number): Pick<YamlFile, 'offsetOf' | 'keyOffsetOf' | 'rawOf'> {
  const nodeAt = (path: Path) => document?.getIn(path, true) as ParsedNode | undefined;
  const keyNode = (path: Path): Node | undefined => {
    const parent = path.length === 1 ? document?.contents : nodeAt(path.slice(0, -1));
    if (!isMap(parent)) return undefined;
    return parent.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === String(path.at(-1)))?.key as Node | undefined;
  };
  const keyOffsetOf = (path: Path): number => {
    if (path.length === 0) return from;
    const own = keyNode(path)?.range?.[0] ?? (typeof path.at(-1) === 'number' ? nodeAt(path)?.range?.[0] : undefined);
    return own === undefined ? keyOffsetOf(path.slice(0, -1)) : from + own;
  };
  return {
    keyOffsetOf,
    offsetOf: (path) => {
      const node = path.length === 0 ? undefined : nodeAt(path);
      return isNode(node) && node.range ? from + node.range[0] : keyOffsetOf(path);
    },
    rawOf: (path) => {
      const node = path.length === 0 ? undefined : nodeAt(path);
      if (!isScalar(node) || !node.range) return null;
      return { start: from + node.range[0], end: from + node.range[1], text: node.source ?? String(node.value) };
    },
  };
}
