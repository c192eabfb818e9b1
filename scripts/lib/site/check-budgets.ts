import { brotliCompressSync, constants } from 'node:zlib';
import type { SiteFault } from './site-kinds.ts';

/** Bytes a page with its styles may weigh after compression, and all scripts it loads. Source: docs/WRITING.md, ARCHITECTURE. */
export const PAGE_BUDGET = 14 * 1024;
export const SCRIPT_BUDGET = 6 * 1024;

/** Size as a host sends a file that was compressed beforehand, at the highest quality. */
export function compressedSize(text: string | Buffer): number {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY, [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT, [constants.BROTLI_PARAM_SIZE_HINT]: text.length } }).length;
}

const kilobytes = (bytes: number) => (bytes / 1024).toFixed(1);

/** A page over its budget. Pages are given as path → HTML, scripts as path → size compressed. */
export function checkBudget(path: string, html: string, scripts: readonly string[], sizes: ReadonlyMap<string, number>): SiteFault[] {
  const faults: SiteFault[] = [];
  const page = compressedSize(html.replace(/<script type="module">[\s\S]*?<\/script>/g, ''));
  if (page > PAGE_BUDGET) faults.push({ kind: 'page-heavy', page: path, found: kilobytes(page) });
  const inline = [...html.matchAll(/<script\b(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/script>/g)].map(([, text]) => text ?? '').join('');
  const loaded = scripts.reduce((sum, src) => sum + (sizes.get(src) ?? 0), 0) + (inline === '' ? 0 : compressedSize(inline));
  if (loaded > SCRIPT_BUDGET) faults.push({ kind: 'scripts-heavy', page: path, found: kilobytes(loaded) });
  return faults;
}
