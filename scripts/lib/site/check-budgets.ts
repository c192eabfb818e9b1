import { brotliCompressSync, constants } from 'node:zlib';
import type { SiteFault } from './site-kinds.ts';

/** Bytes a page with its styles may weigh after compression, and all scripts it loads by itself. Source: the project's standards of weight. */
export const PAGE_BUDGET = 14 * 1024;
export const SCRIPT_BUDGET = 6 * 1024;

/** Size as a host sends a file that was compressed beforehand, at the highest quality. */
export function compressedSize(text: string | Buffer): number {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY, [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT, [constants.BROTLI_PARAM_SIZE_HINT]: text.length } }).length;
}

const kilobytes = (bytes: number) => (bytes / 1024).toFixed(1);

/** A page with its styles over the budget, scripts not counted. Weighed fast first: what is light so is light at the highest quality. */
export function checkPageWeight(path: string, html: string): SiteFault[] {
  // HTML shrinks to less than half: short pages need no scales.
  if (html.length < 2 * PAGE_BUDGET) return [];
  const text = html.replace(/<script type="module">[\s\S]*?<\/script>/g, '');
  const quick = brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }).length;
  const weight = quick > PAGE_BUDGET ? compressedSize(text) : quick;
  return weight > PAGE_BUDGET ? [{ kind: 'page-heavy', page: path, found: kilobytes(weight) }] : [];
}

/** Scripts a page loads by itself over the budget: those inside it, those it names, and what these import. Scripts as path → text. */
export function checkScriptWeight(path: string, html: string, named: readonly string[], scripts: ReadonlyMap<string, string>): SiteFault[] {
  const inline = [...html.matchAll(/<script\b(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/script>/g)].map(([, text]) => text ?? '').join('');
  const loaded = [...withImports(named, scripts)].map((src) => compressedSize(scripts.get(src)!));
  const weight = loaded.reduce((sum, size) => sum + size, inline === '' ? 0 : compressedSize(inline));
  return weight > SCRIPT_BUDGET ? [{ kind: 'scripts-heavy', page: path, found: kilobytes(weight) }] : [];
}

/** Scripts with all they import at once. What is imported later, on a tap, does not count. */
function withImports(named: readonly string[], scripts: ReadonlyMap<string, string>): Set<string> {
  const seen = new Set<string>();
  const waiting = named.filter((src) => scripts.has(src));
  for (let src = waiting.pop(); src !== undefined; src = waiting.pop()) {
    if (seen.has(src)) continue;
    seen.add(src);
    const folder = src.replace(/[^/]*$/, '');
    for (const [, file] of scripts.get(src)!.matchAll(/\b(?:from|import)\s*["'`]\.\/([\w.@-]+\.js)["'`]/g)) if (scripts.has(folder + file!)) waiting.push(folder + file!);
  }
  return seen;
}
