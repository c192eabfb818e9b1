import { pathWithin } from './check-links.ts';
import type { Page } from './page.ts';
import type { SiteFault } from './site-kinds.ts';

/** Nothing a page does by itself may leave a trace elsewhere: no other host, no code or style in attributes. */
export function checkRequests(pages: ReadonlyMap<string, Page>, siteUrl: string): SiteFault[] {
  return [...pages.values()].flatMap((page) => {
    const faults: SiteFault[] = page.fetched
      .filter((address) => !address.startsWith('data:') && !address.startsWith('#') && pathWithin(address, page.path, siteUrl) === null)
      .map((address) => ({ kind: 'foreign-request', page: page.path, found: address }));
    if (page.hasStyleAttribute) faults.push({ kind: 'style-attribute', page: page.path, found: 'style="…"' });
    if (page.hasHandlerAttribute) faults.push({ kind: 'handler-attribute', page: page.path, found: 'on…="…"' });
    const twice = page.ids.find((id, index) => page.ids.indexOf(id) !== index);
    if (twice !== undefined) faults.push({ kind: 'id-twice', page: page.path, found: twice });
    return faults;
  });
}

/** Scripts that would call another host. Addresses of plain links inside data are not calls. */
export function checkScripts(scripts: ReadonlyMap<string, string>): SiteFault[] {
  return [...scripts].flatMap(([path, text]) =>
    [...text.matchAll(/(?:fetch|import|Worker|WebSocket|EventSource|sendBeacon|open)\(\s*["'`](?:https?:|wss?:)?\/\/([^"'`/]+)/g)].map(([, host = '']) => ({ kind: 'foreign-request' as const, page: path, found: host })),
  );
}
