import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launchChromium } from '../../scripts/lib/chromium.ts';
import { serveFolder } from '../../scripts/lib/static-server.ts';
import { siteFolder } from './browser.ts';

const PROVINCE = '/dia-chi/quang-ninh/';
const COMMUNE = `${PROVINCE}hong-gai/`;
let browser: Browser;
let folder: string;
let server: Server;
let url: string;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium();
  // A copy of what these tests read: one of them changes a number in it.
  folder = mkdtempSync(join(tmpdir(), 'offline-'));
  for (const path of ['index.html', '404.html', 'sw.js', '_astro', 'data', 'khan-cap', 'an-toan', 'phong-ngua', 'dia-chi/index.html', 'dia-chi/quang-ninh', 'dia-chi/thanh-hoa']) cpSync(join(siteFolder(), path), join(folder, path), { recursive: true });
  ({ server, url } = await serveFolder(folder));
});
afterAll(async () => {
  await browser.close();
  server.close();
  rmSync(folder, { recursive: true });
});
beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 360, height: 800 } });
  page = await context.newPage();
});
afterEach(() => context.close());

const button = () => page.getByRole('button', { name: 'Giữ trang này trong máy' });
const state = () => page.locator('[data-keep] [role=status]').textContent();
/** What the browser holds of the site: caches, workers, storage, cookies. */
const held = () => page.evaluate(async () => [(await caches.keys()).length, (await navigator.serviceWorker.getRegistrations()).length, localStorage.length, sessionStorage.length, document.cookie.length]);

async function keepFrom(path: string): Promise<void> {
  await page.goto(url + path);
  await button().click();
  await expect.poll(state, { timeout: 60_000 }).toContain('đang giữ');
}
async function flightMode(): Promise<void> {
  await context.setOffline(true);
}

describe('keeping pages by choice', () => {
  test('nothing is kept and no worker runs before the button is pressed', async () => {
    for (const path of ['/', '/khan-cap/', PROVINCE, COMMUNE, '/an-toan/']) {
      await page.goto(url + path, { waitUntil: 'networkidle' });
      expect(await held(), path).toEqual([0, 0, 0, 0, 0]);
    }
  });

  test('the offer is hidden without script', async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false });
    const tab = await plain.newPage();
    await tab.goto(url + COMMUNE);
    expect(await tab.locator('[data-keep]').isVisible()).toBe(false);
    await plain.close();
  });

  test('a province works in flight mode: emergency page, national numbers, its communes, place lookup', async () => {
    await keepFrom(COMMUNE);
    expect(await state()).toMatch(/\d\d\/\d\d\/\d{4}/);
    await flightMode();
    await page.goto(url + '/');
    await page.getByRole('combobox').fill('bai chay');
    await page.getByRole('option').first().waitFor();
    expect(await page.getByRole('option').first().textContent()).toContain('Bãi Cháy');
    await page.getByRole('option').first().click();
    await page.waitForURL(`**${PROVINCE}bai-chay/`);
    for (const path of [COMMUNE, PROVINCE, `${PROVINCE}mong-cai-1/`, '/dia-chi/', '/khan-cap/', '/khan-cap/km/', '/an-toan/']) {
      const response = await page.goto(url + path);
      expect(response?.status(), path).toBe(200);
      expect(page.url(), path).toBe(url + path);
      expect(await page.locator('h1').isVisible(), path).toBe(true);
      expect(await page.locator('a[href="tel:111"]').first().isVisible(), path).toBe(true);
    }
    expect(await page.locator('footer').textContent()).toMatch(/Dựng ngày \d\d\/\d\d\/\d{4}/);
  });

  test('what was not kept is answered by the page above it or the emergency page, never by nothing', async () => {
    await keepFrom('/khan-cap/');
    await flightMode();
    await page.goto(`${url}/phong-ngua/tro-ve/`);
    expect(page.url()).toBe(`${url}/khan-cap/`);
    expect(await page.locator('main a[href="tel:113"]').first().isVisible()).toBe(true);
    await page.goto(url + COMMUNE);
    expect(page.url()).toBe(`${url}/dia-chi/`);
    expect(await page.locator('a[href="tel:111"]').first().isVisible()).toBe(true);
  });

  test('a province with very many communes keeps its page and the one that was pressed', async () => {
    await keepFrom('/dia-chi/thanh-hoa/');
    await flightMode();
    await page.goto(`${url}/dia-chi/thanh-hoa/`);
    expect(await page.locator('h1').textContent()).toContain('Thanh Hóa');
    await page.locator('a[href="ham-rong/"], a[href="/dia-chi/thanh-hoa/ham-rong/"]').first().click();
    await page.waitForURL(`${url}/dia-chi/thanh-hoa/`);
    expect(await page.evaluate(async () => (await (await caches.open('giu')).keys()).length)).toBeLessThan(200);
  });

  test('a corrected number reaches the kept copy at the next connection, on pages nobody opened too', async () => {
    await keepFrom(PROVINCE);
    const file = join(folder, COMMUNE, 'index.html');
    const before = readFileSync(file, 'utf8');
    writeFileSync(file, before.replace('<h1>', '<h1>SỐ MỚI '));
    writeFileSync(join(folder, 'data/keep/stamp.txt'), 'another build');
    // The reader only opens the first page; the kept commune is renewed behind it.
    await page.goto(`${url}/`);
    await expect.poll(() => page.evaluate(async (path) => (await (await caches.match(path))?.text())?.includes('SỐ MỚI'), COMMUNE), { timeout: 60_000 }).toBe(true);
    await flightMode();
    await page.goto(url + COMMUNE);
    expect(await page.locator('h1').textContent()).toContain('SỐ MỚI');
    writeFileSync(file, before);
  });

  test('scripts of earlier builds are not kept beside those of today', async () => {
    const file = join(folder, COMMUNE, 'index.html');
    const before = readFileSync(file, 'utf8');
    const build = (name: string) => {
      writeFileSync(join(folder, '_astro', name), '');
      writeFileSync(file, `${before}<script type="module" src="/_astro/${name}"></script>`);
      writeFileSync(join(folder, 'data/keep/stamp.txt'), name);
    };
    const scripts = () => page.evaluate(async () => (await (await caches.open('giu')).keys()).map(({ url }) => new URL(url).pathname).filter((path) => path.startsWith('/_astro/')));
    build('build.1.js');
    await keepFrom(PROVINCE);
    const first = await scripts();
    expect(first).toContain('/_astro/build.1.js');
    for (const name of ['build.2.js', 'build.3.js']) {
      build(name);
      await page.goto(`${url}/`);
      await expect.poll(async () => (await scripts()).toSorted(), { timeout: 60_000 }).toEqual(first.map((path) => path.replace('build.1.js', name)).toSorted());
    }
    writeFileSync(file, before);
  });

  test('a slow line does not leave a kept page empty', async () => {
    await keepFrom('/khan-cap/');
    const session = await context.newCDPSession(page);
    await session.send('Network.emulateNetworkConditions', { offline: false, latency: 30_000, downloadThroughput: 1000, uploadThroughput: 1000 });
    const worker = context.serviceWorkers()[0]!;
    await worker.evaluate(() => void (globalThis.fetch = () => new Promise(() => undefined)));
    // A fetch that never ends would keep the page empty until the test's own limit.
    await page.goto(`${url}/khan-cap/`);
    expect(await page.locator('h1').isVisible()).toBe(true);
    // Scripts bear the hash of what they hold: the copy is right, and the line is not asked.
    const wait = await page.evaluate(async () => {
      const [script] = (await (await caches.open('giu')).keys()).filter((request) => request.url.includes('/_astro/'));
      const start = performance.now();
      await fetch(script!.url);
      return performance.now() - start;
    });
    expect(wait).toBeLessThan(2000);
  });

  test('the safety page says what is kept, wipes everything and shows that it is gone', async () => {
    await keepFrom('/khan-cap/');
    await page.goto(`${url}/an-toan/`);
    await page.evaluate(() => {
      localStorage.setItem('a', '1');
      sessionStorage.setItem('b', '1');
    });
    const status = page.locator('[data-wipe] [role=status]');
    await expect.poll(() => status.textContent()).toMatch(/đang giữ \d+ trang/);
    await page.getByRole('button', { name: 'Xóa hết khỏi máy này' }).click();
    await expect.poll(() => status.textContent()).toContain('không còn giữ gì');
    expect(await held()).toEqual([0, 0, 0, 0, 0]);
    // Walking on does not bring anything back.
    await page.goto(`${url}/khan-cap/`, { waitUntil: 'networkidle' });
    await page.goto(`${url}/an-toan/`, { waitUntil: 'networkidle' });
    expect(await held()).toEqual([0, 0, 0, 0, 0]);
    await expect.poll(() => status.textContent()).toContain('không giữ gì');
  });

  test('a browser without caches and workers is wiped too, and said so', async () => {
    await context.addInitScript(() => {
      // So it is on an address without https.
      Reflect.deleteProperty(window, 'caches');
      Object.defineProperty(Navigator.prototype, 'serviceWorker', { get: () => undefined });
    });
    await page.goto(`${url}/an-toan/`);
    await page.evaluate(() => localStorage.setItem('a', '1'));
    await page.getByRole('button', { name: 'Xóa hết khỏi máy này' }).click();
    await expect.poll(() => page.locator('[data-wipe] [role=status]').textContent()).toContain('không còn giữ gì');
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });

  test('wiping works in flight mode too', async () => {
    await keepFrom('/khan-cap/');
    await flightMode();
    await page.goto(`${url}/an-toan/`);
    await page.getByRole('button', { name: 'Xóa hết khỏi máy này' }).click();
    await expect.poll(() => page.locator('[data-wipe] [role=status]').textContent()).toContain('không còn giữ gì');
    expect(await held()).toEqual([0, 0, 0, 0, 0]);
  });

  test('a line that breaks while keeping is said, and the button can be pressed again', async () => {
    await page.goto(url + COMMUNE);
    const file = join(folder, 'data/keep/places.txt');
    const whole = readFileSync(file);
    rmSync(file);
    await button().click();
    await expect.poll(state, { timeout: 60_000 }).toContain('Chưa giữ được hết');
    writeFileSync(file, whole);
    await button().click();
    await expect.poll(state, { timeout: 60_000 }).toContain('đang giữ');
  });
});
