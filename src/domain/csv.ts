/**
 * Reads comma-separated text with a header row (RFC 4180: quotes double inside quotes, LF or CRLF).
 * Returns one plain object a row, keyed by the header. Every value is text: codes keep their leading zeros.
 * @throws Error naming the row, the header being row 1, when it has more or fewer cells than the header.
 */
export function parseCsv(text: string): Record<string, string>[] {
  const [header, ...rows] = csvRows(text);
  if (!header) return [];
  return rows.map((cells, index) => {
    if (cells.length !== header.length) {
      throw new Error(`CSV row ${index + 2}: ${cells.length} cells, the header has ${header.length}`);
    }
    return Object.fromEntries(header.map((name, column) => [name, cells[column] ?? '']));
  });
}

/** Writes rows as separated text with the given header; quotes only where a value needs it. Ends with a newline. */
export function formatCsv(header: readonly string[], rows: readonly (readonly string[])[], separator: ',' | ';' = ','): string {
  const quote = (value: string) => (/["\n\r]/.test(value) || value.includes(separator) ? `"${value.replaceAll('"', '""')}"` : value);
  return [header, ...rows].map((cells) => cells.map(quote).join(separator) + '\n').join('');
}

function csvRows(text: string): string[][] {
  const rows: string[][] = [];
  // The sticky pattern eats one cell and the separator after it; group 1 is a quoted cell, group 2 a bare one.
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/y;
  let row: string[] = [];
  while (cell.lastIndex < text.length) {
    const at = cell.lastIndex;
    const match = cell.exec(text);
    if (!match) throw new Error(`CSV: stray quote near character ${at}`);
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === ',') {
      // A separator at the very end of the text still opens one last, empty cell.
      if (cell.lastIndex === text.length) row.push('');
      else continue;
    }
    rows.push(row);
    row = [];
  }
  return rows;
}
