import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { faultAt, type Fault } from './fault.ts';
import type { SourceFile } from './source-file.ts';
import { nodesOf } from './tree.ts';
import { readYaml, type YamlFile } from './yaml-file.ts';

// Parses only: nothing of a text is compiled or run, whatever it contains.
const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);

/**
 * Astro ends the front matter at the first line that begins with --- or +++, whatever follows: so the last group is the
 * whole of that line, and anything but --- alone is refused. A cut elsewhere than Astro's would let code pass as a value.
 */
const FRONT_MATTER = /^(\uFEFF?---\r?\n)((?:(?!---|\+\+\+)[^\n]*\n)*)((?:---|\+\+\+)[^\n]*)\n?/;

/** A text file taken apart. Offsets in the tree count from the start of the whole file. */
export interface MdxFile {
  readonly yaml: YamlFile | null;
  readonly body: string;
  readonly tree: Root | null;
  readonly faults: readonly Fault[];
}

/** Reads front matter and body of an MDX file. Never throws and never runs anything. */
export function readMdx(file: SourceFile): MdxFile {
  const front = FRONT_MATTER.exec(file.text);
  if (front === null) return unreadable(file, 0, 'front-matter-missing', file.text.slice(0, 60));
  const [whole, opening = '', lines = '', closing = ''] = front;
  if (!/^---\r?$/.test(closing)) return unreadable(file, opening.length + lines.length, 'front-matter-cut', closing);
  const yaml = readYaml(file, lines, opening.length);
  const body = file.text.slice(whole.length);
  // Blanks in place of the front matter keep every offset of the tree an offset of the file.
  const blank = whole.replace(/[^\n]/g, ' ');
  try {
    const tree = parser.parse(blank + body);
    // A text nested so deep that walking it exhausts the stack is found here and not in some check.
    nodesOf(tree);
    return { yaml, body, tree, faults: [] };
  } catch (error) {
    const { reason = String(error), place } = error as { reason?: string; place?: { start?: { offset?: number }; offset?: number } };
    // An unclosed tag is noticed at the end of its paragraph; the message itself says where it was opened.
    const opened = /\((\d+):(\d+)-\d+:\d+\)/.exec(reason);
    const start = opened === null ? undefined : file.lineStarts[Number(opened[1]) - 1]! + Number(opened[2]) - 1;
    const offset = start ?? place?.start?.offset ?? place?.offset ?? whole.length;
    const end = file.text.indexOf('\n', offset);
    const found = file.text.slice(offset, end < 0 ? undefined : end);
    return { yaml, body, tree: null, faults: [syntaxFault(file, offset, found, reason)] };
  }
}

function unreadable(file: SourceFile, at: number, kind: 'front-matter-missing' | 'front-matter-cut', found: string): MdxFile {
  return { yaml: null, body: file.text, tree: null, faults: [faultAt(file, at, kind, found)] };
}

/** An import or an expression that is not even valid code is reported as what it is, not as a slip of syntax. */
function syntaxFault(file: SourceFile, offset: number, found: string, reason: string): Fault {
  if (/import\/export|could not parse import/i.test(reason)) return faultAt(file, offset, 'mdx-import', found);
  if (/expression|acorn/i.test(reason)) return faultAt(file, offset, 'mdx-expression', found);
  return faultAt(file, offset, 'mdx-syntax', found, { reason: reason.replace(/\s+/g, ' ').slice(0, 160), brace: '{' });
}
