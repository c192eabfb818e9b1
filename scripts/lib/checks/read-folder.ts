import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { faultAt, type Fault } from './fault.ts';
import { sourceFile } from './source-file.ts';

/** Files a computer makes by itself and nobody means to publish. */
const IGNORED = new Set(['.DS_Store', 'Thumbs.db']);
/** Larger than any file here; a file beyond it is not even read. */
const LARGEST = 20 * 1024 * 1024;
/** Outlines are drawn, not read; their content is checked where they are made. */
const UNREAD = /^content\/localities\/outlines\//;

/** Every file under `<root>/content` as path → text, with the faults of files that are no text at all. */
export function readFolder(root: string, folder = 'content'): { readonly files: ReadonlyMap<string, string>; readonly faults: readonly Fault[] } {
  const files = new Map<string, string>();
  const faults: Fault[] = [];
  const refuse = (path: string, kind: Fault['kind'], values: Fault['values'] = {}) => faults.push(faultAt(sourceFile(path, ''), 0, kind, path, values));
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const walk = (path: string) => {
    const stat = lstatSync(join(root, path));
    if (stat.isSymbolicLink()) refuse(path, 'file-symlink');
    else if (stat.isDirectory()) for (const name of readdirSync(join(root, path)).sort()) walk(posix.join(path, name));
    else if (IGNORED.has(posix.basename(path))) return;
    else if (UNREAD.test(path)) files.set(path, '');
    else if (!stat.isFile() || stat.size > LARGEST) refuse(path, 'file-too-large', { size: String(Math.round(stat.size / 1024)), limit: String(LARGEST / 1024) });
    else {
      try {
        files.set(path, decoder.decode(readFileSync(join(root, path))));
      } catch {
        refuse(path, 'file-not-text');
      }
    }
  };
  walk(folder);
  return { files, faults };
}
