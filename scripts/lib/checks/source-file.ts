/** One file of the content tree as text, with the places where its lines begin. */
export interface SourceFile {
  /** Path from the root of the project, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly lineStarts: readonly number[];
}

/** A place in a file, both counted from 1, columns in UTF-16 units as editors count them. */
export interface Spot {
  readonly line: number;
  readonly column: number;
}

export function sourceFile(path: string, text: string): SourceFile {
  const lineStarts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lineStarts.push(at + 1);
  return { path, text, lineStarts };
}

/** Line and column of a character offset; offsets past the end give the last place of the file. */
export function spotOf(file: SourceFile, offset: number): Spot {
  let low = 0;
  let high = file.lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (file.lineStarts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: Math.min(offset, file.text.length) - file.lineStarts[low]! + 1 };
}
