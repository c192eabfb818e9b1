import type { Page } from './page.ts';
import type { SiteFault } from './site-kinds.ts';

/**
 * Titles tell pages apart in history and tabs. Pages a person in danger opens share neutral ones on purpose (design
 * guide §7); those are given as a list. Pages that stand in for a missing translation keep the title of their source.
 */
export function checkTitles(pages: ReadonlyMap<string, Page>, neutral: ReadonlySet<string>): SiteFault[] {
  const faults: SiteFault[] = [];
  const seen = new Map<string, string>();
  for (const page of pages.values()) {
    if (page.title.trim() === '') faults.push({ kind: 'title-missing', page: page.path, found: '' });
    if (page.h1Count !== 1) faults.push({ kind: 'heading-count', page: page.path, found: String(page.h1Count) });
    const isStandIn = page.canonical !== '' && !page.canonical.endsWith(page.path);
    if (neutral.has(page.title) || isStandIn || page.isHidden) continue;
    const key = `${page.lang} ${page.title}`;
    const other = seen.get(key);
    if (other === undefined) seen.set(key, page.path);
    else faults.push({ kind: 'title-shared', page: page.path, found: `${page.title} (${other})` });
  }
  return faults;
}
