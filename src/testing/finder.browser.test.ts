import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pathTo } from '../domain/routes.ts';
import { locales } from '../i18n/locales.ts';
import { openSite } from './browser.ts';

let site: Awaited<ReturnType<typeof openSite>>;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const START = '/quyen-loi/tim/';

async function open(options = {}): Promise<Page> {
  const context = await site.browser.newContext({ viewport: { width: 360, height: 800 }, ...options });
  const page = await context.newPage();
  await page.goto(site.url + START);
  return page;
}

/** Takes the first answer until a result stands; gives the headings on the way. */
async function walk(page: Page): Promise<string[]> {
  const headings: string[] = [];
  for (let step = 0; step < 7; step += 1) {
    const heading = (await page.locator('h1').textContent())!;
    headings.push(heading);
    const answer = page.locator('[data-finder] a[data-step]').first();
    if ((await page.locator('[data-finder] ul.rows a[data-step]').count()) === 0) return headings;
    await answer.click();
    await expect.poll(() => page.locator('h1').textContent()).not.toBe(heading);
  }
  throw new Error(`no result after ${headings.join(' → ')}`);
}

test('with script: the address, the title and the storage tell nothing of the answers; back and forward walk the steps', async () => {
  const page = await open();
  const title = await page.title();
  const headings = await walk(page);
  expect(headings.length).toBeGreaterThan(2);
  expect(headings.length).toBeLessThanOrEqual(7);
  expect([page.url(), await page.title()]).toEqual([site.url + START, title]);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, '']);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  await page.goBack();
  await expect.poll(() => page.locator('h1').textContent()).toBe(headings.at(-2));
  await page.goForward();
  await expect.poll(() => page.locator('h1').textContent()).toBe(headings.at(-1));
  await page.context().close();
});

test('"clear" forgets: neither back nor reload brings an answer again', async () => {
  const page = await open();
  const [first] = await walk(page);
  await page.locator('[data-clear]').click();
  await page.waitForLoadState();
  await expect.poll(() => page.locator('h1').textContent()).toBe(first);
  for (const move of [() => page.goBack(), () => page.goBack(), () => page.goForward(), () => page.reload()]) {
    await move();
    await page.waitForTimeout(300);
    expect(await page.locator('h1').textContent()).toBe(first);
  }
  await page.context().close();
});

test('an answer that comes late does not take the place of a newer one, and a double tap is one step', async () => {
  const page = await open();
  const first = await page.locator('h1').textContent();
  const answers = page.locator('[data-finder] ul.rows a[data-step]');
  const [late, newer] = [await answers.nth(0).getAttribute('href'), await answers.nth(1).getAttribute('href')];
  let arrive = (): void => undefined;
  const arrived = new Promise<void>((done) => (arrive = done));
  await page.route(`**${late}`, async (route) => {
    await arrived;
    await route.continue();
  });
  await answers.nth(0).click();
  await answers.nth(1).dblclick();
  await expect.poll(() => page.locator('h1').textContent()).not.toBe(first);
  const shown = await page.locator('h1').textContent();
  const response = page.waitForResponse(`**${late}`);
  arrive();
  await response;
  await page.waitForTimeout(300);
  expect(newer).not.toBe(late);
  expect(await page.locator('h1').textContent()).toBe(shown);
  await page.goBack();
  await expect.poll(() => page.locator('h1').textContent()).toBe(first);
  await page.context().close();
});

test('a step that cannot be fetched is opened as a page', async () => {
  const page = await open();
  await page.evaluate(() => void (globalThis.fetch = () => Promise.reject(new TypeError('blocked'))));
  await page.locator('[data-finder] a[data-step]').first().click();
  await page.waitForURL(/\/quyen-loi\/tim\/[a-z0-9-]+\/$/);
  expect(await page.locator('h1').isVisible()).toBe(true);
  await page.context().close();
});

test('without script the same pages are linked, to a result that names whom to ask and how sure it is', async () => {
  const page = await open({ javaScriptEnabled: false });
  const headings = await walk(page);
  expect(headings.length).toBeGreaterThan(2);
  expect(await page.locator('main details').count()).toBeGreaterThan(0);
  expect(await page.locator('main a[href^="tel:"]').count()).toBeGreaterThan(0);
  expect(new URL((await page.locator('link[rel=canonical]').getAttribute('href'))!).pathname).toBe('/quyen-loi/tim/');
  await page.context().close();
});

test('in English the sentence for the counter stays Vietnamese, with its meaning below', async () => {
  const page = await site.browser.newPage();
  await page.goto(`${site.url}/en/entitlements/ent-travel--victim/`);
  expect(await page.locator('blockquote').getAttribute('lang')).toBe('vi');
  expect(await page.locator('blockquote + p').isVisible()).toBe(true);
  await page.close();
});

test('the way in promises as many questions as the finder counts, in every language', async () => {
  const page = await (await site.browser.newContext({ javaScriptEnabled: false })).newPage();
  for (const locale of locales) {
    const figureOn = async (path: string, selector: string) => {
      await page.goto(site.url + path);
      return /\d+(?=\D*$)/.exec((await page.locator(selector).first().textContent())!)?.[0];
    };
    const counted = await figureOn(pathTo(locale, 'finder'), '[data-finder] p.small');
    expect(counted, locale).toBeDefined();
    expect(await figureOn(pathTo(locale, 'entitlements'), `a[href="${pathTo(locale, 'finder')}"] > span:has(> small)`), locale).toBe(counted);
  }
  await page.context().close();
});
