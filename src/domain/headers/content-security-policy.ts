/** Digests of what stands inside a page's own `<script>` and `<style>`, as CSP writes them: `'sha256-…'`. */
export interface InlineHashes {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/** Search compiles WebAssembly; nothing else of eval is allowed. */
const WASM = "'wasm-unsafe-eval'";

/**
 * The policy a server sends with the pages of a section: nothing but this site, its own scripts, and what stands inside
 * its pages by digest. No `unsafe-inline`, no frame around the page.
 */
export function headerPolicy({ scripts, styles }: InlineHashes): string {
  return [
    "default-src 'none'",
    ['script-src', "'self'", WASM, ...scripts.toSorted()].join(' '),
    `style-src ${styles.length === 0 ? "'none'" : styles.toSorted().join(' ')}`,
    "img-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "media-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/**
 * The shorter policy inside one page, for hosts that send no headers: only the digests of this page. A digest costs some
 * 40 bytes even compressed, so scripts and styles share one list; `frame-ancestors` has no effect here and is left out.
 */
export function metaPolicy({ scripts, styles }: InlineHashes): string {
  return `default-src 'self' ${WASM} ${[...scripts, ...styles].join(' ')};img-src 'self' data:;base-uri 'none'`;
}

/**
 * The policy of `/admin/`, where editors' forms live. Such a program writes its styles while it runs, so that styles
 * cannot be known by digest; it talks to the code host and shows files it holds in memory. No reader's page has this.
 */
export const adminMetaPolicy: string = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' blob: data: https://*.githubusercontent.com",
  "media-src 'self' blob:",
  "font-src 'self' data:",
  "frame-src blob:",
  "worker-src 'self' blob:",
  "connect-src 'self' blob: data: https://api.github.com https://www.githubstatus.com",
  "form-action 'self'",
  "base-uri 'none'",
].join('; ');

/** The same as a header, with what has no effect inside a page. */
export const adminPolicy = `${adminMetaPolicy}; frame-ancestors 'none'`;
