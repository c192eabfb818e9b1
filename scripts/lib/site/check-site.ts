import { pathTo } from '../../../src/domain/routes.ts';
import type { SupportAddress } from '../../../src/domain/schemas/support-address.ts';
import { isShelterLike } from '../../../src/domain/shelter.ts';
import { checkPageWeight, checkScriptWeight } from './check-budgets.ts';
import { checkLanguages } from './check-languages.ts';
import { checkLinks } from './check-links.ts';
import { checkCalls, dialable } from './check-numbers.ts';
import { checkRequests, checkScripts } from './check-requests.ts';
import { checkShelterData, checkShelterPage } from './check-shelters.ts';
import { checkTitles } from './check-titles.ts';
import { readSite, type Site } from './read-site.ts';
import type { SiteFault } from './site-kinds.ts';
import { samplePages } from './template-of.ts';

export interface SiteOptions {
  readonly folder: string;
  /** Where the site is served, without a slash at the end. */
  readonly siteUrl: string;
  readonly locales: readonly string[];
  readonly records: readonly SupportAddress[];
  readonly neutralTitles: ReadonlySet<string>;
}

/** Every fault of the built site, sorted, with the pages it looked at. Reads each file once. */
export function checkSite({ folder, siteUrl, locales, records, neutralTitles }: SiteOptions): { readonly faults: readonly SiteFault[]; readonly site: Site; readonly sample: readonly string[] } {
  const shelters = new Set(records.filter(isShelterLike).map((record) => record.id));
  const shelterPages = new Set([...shelters].flatMap((id) => locales.map((locale) => pathTo(locale, 'service', id))));
  const faults: SiteFault[] = [];
  const site = readSite(folder, (page, html) => {
    faults.push(...checkPageWeight(page.path, html));
    if (shelterPages.has(page.path)) faults.push(...checkShelterPage(page.path, html));
  });
  const { pages, files } = site;
  const scripts = new Map([...files].filter((path) => path.endsWith('.js') && !path.startsWith('/admin/')).map((path) => [path, site.textOf(path)]));
  const sample = samplePages(pages.values(), locales);
  faults.push(
    ...checkLinks({ pages, files }, siteUrl),
    ...checkLanguages(pages, siteUrl),
    ...checkTitles(pages, neutralTitles),
    ...checkRequests(pages, siteUrl),
    ...checkScripts(scripts),
    ...checkCalls(pages, dialable(records)),
    ...[...files].filter((path) => /\.(?:json|geojson|jsonl|csv|tsv|txt|vcf|xml|yaml|ics)$/.test(path)).flatMap((path) => checkShelterData(path, site.textOf(path), shelters)),
    ...sample.flatMap((path) => checkScriptWeight(path, site.htmlOf(path), pages.get(path)!.scripts, scripts)),
  );
  const order = (fault: SiteFault) => `${fault.kind} ${fault.page} ${fault.found}`;
  return { faults: faults.toSorted((a, b) => (order(a) < order(b) ? -1 : 1)), site, sample };
}
