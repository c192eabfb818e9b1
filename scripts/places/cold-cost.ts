import { readFileSync, mkdtempSync, readdirSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { createPlaceSearch } from '../../src/client/place-search.ts';

/** Compressed sizes in bytes: the script, the part of it loaded late, and each index file. */
export interface Sizes {
  script: number;
  late: number;
  files: Map<string, number>;
}

/** Bundles the browser script as the site does and compresses everything with brotli. */
export function measureSizes(files: ReadonlyMap<string, string>): Sizes {
  const project = join(import.meta.dirname, '../..');
  const folder = mkdtempSync(join(tmpdir(), 'place-search-'));
  execFileSync(join(project, 'node_modules/.bin/esbuild'), [
    join(project, 'src/client/place-search.ts'), '--bundle', '--minify', '--splitting', '--format=esm', '--target=es2020',
    '--log-level=error', `--outdir=${folder}`,
  ]);
  const size = (text: string | Buffer) => brotliCompressSync(text).length;
  const sizes: Sizes = { script: 0, late: 0, files: new Map([...files].map(([path, text]) => [path, size(text)])) };
  for (const file of readdirSync(folder)) sizes[file.startsWith('late') ? 'late' : 'script'] += size(readFileSync(join(folder, file)));
  return sizes;
}

/** What one query costs a visitor who has loaded nothing, in bytes, and the codes it was answered with. */
export async function coldQuery(query: string, files: ReadonlyMap<string, string>, sizes: Sizes): Promise<{ bytes: number; codes: string[] }> {
  let bytes = sizes.script;
  const search = createPlaceSearch('/', (url) => {
    bytes += sizes.files.get(url.slice(1)) ?? 0;
    return Promise.resolve(files.get(url.slice(1)) ?? '');
  }, () => void (bytes += sizes.late));
  const hits = await search.query(query);
  return { bytes, codes: hits.map(({ code }) => code) };
}
