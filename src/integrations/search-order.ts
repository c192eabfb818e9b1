import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';

/** What Pagefind 1.5 writes before the CBOR of its files. */
const MARK = Buffer.from('pagefind_dcd');

/** A piece of CBOR (RFC 8949): where its items stand if it is a list, and where it ends. Other kinds than numbers, texts and lists throw. */
function pieceAt(bytes: Buffer, start: number): { readonly end: number; readonly items: readonly (readonly [start: number, end: number])[] } {
  const kind = bytes[start]! >> 5;
  const short = bytes[start]! & 31;
  const size = short < 24 ? 0 : 2 ** (short - 24);
  if (![0, 3, 4].includes(kind) || size > 4) throw new Error(`search index: byte ${start} is in no form that is known`);
  const head = start + 1 + size;
  const value = size === 0 ? short : bytes.readUIntBE(start + 1, size);
  if (kind !== 4) return { end: kind === 0 ? head : head + value, items: [] };
  const items: [number, number][] = [];
  let at = head;
  for (let index = 0; index < value; index += 1) {
    const { end } = pieceAt(bytes, at);
    items.push([at, end]);
    at = end;
  }
  return { end: at, items };
}

/** The same file with one of the lists inside its outermost list in the order of its bytes. */
function withSortedList(file: Buffer, position: number): Buffer {
  if (!file.subarray(0, MARK.length).equals(MARK)) throw new Error('search index: a file without its mark');
  const list = pieceAt(file, MARK.length).items[position]!;
  const { items } = pieceAt(file, list[0]);
  if (items.length === 0) return file;
  const sorted = items.map(([start, end]) => file.subarray(start, end)).toSorted(Buffer.compare);
  return Buffer.concat([file.subarray(0, items[0]![0]), ...sorted, file.subarray(list[1])]);
}

/** Pagefind's way of naming: the language, then a digest, which keeps its length. */
const nameFor = (old: string, content: Buffer) => {
  const [language, digest] = old.split('_') as [string, string];
  return `${language}_${createHash('sha256').update(content).digest('hex').slice(0, digest.length)}`;
};
const replaced = (file: Buffer, names: ReadonlyMap<string, string>) => Buffer.from([...names].reduce((text, [before, after]) => text.replaceAll(before, after), file.toString('latin1')), 'latin1');

/** Writes a packed file anew under the name of its content, and answers with the old and the new name. */
function rewrite(folder: string, file: string, name: string, change: (content: Buffer) => Buffer): [before: string, after: string] {
  const content = change(gunzipSync(readFileSync(join(folder, file))));
  const after = nameFor(name, content);
  rmSync(join(folder, file));
  writeFileSync(join(folder, file.replace(name, after)), gzipSync(content, { level: 9 }));
  return [name, after];
}

/**
 * Puts the filters of an index that Pagefind wrote in a fixed order: it writes them and their values as they lie in its
 * memory, otherwise each build, so that two builds of a commit would differ. A form it does not know throws.
 */
export function orderIndex(folder: string): void {
  // A filter is its name, then its values with their pages; of the index, the fourth part are the filters with the names of their files.
  const filters = new Map(readdirSync(join(folder, 'filter')).map((file) => rewrite(join(folder, 'filter'), file, file.replace('.pf_filter', ''), (content) => withSortedList(content, 1))));
  const metas = readdirSync(folder).filter((file) => file.endsWith('.pf_meta'));
  const languages = new Map(metas.map((file) => rewrite(folder, file, file.replace(/^pagefind\.|\.pf_meta$/g, ''), (content) => withSortedList(replaced(content, filters), 3))));
  const entry = join(folder, 'pagefind-entry.json');
  const { languages: known, ...rest } = JSON.parse(replaced(readFileSync(entry), languages).toString()) as { languages: Record<string, unknown> };
  writeFileSync(entry, JSON.stringify({ ...rest, languages: Object.fromEntries(Object.entries(known).sort()) }));
}
