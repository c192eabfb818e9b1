import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../../scripts/lib/chromium.ts';
import { startCaddy, startNginx, type WebServer } from '../../scripts/lib/web-servers.ts';
import { siteFolder } from './browser.ts';
import { everyTemplate, templatePath } from './site-pages.ts';

const release = { site: siteFolder(), deploy: resolve(siteFolder(), '../output/deploy') };
const servers: Record<string, WebServer> = {};
let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
  servers['nginx'] = await startNginx(release);
  servers['Caddy'] = await startCaddy(release);
});
afterAll(async () => {
  await browser.close();
  for (const server of Object.values(servers)) await server.close();
});

/** What `_headers` says of an address: every rule that fits, as Netlify and Cloudflare read the file. */
function told(path: string): Record<string, string> {
  const found: Record<string, string> = {};
  let fits = false;
  for (const line of readFileSync(join(release.site, '_headers'), 'utf8').split('\n')) {
    if (line.startsWith('/')) fits = line.endsWith('*') ? path.startsWith(line.slice(0, -1)) : path === line;
    else if (fits && line.startsWith('  ')) {
      const [name = '', ...value] = line.trim().split(': ');
      expect(found[name.toLowerCase()], `${name} twice for ${path}`).toBeUndefined();
      found[name.toLowerCase()] = value.join(': ');
    }
  }
  return found;
}

/** That every template is there is the accessibility test's matter. */
const built = everyTemplate.filter(([name, locale]) => existsSync(join(release.site, templatePath(name, locale), 'index.html')));
const addresses = ['/', '/en/', '/khan-cap/', '/khan-cap/km/', '/en/places/quang-ninh/', '/zh/search/', '/data/places/head.txt', '/pagefind/pagefind.js', '/sw.js', '/404.html'];

describe.each(['nginx', 'Caddy'])('%s', (name) => {
  test('sends what the one source says, on missing pages too', async () => {
    for (const path of [...addresses, '/khong-co/']) {
      const response = await fetch(servers[name]!.url + path);
      expect(response.status, path).toBe(path === '/khong-co/' ? 404 : 200);
      const expected = path === '/khong-co/' ? { ...told('/404.html'), ...told('/*') } : told(path);
      expect(Object.keys(expected).length).toBeGreaterThan(6);
      for (const [header, value] of Object.entries(expected)) expect(response.headers.get(header), `${header} of ${path}`).toBe(value);
    }
  });

  test('a folder without a page of its own is a missing page like any other', async () => {
    const response = await fetch(`${servers[name]!.url}/dia-chi/truoc-2025/ha-noi/`);
    expect([response.status, await response.text()]).toEqual([404, expect.stringMatching(/data-safe-exit[\s\S]*tel:111/)]);
  });

  test('no page and no feature breaks the policy', async () => {
    const { url } = servers[name]!;
    const context = await browser.newContext({ viewport: { width: 360, height: 800 }, permissions: ['clipboard-read', 'clipboard-write'] });
    const faults: string[] = [];
    await context.exposeBinding('fault', (_, text: string) => void faults.push(text));
    await context.addInitScript('addEventListener("securitypolicyviolation", (event) => fault(`${location.pathname}: ${event.violatedDirective} ${event.blockedURI}`))');
    const page = await context.newPage();
    page.on('console', (message) => /policy|refused|blocked/i.test(message.text()) && faults.push(message.text()));
    page.on('pageerror', (error) => faults.push(error.message));
    for (const [template, locale] of built) {
      await page.goto(url + templatePath(template, locale));
      expect(await page.evaluate(() => getComputedStyle(document.querySelector('[data-safe-exit]:not(.skip a)')!).minHeight !== '0px'), `${template}: styles apply`).toBe(true);
    }
    for (const use of features) await use(page, url);
    expect(faults).toEqual([]);
    // And the watch is awake: a style nobody knows is refused and seen.
    await page.goto(`${url}/`);
    await page.evaluate(() => document.head.append(Object.assign(document.createElement('style'), { textContent: 'a{}' })));
    await expect.poll(() => faults.length).toBeGreaterThan(0);
    await context.close();
  });
});

/** Everything a script does for readers, once. */
const features: readonly ((page: Page, url: string) => Promise<void>)[] = [
  async function findsPlace(page, url) {
    await page.goto(`${url}/`);
    await page.getByRole('combobox').fill('bach dang ha long');
    await page.getByRole('option').first().waitFor();
  },
  async function searches(page, url) {
    await page.goto(`${url}/tim-kiem/`);
    await page.locator('[data-search] input').fill('hộ chiếu bị giữ');
    await page.locator('#results a').first().waitFor();
  },
  async function ticksList(page, url) {
    await page.goto(`${url}/phong-ngua/kiem-tra-viec-lam/`);
    await page.locator('[data-checklist] input').first().check();
  },
  async function copiesMessage(page, url) {
    await page.goto(`${url}/khan-cap/`);
    await page.locator('[data-copy]').first().click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).not.toBe('');
  },
  async function checksNumber(page, url) {
    await page.goto(`${url}/so-cu/`);
    await page.locator('[data-number-check] input').fill('111');
    await page.locator('[data-number-check] button').click();
    await expect.poll(() => page.locator('[data-number-check] [role=status]').textContent()).not.toBe('');
  },
  async function keepsAndWipes(page, url) {
    await page.goto(`${url}/khan-cap/`);
    await page.locator('[data-keep] button').click();
    await expect.poll(() => page.locator('[data-keep] [role=status]').textContent(), { timeout: 30_000 }).toContain('đang giữ');
    await page.goto(`${url}/an-toan/`);
    await page.locator('[data-wipe] button').click();
    await expect.poll(() => page.locator('[data-wipe] [role=status]').textContent()).toContain('không còn giữ gì');
  },
  async function leaves(page, url) {
    await page.route('https://nchmf.gov.vn/**', (route) => route.fulfill({ contentType: 'text/html', body: 'weather' }));
    await page.goto(`${url}/khan-cap/`);
    await page.locator('.exit').click();
    await page.waitForURL('https://nchmf.gov.vn/');
  },
];
