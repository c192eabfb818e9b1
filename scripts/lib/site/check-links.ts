import { decoded } from '../decoded.ts';
import type { Page } from './page.ts';
import type { SiteFault } from './site-kinds.ts';

/** The other end of links inside the site. */
export interface LinkIndex {
  readonly pages: ReadonlyMap<string, Page>;
  /** Files that are not pages, by path. */
  readonly files: ReadonlySet<string>;
}

/** Address of the same site as a path; null for other hosts and schemes. */
export function pathWithin(href: string, from: string, siteUrl: string): string | null {
  if (href.startsWith('/') && !href.startsWith('//')) return href;
  if (href.startsWith('#') || href.startsWith('?')) return from + href;
  if (href === siteUrl || href.startsWith(`${siteUrl}/`)) return href.slice(siteUrl.length) || '/';
  if (/^[a-z][a-z0-9+.-]*:/i.test(href) || href.startsWith('//')) return null;
  return new URL(href, `https://x${from}`).pathname;
}

/** Links inside the site whose page or whose place in the page does not exist. Each target is reported once. */
export function checkLinks({ pages, files }: LinkIndex, siteUrl: string): SiteFault[] {
  const faults: SiteFault[] = [];
  const judged = new Map<string, boolean>();
  const idSets = new Map<string, ReadonlySet<string>>();
  for (const page of pages.values()) {
    for (const href of page.links) {
      const own = pathWithin(href, page.path, siteUrl);
      if (own === null || judged.has(own)) continue;
      const [before = '', anchor] = own.split('#');
      const path = decoded(before.split('?')[0]!);
      const target = pages.get(path);
      const isThere = target !== undefined || files.has(path);
      judged.set(own, isThere);
      if (!isThere) faults.push({ kind: 'link-dead', page: page.path, found: href });
      if (target === undefined || anchor === undefined || anchor === '' || anchor === 'top') continue;
      const ids = idSets.get(path) ?? new Set(target.ids);
      idSets.set(path, ids);
      if (!ids.has(decoded(anchor))) faults.push({ kind: 'anchor-dead', page: page.path, found: href });
    }
  }
  return faults;
}
