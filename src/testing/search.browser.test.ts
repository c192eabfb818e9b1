import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, test } from 'vitest';
import { openSite } from './browser.ts';

let site: Awaited<ReturnType<typeof openSite>>;
let page: Page;
const asked: string[] = [];
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());
beforeEach(async () => {
  const context = await site.browser.newContext({ viewport: { width: 360, height: 800 } });
  page = await context.newPage();
  asked.length = 0;
  page.on('request', (request) => asked.push(request.url()));
});
afterEach(() => page.context().close());

/** Types a question, sends it, and gives the paths of the answers once they stand. */
async function ask(text: string): Promise<string[]> {
  await page.getByRole('searchbox').fill(text);
  await page.getByRole('searchbox').press('Enter');
  await page.locator('#results[aria-busy=false]').waitFor({ state: 'attached' });
  return page.locator('#results li > a').evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
}

describe('search', () => {
  test('finds the page for everyday words, with and without marks, in three languages', async () => {
    await page.goto(`${site.url}/tim-kiem/`);
    for (const text of ['giấy tờ bị giữ', 'giay to bi giu', 'đi Cam lừa đảo']) expect((await ask(text))[0], text).toBe('/phong-ngua/bi-giu-o-nuoc-ngoai/');
    await page.goto(`${site.url}/en/search/`);
    expect((await ask('husband beats me'))[0]).toBe('/en/guides/bao-luc-gia-dinh/');
    await page.goto(`${site.url}/zh/search/`);
    expect((await ask('免费律师'))[0]).toBe('/zh/support/tro-giup-phap-ly-18001233/');
  });

  test('offers the page of a place and the record of a number first', async () => {
    await page.goto(`${site.url}/tim-kiem/`);
    expect((await ask('hong gai'))[0]).toBe('/dia-chi/quang-ninh/hong-gai/');
    for (const text of ['111', '1800 1233', '18001233']) expect((await ask(text))[0], text).toBe(text === '111' ? '/noi-ho-tro/tong-dai-111/' : '/noi-ho-tro/tro-giup-phap-ly-18001233/');
    const [number] = await ask('024 3824 0401');
    expect(number).toMatch(/^\/noi-ho-tro\//);
    for (const text of ['842438240401', '+84 (0)24 3824 0401']) expect((await ask(text))[0], text).toBe(number);
  });

  test('words of danger put help above the answers; other words do not', async () => {
    await page.goto(`${site.url}/tim-kiem/`);
    await ask('dang bi danh cuu voi');
    const help = page.locator('[data-danger]');
    expect(await help.isVisible()).toBe(true);
    expect(await help.locator('a[href^="tel:"]').first().isVisible()).toBe(true);
    const [helpBox, listBox] = [await help.boundingBox(), await page.locator('#results').boundingBox()];
    expect(helpBox!.y).toBeLessThan(listBox!.y);
    for (const text of ['bị giữ giấy tờ', 'chong danh toi', 'con tôi mất tích']) {
      await ask(text);
      expect(await help.isVisible(), text).toBe(true);
    }
    for (const text of ['vay vốn', 'luật mua bán người', 'đánh vần']) {
      await ask(text);
      expect(await help.isVisible(), text).toBe(false);
    }
    for (const [path, text] of [['/en/search/', 'husband hits me'], ['/zh/search/', '被打']] as const) {
      await page.goto(site.url + path);
      expect((await ask(text)).length, text).toBeGreaterThan(0);
      expect(await help.isVisible(), text).toBe(true);
    }
  });

  test('nothing found leaves the lists, 111 and a sentence, never an empty page', async () => {
    await page.goto(`${site.url}/tim-kiem/`);
    for (const nonsense of ['vqxkzwf', 'qwrtzpsdfg', 'cho em hỏi zzzxxyyqq']) expect(await ask(nonsense), nonsense).toEqual([]);
    expect(await page.getByRole('status').first().textContent()).toContain('111');
    expect(await page.locator('[data-list] a').first().isVisible()).toBe(true);
  });

  test('the question stays in the page', async () => {
    await page.goto(`${site.url}/tim-kiem/`);
    const steps = await page.evaluate(() => history.length);
    await ask('nước vui');
    await page.locator('[data-wider] button').click();
    await page.locator('#results[aria-busy=false]').waitFor({ state: 'attached' });
    expect(page.url()).toBe(`${site.url}/tim-kiem/`);
    expect(await page.evaluate(() => [history.length, localStorage.length, sessionStorage.length, document.cookie])).toEqual([steps, 0, 0, '']);
    expect(asked.filter((url) => !url.startsWith(site.url) && !url.startsWith('data:'))).toEqual([]);
    expect(asked.filter((url) => /nuoc|vui|n%C6%B0/i.test(url))).toEqual([]);
  });

  test('the index of texts is fetched only when titles do not answer', async () => {
    await page.goto(`${site.url}/tim-kiem/`);
    await ask('bị chồng đánh');
    expect(asked.some((url) => url.includes('pagefind.js'))).toBe(false);
    await page.locator('[data-wider] button').click();
    await expect.poll(() => asked.some((url) => url.includes('.pf_index'))).toBe(true);
  });

  test('results narrow by section, need and province, with the keyboard, and the counts are true', async () => {
    await page.goto(`${site.url}/tim-kiem/`);
    await ask('trợ giúp');
    await page.locator('[data-wider] button').click();
    const province = page.locator('select[name=province]');
    await province.waitFor();
    const option = await province.locator('option').nth(1).textContent();
    const [, name, count] = /^(.+) \((\d+)\)$/.exec(option!)!;
    await province.focus();
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => page.getByRole('status').first().textContent()).toMatch(new RegExp(`^${count} kết quả`));
    expect(await province.inputValue()).toBe(name);
    expect(await page.locator('#results li').count()).toBe(Math.min(8, Number(count)));
    for (const link of await page.locator('#results li > a').evaluateAll((links) => links.map((each) => (each as HTMLAnchorElement).href))) expect(link).toContain('/noi-ho-tro/');
  });

  test('any text is taken: nothing throws, nothing runs', async () => {
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    await page.goto(`${site.url}/tim-kiem/`);
    for (const text of ['x'.repeat(10_000), '😀😀', '<img src=x onerror=alert(1)>', '\u202Eabc', '"', '((((', '+84', 'constructor']) await ask(text);
    expect(faults).toEqual([]);
    expect(await page.locator('#results img').count()).toBe(0);
  });

  test('without script the whole site is listed', async () => {
    const context = await site.browser.newContext({ javaScriptEnabled: false });
    const plain = await context.newPage();
    await plain.goto(`${site.url}/tim-kiem/`);
    expect(await plain.locator('[data-list] a[href="/phong-ngua/tro-ve/"]').count()).toBe(1);
    expect(await plain.locator('[data-list] summary').first().isVisible()).toBe(true);
    await context.close();
  });
});
