import { beforeAll, describe, expect, test } from 'vitest';
import { checkSite } from '../../scripts/lib/site/check-site.ts';
import { neutralTitles } from '../../scripts/lib/site/neutral-titles.ts';
import { siteKinds, type SiteFault } from '../../scripts/lib/site/site-kinds.ts';
import { validateHtml } from '../../scripts/lib/site/validate-html.ts';
import { addressesIn, readContent } from '../../scripts/lib/checks/content.ts';
import { readFolder } from '../../scripts/lib/checks/read-folder.ts';
import { today } from '../content/today.ts';
import { locales } from '../i18n/locales.ts';
import { site as settings } from '../site.ts';

let result: ReturnType<typeof checkSite>;
beforeAll(() => {
  const { content } = readContent(readFolder('.').files, today);
  const records = addressesIn(content).map(({ record }) => record);
  result = checkSite({ folder: 'dist', siteUrl: settings.url, locales, records, neutralTitles: neutralTitles(content) });
}, 180_000);

const shown = (faults: readonly SiteFault[]) => faults.slice(0, 40).map((fault) => `${fault.page} ${fault.found}`);

describe('the built site', () => {
  test('has pages', () => expect(result.site.pages.size).toBeGreaterThan(10_000));
  test.each(Object.keys(siteKinds).filter((kind) => kind !== 'html-invalid'))('has no fault of kind %s', (kind) => {
    expect(shown(result.faults.filter((fault) => fault.kind === kind))).toEqual([]);
  });
  test('is valid HTML: one page a template and language, and the largest', async () => {
    expect(shown(await validateHtml(new Map(result.sample.map((path) => [path, result.site.htmlOf(path)]))))).toEqual([]);
  }, 180_000);
});
