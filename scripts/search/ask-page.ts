import type { Browser, Page } from 'playwright-core';
import { pathTo } from '../../src/domain/routes.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { SLOW } from '../pages/measure-page.ts';

/** Milliseconds between two letters of a quick typist. */
const LETTER = 120;

/** What a question cost a reader: time from its last letter to the first result, bytes since the field was touched, and bytes of the question after it. */
export interface AnswerCost {
  readonly milliseconds: number;
  readonly bytes: number;
  readonly nextBytes: number;
}

/** Types a question into the search page and reads the paths of its answers once they stand. */
export async function askPage(page: Page, text: string): Promise<string[]> {
  await page.locator('[data-search] input').fill(text);
  await page.locator('[data-search] input').press('Enter');
  await page.locator('#results[aria-busy=false]').waitFor({ state: 'attached' });
  return page.locator('#results a').evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
}

/** Asks on the slow line in a browser that knows nothing yet, then asks `next`. */
export async function costOf(browser: Browser, url: string, locale: Locale, text: string, next: string): Promise<AnswerCost> {
  const context = await browser.newContext({ viewport: { width: 360, height: 800 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await page.goto(url + pathTo(locale, 'search'), { waitUntil: 'networkidle' });
  await session.send('Network.emulateNetworkConditions', { offline: false, latency: SLOW.latency, downloadThroughput: SLOW.bytesPerSecond, uploadThroughput: SLOW.bytesPerSecond });
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW.slowdown });
  const before = bytes;
  await page.locator('[data-search] input').pressSequentially(text.slice(0, -1), { delay: LETTER });
  // Answers to a part of the question do not count.
  await page.locator('#results').evaluate((list) => list.replaceChildren());
  const begin = performance.now();
  await page.locator('[data-search] input').pressSequentially(text.at(-1)!);
  await page.locator('[data-search] input').press('Enter');
  await page.locator('#results a').first().waitFor({ timeout: 120_000 });
  const milliseconds = performance.now() - begin;
  await page.locator('#results[aria-busy=false]').waitFor({ state: 'attached', timeout: 120_000 });
  const first = bytes - before;
  await page.locator('[data-search] input').fill(next);
  await page.locator('[data-search] input').press('Enter');
  await page.locator('#results[aria-busy=false]').waitFor({ state: 'attached', timeout: 120_000 });
  const cost = { milliseconds, bytes: first, nextBytes: bytes - before - first };
  await context.close();
  return cost;
}
