import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launchChromium } from '../../scripts/lib/chromium.ts';
import { openSite } from './browser.ts';

let site: Awaited<ReturnType<typeof openSite>>;
let context: BrowserContext;
let page: Page;
/** A browser that keeps pages for Back, as people's do; tests elsewhere run without. */
let keeping: Browser | undefined;
const NEUTRAL = 'https://nchmf.gov.vn/';
const START = 'http://start.test/';

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());
beforeEach(async () => {
  context = await site.browser.newContext({ viewport: { width: 360, height: 800 } });
  // No request leaves this machine: the neutral page and the page before ours are played here.
  await context.route(`${NEUTRAL}**`, (route) => route.fulfill({ contentType: 'text/html', body: '<title>weather</title><p>weather' }));
  await context.route(`${START}**`, (route) => route.fulfill({ contentType: 'text/html', body: '<title>before</title><p>before' }));
  page = await context.newPage();
  await page.goto(START);
});
afterEach(async () => {
  await context.close();
  await keeping?.close();
  keeping = undefined;
});

const pages = ['/', '/khan-cap/', '/dia-chi/', '/o-nuoc-ngoai/', '/phong-ngua/'];

/** Goes back as often as there were pages: none of ours may be seen. */
async function expectNoWayBack(tab: Page, depth: number): Promise<void> {
  for (let step = 0; step < depth; step += 1) {
    await tab.goBack({ waitUntil: 'commit' }).catch(() => undefined);
    await tab.waitForTimeout(400);
    const address = tab.url();
    expect(address.startsWith(site.url) && (await tab.evaluate(() => !document.documentElement.hidden))).toBe(false);
  }
}

describe('exit', () => {
  test.each([1, 2, 5])('after %i pages, Back does not return to ours', async (depth) => {
    for (const path of pages.slice(0, depth)) await page.goto(site.url + path);
    await page.locator('.exit').click();
    await page.waitForURL(NEUTRAL);
    await expectNoWayBack(page, depth);
  });

  test('on the way back nothing of ours is drawn, however slow the line: the page hides itself before its body', async () => {
    const seen: [address: string, isHidden: boolean][] = [];
    await context.exposeBinding('seen', (_, address: string, isHidden: boolean) => void seen.push([address, isHidden]));
    // The first moment at which something of the body could be drawn.
    await context.addInitScript("new MutationObserver((_, watch) => { if (document.body) { watch.disconnect(); seen(location.href, document.documentElement.hidden); } }).observe(document, { childList: true, subtree: true })");
    for (const path of pages.slice(0, 2)) await page.goto(site.url + path);
    const drawn = () => seen.filter(([address, isHidden]) => address.startsWith(site.url) && !isHidden).length;
    // The watch is awake: on the way there each page was seen.
    expect(drawn()).toBe(2);
    await page.locator('.exit').click();
    await page.waitForURL(NEUTRAL);
    await page.goBack({ waitUntil: 'commit' }).catch(() => undefined);
    await page.waitForTimeout(1000);
    expect([page.url(), drawn()]).toEqual([NEUTRAL, 2]);
  });

  test.each([2, 5])('after %i pages kept by the browser for Back, it does not return to ours', async (depth) => {
    keeping = await launchChromium({ ignoreDefaultArgs: ['--disable-back-forward-cache'] });
    const tab = await keeping.newPage();
    await tab.route(`${NEUTRAL}**`, (route) => route.fulfill({ contentType: 'text/html', body: 'weather' }));
    // Without the exit the page comes back as it was kept: otherwise this test would prove nothing.
    await tab.goto(site.url + pages[0]);
    await tab.evaluate(() => void document.body.setAttribute('data-kept', ''));
    await tab.goto(site.url + pages[1]);
    await tab.goBack({ waitUntil: 'commit' });
    await tab.waitForSelector('[data-kept]');
    for (const path of pages.slice(1, depth)) await tab.goto(site.url + path);
    await tab.locator('.exit').click();
    await tab.waitForURL(NEUTRAL);
    await expectNoWayBack(tab, depth);
  });

  test('another tab that is open stays as it is', async () => {
    const other = await context.newPage();
    await other.goto(`${site.url}/khan-cap/`);
    await page.goto(`${site.url}/`);
    await page.locator('.exit').click();
    await page.waitForURL(NEUTRAL);
    expect(other.url()).toBe(`${site.url}/khan-cap/`);
    expect(await other.locator('h1').isVisible()).toBe(true);
  });

  test('coming back on purpose shows the page again', async () => {
    await page.goto(`${site.url}/`);
    await page.locator('.exit').click();
    await page.waitForURL(NEUTRAL);
    await page.goto(`${site.url}/khan-cap/`);
    await page.waitForTimeout(300);
    expect(page.url()).toBe(`${site.url}/khan-cap/`);
    expect(await page.locator('h1').isVisible()).toBe(true);
  });

  test('Shift pressed three times leaves; with typing between it stays', async () => {
    await page.goto(`${site.url}/`);
    for (const key of ['Shift', 'a', 'Shift', 'b', 'Shift']) await page.keyboard.press(key);
    expect(page.url()).toBe(`${site.url}/`);
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
    await page.waitForURL(NEUTRAL);
  });

  test('with script blocked the link leads away all the same', async () => {
    const plain = await site.browser.newContext({ javaScriptEnabled: false });
    await plain.route(`${NEUTRAL}**`, (route) => route.fulfill({ contentType: 'text/html', body: 'weather' }));
    const tab = await plain.newPage();
    await tab.goto(`${site.url}/khan-cap/`);
    await tab.locator('.exit').click();
    await tab.waitForURL(NEUTRAL);
    await plain.close();
  });

  test('with storage blocked it leaves', async () => {
    await context.addInitScript(() => Object.defineProperty(window, 'sessionStorage', { get: () => { throw new DOMException('blocked', 'SecurityError'); } }));
    await page.goto(`${site.url}/`);
    await page.locator('.exit').click();
    await page.waitForURL(NEUTRAL);
  });

  test('nothing is sent when leaving, and nothing is stored before', async () => {
    await page.goto(`${site.url}/`);
    expect(await page.evaluate(() => [sessionStorage.length, localStorage.length, document.cookie])).toEqual([0, 0, '']);
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.locator('.exit').click();
    await page.waitForURL(NEUTRAL);
    expect(requests.filter((url) => !url.startsWith(NEUTRAL))).toEqual([]);
  });
});
