import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../../scripts/lib/chromium.ts';
import { siteFolder } from './browser.ts';
import { serveFaulty, type Fault } from './faulty-server.ts';
import { everyTemplate, templatePath } from './site-pages.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const phone: BrowserContextOptions = { viewport: { width: 360, height: 800 } };
const pages = ['/', '/khan-cap/', '/dia-chi/', '/dia-chi/quang-ninh/', '/dia-chi/quang-ninh/hong-gai/', '/noi-ho-tro/ngoi-nha-binh-yen/', '/o-nuoc-ngoai/campuchia/', '/phong-ngua/bi-giu-o-nuoc-ngoai/', '/so-cu/', '/tim-kiem/', '/an-toan/', '/en/emergency/', '/zh/emergency/'];

/** A number that can be called is to be seen, and the way out leads on. */
async function saysWhomToCall(page: Page, about: string): Promise<void> {
  const line = page.locator('a[href="tel:111"]').first();
  expect(await line.isVisible(), `${about}: 111`).toBe(true);
  expect(await page.locator('a[data-safe-exit]').last().getAttribute('href'), `${about}: exit`).toMatch(/^https:/);
}

interface Visit {
  readonly faultOf?: (path: string) => Fault | undefined;
  readonly change?: (html: string) => string;
  readonly options?: BrowserContextOptions;
  /** Runs in the page before its own scripts. */
  readonly before?: () => void;
  readonly paths?: readonly string[];
  readonly use?: (page: Page, path: string) => Promise<void>;
}

/** Walks the pages under a fault; every one must say whom to call, and no script may throw. */
async function visit({ faultOf = () => undefined, change = (html) => html, options = {}, before, paths = pages, use }: Visit): Promise<void> {
  const { url, close } = await serveFaulty(siteFolder(), faultOf, change);
  const context = await browser.newContext({ ...phone, ...options });
  if (before) await context.addInitScript(before);
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  for (const path of paths) {
    await page.goto(url + path, { waitUntil: 'commit' });
    await page.waitForLoadState('load', { timeout: 5000 }).catch(() => undefined);
    await saysWhomToCall(page, path);
    await use?.(page, path);
  }
  expect(errors).toEqual([]);
  await context.close();
  close();
}

describe('one thing fails, the page still says whom to call', () => {
  test('no script at all', () => visit({ options: { javaScriptEnabled: false } }));

  test('scripts beside the page do not arrive', () =>
    visit({ faultOf: (path) => (path.startsWith('/_astro/') ? 'missing' : undefined) }));

  test('a script arrives cut in half', async () => {
    const { url, close } = await serveFaulty(siteFolder(), (path) => (path.startsWith('/_astro/') ? 'truncated' : undefined));
    const page = await browser.newPage(phone);
    await page.goto(`${url}/`, { waitUntil: 'load' });
    await saysWhomToCall(page, '/');
    await page.locator('#place').fill('hong gai');
    await page.locator('#place').press('Enter');
    await page.waitForURL(/\/dia-chi\//);
    await page.close();
    close();
  });

  test('no style: exit first, then 111, then the words', () =>
    visit({
      change: (html) => html.replace(/<style[\s\S]*?<\/style>/g, ''),
      use: async (page, path) => {
        const order = await page.evaluate(() => [...document.querySelectorAll('a')].map((link) => (link.matches('[data-safe-exit]') ? 'exit' : link.getAttribute('href'))));
        expect(order[0], path).toBe('exit');
        expect(order.indexOf('tel:111'), path).toBeLessThan(12);
      },
    }));

  test('no picture', () =>
    visit({ change: (html) => html.replace(/<svg[\s\S]*?<\/svg>/g, '').replace(/<link rel="icon"[^>]*>/, '') }));

  test('the place index is missing: the field says so and gives 111', () =>
    visit({
      faultOf: (path) => (path.startsWith('/data/') ? 'missing' : undefined),
      paths: ['/', '/dia-chi/', '/dia-chi/quang-ninh/'],
      use: async (page) => {
        await page.getByRole('combobox').fill('hong gai');
        await expect.poll(() => page.getByRole('status').first().textContent()).toContain('111');
      },
    }));

  test.each(['head.txt', 'n', 'p22.txt'])('the place index is cut short at %s: an answer or 111, no silence', (name) =>
    visit({
      faultOf: (path) => (path.startsWith(`/data/places/${name}`) ? 'truncated' : undefined),
      paths: ['/'],
      use: async (page) => {
        await page.getByRole('combobox').fill('bai chay');
        await expect.poll(async () => (await page.getByRole('option').count()) > 0 || (await page.getByRole('status').first().textContent())!.includes('111'), { timeout: 20_000 }).toBe(true);
      },
    }));

  test('the word index is missing: search says so and keeps the way to help', () =>
    visit({
      faultOf: (path) => (path.startsWith('/pagefind/') || path.startsWith('/data/') ? 'missing' : undefined),
      paths: ['/tim-kiem/', '/en/search/'],
      use: async (page) => {
        await page.locator('[data-search] input').fill('passport');
        const failed = await page.locator('[data-search]').getAttribute('data-failed');
        await expect.poll(() => page.locator('[data-status]').textContent()).toBe(failed);
        expect(await page.locator('[data-list] a').first().isVisible()).toBe(true);
      },
    }));

  test('the worker is missing: the page says that it cannot be kept', () =>
    visit({
      faultOf: (path) => (path === '/sw.js' ? 'missing' : undefined),
      paths: ['/khan-cap/'],
      use: async (page) => {
        await page.locator('[data-keep] button').click();
        await expect.poll(() => page.locator('[data-keep] [role=status]').textContent()).toContain('không cho giữ');
      },
    }));

  test('storage denied: nothing is offered, everything is read', () =>
    visit({
      before: () => {
        for (const name of ['localStorage', 'sessionStorage', 'caches', 'indexedDB']) {
          Object.defineProperty(window, name, { get: () => { throw new DOMException('denied', 'SecurityError'); } });
        }
      },
      use: async (page) => expect(await page.locator('[data-keep], [data-wipe]').filter({ visible: true }).count()).toBe(0),
    }));
});

describe('a bad phone', () => {
  test.each(['2016-11-23T10:00:00Z', '2036-11-23T10:00:00Z'])('clock at %s', async (time) => {
    const { url, close } = await serveFaulty(siteFolder(), () => undefined);
    const context = await browser.newContext(phone);
    await context.clock.setFixedTime(new Date(time));
    const page = await context.newPage();
    for (const path of pages) {
      await page.goto(url + path);
      await saysWhomToCall(page, path);
      // The day of the page is the day it was made, not that of the phone.
      expect(await page.locator('footer').textContent(), path).not.toContain(time.slice(0, 4));
    }
    await context.close();
    close();
  });

  // Styles come first, some 5 KB on the line; the numbers are the very next thing, before any words of the page.
  test.each(['<main', '</h1>', '<footer'])('the line breaks at %s', async (dropAt) => {
    const { url, close } = await serveFaulty(siteFolder(), (path) => (path.endsWith('/') ? { dropAt } : undefined));
    const page = await browser.newPage(phone);
    for (const path of pages) {
      await page.goto(url + path, { waitUntil: 'commit' }).catch(() => undefined);
      await page.waitForTimeout(600);
      expect(await page.locator('a[href="tel:111"]').first().isVisible(), path).toBe(true);
    }
    await page.close();
    close();
  });

  test('text at 200 %: no sideways scrolling, nothing lost', () =>
    visit({
      paths: everyTemplate.map(([name, locale]) => templatePath(name, locale)).filter((path) => existsSync(join(siteFolder(), path, 'index.html'))),
      change: (html) => html.replace('</head>', '<style>html{font-size:200%!important}</style></head>'),
      options: { bypassCSP: true },
      use: async (page, path) => {
        expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(360);
        expect(await page.locator('h1').isVisible(), path).toBe(true);
      },
    }));

  test('forced colours: what can be pressed has an edge', () =>
    visit({
      options: { forcedColors: 'active' },
      use: async (page, path) => {
        const bare = await page.evaluate(() =>
          [...document.querySelectorAll<HTMLElement>('a.patch, .btn, [data-safe-exit]')]
            .filter((element) => element.closest('.skip') === null && element.getBoundingClientRect().width > 0)
            .filter((element) => ['borderTopWidth', 'borderBottomWidth'].every((side) => getComputedStyle(element)[side as 'borderTopWidth'] === '0px'))
            .map((element) => element.outerHTML.slice(0, 80)),
        );
        expect(bare, path).toEqual([]);
      },
    }));

  test.each([
    ['Zalo', 'Mozilla/5.0 (Linux; Android 10; SM-A107F Build/QP1A.190711.020; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/119.0.6045.163 Mobile Safari/537.36 Zalo android/12080702 ZaloTheme/light ZaloLanguage/vi'],
    ['Facebook', 'Mozilla/5.0 (Linux; Android 9; Redmi 7A; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/120.0.6099.43 Mobile Safari/537.36 [FB_IAB/FB4A;FBAV/443.0.0.23.229;]'],
  ])('inside %s: reads, finds a place and leaves without what such browsers lack', async (_, userAgent) => {
    const { url, close } = await serveFaulty(siteFolder(), () => undefined);
    const context = await browser.newContext({ ...phone, userAgent });
    await context.addInitScript(() => {
      // Browsers inside apps often have neither workers nor voices nor the clipboard.
      for (const name of ['serviceWorker', 'clipboard']) Object.defineProperty(Navigator.prototype, name, { get: () => undefined });
      Reflect.deleteProperty(window, 'speechSynthesis');
    });
    await context.route('https://nchmf.gov.vn/**', (route) => route.fulfill({ contentType: 'text/html', body: 'weather' }));
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    for (const path of pages) {
      await page.goto(url + path);
      await saysWhomToCall(page, path);
      expect(await page.locator('[target=_blank], [download]').count(), path).toBe(0);
    }
    await page.goto(`${url}/`);
    await page.getByRole('combobox').fill('hong gai');
    await page.getByRole('option').first().waitFor();
    await page.locator('.exit').click();
    await page.waitForURL('https://nchmf.gov.vn/');
    expect(errors).toEqual([]);
    await context.close();
    close();
  });
});
