import { inflateSync } from 'node:zlib';
import jsQR from 'jsqr';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../../../scripts/lib/chromium.ts';
import { interfaceTexts } from '../../../scripts/lib/print/interface-texts.ts';
import { overflowsInPage } from '../../../scripts/lib/print/overflow.ts';
import { sheetDocument } from '../../../scripts/lib/print/sheet-document.ts';
import { sheetSource } from '../../../scripts/lib/print/sheet-source.ts';
import { countPages } from '../../../scripts/lib/print/make-pdf.ts';
import { locales } from '../../i18n/locales.ts';
import { sheetOfPlace } from '../../print/sheet-of-place.ts';
import { sheetPages } from '../../print/sheet-pages.ts';
import { sheetKinds, type Sheet } from '../../print/sheet.ts';
import { readPng } from './read-png.ts';

const { source, localities } = sheetSource();
const hongGai = localities.communes.find((commune) => commune.slug === 'hong-gai')!;
const sheetOf = (commune: typeof hongGai, locale: (typeof locales)[number]) => sheetOfPlace(source, { province: localities.provinceByCode.get(commune.provinceCode)!, commune }, locale, interfaceTexts(locale));
let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

describe.each(locales)('sheets in %s', (locale) => {
  test('the code on the leaflet leads to the commune', async () => {
    const page = await browser.newPage({ deviceScaleFactor: 2 });
    await page.setContent(sheetDocument(sheetPages('leaflet', sheetOf(hongGai, locale)), locale));
    const { data, width, height } = readPng(await page.locator('svg.qr').first().screenshot(), inflateSync);
    expect(jsQR(data, width, height)?.data).toBe(sheetOf(hongGai, locale).url);
    await page.close();
  });

  test('each kind has its number of pages', async () => {
    const page = await browser.newPage();
    for (const kind of sheetKinds) {
      await page.setContent(sheetDocument(sheetPages(kind, sheetOf(hongGai, locale)), locale));
      expect([kind, countPages(await page.pdf({ preferCSSPageSize: true, tagged: true }))]).toEqual([kind, kind === 'leaflet' ? 2 : 1]);
    }
    await page.close();
  });

  test('nothing is cut off for the longest names of all communes', async () => {
    const page = await browser.newPage();
    await page.emulateMedia({ media: 'print' });
    const faults: string[] = [];
    const sheets = longest(localities.communes.map((commune) => sheetOf(commune, locale)));
    for (const [index, sheet] of sheets.entries()) {
      const pages = sheetKinds.flatMap((kind) => sheetPages(kind, sheet));
      if (index === 0) await page.setContent(sheetDocument(pages, locale));
      else await page.evaluate((text) => { document.body.innerHTML = text; }, pages.join(''));
      faults.push(...(await page.evaluate(overflowsInPage)).map((fault) => `${sheet.url} ${fault}`));
    }
    expect(faults).toEqual([]);
    await page.close();
  }, 400_000);
});

/**
 * The sheets that stand for all: sheets with the same doors differ in name and address only, so that of each such
 * group the three longest names and the three longest addresses are enough.
 */
function longest(sheets: readonly Sheet[]): Sheet[] {
  const groups = Map.groupBy(sheets, (sheet) => `${sheet.isOuter} ${sheet.facts.used.map((record) => record.id).join(' ')}`);
  const top = (group: readonly Sheet[], length: (sheet: Sheet) => number) => [...group].sort((a, b) => length(b) - length(a)).slice(0, 3);
  return [...new Set([...groups.values()].flatMap((group) => [...top(group, (sheet) => sheet.place.length), ...top(group, (sheet) => sheet.url.length)]))];
}
