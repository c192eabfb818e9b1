/**
 * A PDF whose makers' names say "In" (print) instead of program, system and version: what a sheet was made with is
 * nobody's business. Every byte keeps its place, so that the file's table of places stays true.
 */
export function neutralMetadata(pdf: Uint8Array): Buffer {
  const text = Buffer.from(pdf).toString('latin1').replace(/\/(Creator|Producer)(\s*)\(((?:\\[\s\S]|[^\\)])*)\)/g, (_, key: string, gap: string, value: string) => `/${key}${gap}(${'In'.padEnd(value.length).slice(0, value.length)})`);
  return Buffer.from(text, 'latin1');
}
