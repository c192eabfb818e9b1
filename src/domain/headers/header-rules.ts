import { adminPolicy, headerPolicy, type InlineHashes } from './content-security-policy.ts';

/** Headers of one address or of everything under a folder. Rules never overlap, so that hosts that join them stay right. */
export interface HeaderRule {
  /** `/khan-cap/` with `isFolder`: everything under it. Without: this address only. */
  readonly path: string;
  readonly isFolder: boolean;
  readonly policy: string;
  /** Who may embed the file: this site, or anyone for open data. */
  readonly isOpen?: boolean;
  readonly cache: string;
}

/** Sent with every answer. Referrer: an address of ours must not reach the next site. Position: only this site, only when asked. */
export const everywhere: Readonly<Record<string, string>> = {
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), geolocation=(self), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** A corrected number must arrive soon; five minutes spare a slow line when a reader goes to and fro. */
const PAGE = 'public, max-age=300';
/** Of files that are not pages: opened by themselves they run and load nothing. */
const FILE = "default-src 'none'; frame-ancestors 'none'";
const FOR_GOOD = 'public, max-age=31536000, immutable';

/** The headers of what no rule names: pages that are missing, files at the root. */
export function fallbackRule(missingPage: InlineHashes): HeaderRule {
  return { path: '/404.html', isFolder: false, policy: headerPolicy(missingPage), cache: PAGE };
}

/**
 * The rules of a built site, from the digests of each part of it. A key is a folder (`/khan-cap/`) or, for the first page
 * of a language, an address without more under it (`/`, `/en/`), which `single` names. Under a folder the missing page may be
 * shown too: hosts that read `_headers` choose by the address that was asked for.
 */
export function headerRules(parts: ReadonlyMap<string, InlineHashes>, single: ReadonlySet<string>, missingPage: InlineHashes): HeaderRule[] {
  const plain: InlineHashes = { scripts: [], styles: [] };
  const both = (one: InlineHashes): InlineHashes => ({ scripts: [...new Set([...one.scripts, ...missingPage.scripts])], styles: [...new Set([...one.styles, ...missingPage.styles])] });
  return [
    ...[...parts].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([path, hashes]) => ({ path, isFolder: !single.has(path), policy: headerPolicy(single.has(path) ? hashes : both(hashes)), cache: PAGE })),
    { path: '/_astro/', isFolder: true, policy: FILE, cache: FOR_GOOD },
    { path: '/pagefind/', isFolder: true, policy: headerPolicy(plain), cache: PAGE },
    { path: '/data/', isFolder: true, policy: FILE, isOpen: true, cache: PAGE },
    { path: '/admin/', isFolder: true, policy: adminPolicy, cache: 'no-cache' },
    { path: '/sw.js', isFolder: false, policy: headerPolicy(plain), cache: 'no-cache' },
  ];
}

/** The headers of a rule, without those sent everywhere. */
export function headersOf({ policy, isOpen = false, cache }: HeaderRule): Record<string, string> {
  return {
    'Content-Security-Policy': policy,
    'Cross-Origin-Resource-Policy': isOpen ? 'cross-origin' : 'same-origin',
    ...(isOpen ? { 'Access-Control-Allow-Origin': '*' } : {}),
    'Cache-Control': cache,
  };
}
