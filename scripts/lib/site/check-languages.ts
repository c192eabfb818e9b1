import type { Page } from './page.ts';
import type { SiteFault } from './site-kinds.ts';

/** Language tag a path must have: the first part names it, none is Vietnamese. Cards in other languages stand inside such pages. */
function expectedLang(path: string): string {
  if (path.startsWith('/en/')) return 'en';
  return path.startsWith('/zh/') ? 'zh-Hans' : 'vi';
}

/** Pages whose language does not fit their path, or whose other languages do not point back to them. */
export function checkLanguages(pages: ReadonlyMap<string, Page>, siteUrl: string): SiteFault[] {
  const faults: SiteFault[] = [];
  for (const page of pages.values()) {
    const expected = expectedLang(page.path);
    if (page.lang !== expected) faults.push({ kind: 'lang-wrong', page: page.path, found: page.lang });
    const isError = page.path === '/404.html';
    if (!isError && !page.canonical.startsWith(`${siteUrl}/`)) faults.push({ kind: 'canonical-wrong', page: page.path, found: page.canonical });
    else if (!isError && !pages.has(page.canonical.slice(siteUrl.length))) faults.push({ kind: 'canonical-wrong', page: page.path, found: page.canonical });
    for (const [tag, address] of page.alternates) {
      const other = pages.get(address.slice(siteUrl.length));
      const own = [...page.alternates].find(([, one]) => one === siteUrl + page.path)?.[0];
      // A page shown in Vietnamese for want of a translation names the other languages but is not named by them.
      if (own === undefined && page.isHidden) continue;
      if (other === undefined || (own !== undefined && other.alternates.get(own) !== siteUrl + page.path)) faults.push({ kind: 'hreflang-one-way', page: page.path, found: `${tag} ${address}` });
    }
  }
  return faults;
}
