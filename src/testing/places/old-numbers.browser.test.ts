import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite } from '../browser.ts';

let site: Awaited<ReturnType<typeof openSite>>;
let page: Page;
const asked: string[] = [];
beforeAll(async () => {
  site = await openSite();
  page = await (await site.browser.newContext({ viewport: { width: 360, height: 800 } })).newPage();
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`${site.url}/so-cu/`);
});
afterAll(() => site.close());

const status = () => page.locator('[data-number-check] [role=status]');

/** Types a number, sends it, and gives the sentence that answers. */
async function check(text: string): Promise<string | null> {
  await page.locator('#number').fill(text);
  await page.locator('#number').press('Enter');
  return status().locator('p.quiet').textContent();
}

describe('old numbers', () => {
  test.each(['111', ' 111 ', '１１１', 'số 111.'])('a right number, written “%s”, is right and leads to its record', async (text) => {
    expect(await check(text)).toContain('có trong danh bạ, từ nguồn chính thức');
    expect(await status().locator('a').first().getAttribute('href')).toBe('/noi-ho-tro/tong-dai-111/');
  });

  test.each(['18001567', '1800 1567', '1800.1567', '1800-1567', ' 1800\u00A01567 '])('a replaced number, written “%s”, is old and its successor is named', async (text) => {
    expect(await check(text)).toContain('số cũ');
    expect(await status().locator('s').textContent()).toBe('1800\u00A01567');
    expect(await status().locator('a').first().getAttribute('href')).toBe('/noi-ho-tro/tong-dai-111/');
    expect(await status().locator('.mend a.patch').getAttribute('href')).toBe('tel:111');
  });

  test('a number that is right may still be shown by a liar: the page says so, and the answer too', async () => {
    const words = /có thể là số giả.*tự bấm số/;
    expect(await page.locator('main').locator('p', { hasText: words }).first().isVisible()).toBe(true);
    await check('111');
    expect(await status().locator('p.faked').textContent()).toMatch(words);
    await check('1800 1567');
    expect(await status().locator('p.faked').count()).toBe(0);
  });

  test('a number with a country code is found in every form people paste it', async () => {
    const line = page.locator('[data-number^="+84"][data-state=right]').first();
    const number = (await line.getAttribute('data-number'))!;
    const rest = number.slice(3);
    for (const text of [number, `0${rest}`, `84${rest}`, `0084 ${rest}`, `(+84) ${rest}`, `+84 (0)${rest}`, `0${rest.replace(/(\d{3})(?=\d)/g, '$1.')}`, `ĐT: 0${rest.replace(/(\d{2})/g, '$1 ')}`]) {
      expect(await check(text), text).toContain('có trong danh bạ');
      expect(await status().locator('[data-number]').getAttribute('data-number'), text).toBe(number);
    }
  });

  test('an unknown number gets a warning that blames nobody, and the number to ask', async () => {
    for (const text of ['0900000000', '+855 12 345 678', '1111']) expect(await check(text), text).toContain('không có trong danh bạ');
    expect(await status().textContent()).toContain('111');
    expect(await status().locator('a').count()).toBe(0);
  });

  test.each(['', '   ', 'abc', '😀', '<b>', '+'])('without a digit (“%s”) nothing is judged; the answer says what to type, and whom to call', async (text) => {
    await check('111');
    expect(await check(text)).toMatch(/Chưa thấy chữ số.*111/);
    expect(await status().locator('a').count()).toBe(0);
    expect(await page.locator('#number').evaluate((input) => input === document.activeElement)).toBe(true);
  });

  test.each([['/en/old-numbers/', 'old number'], ['/zh/old-numbers/', '旧号码']])('%s answers in its language', async (path, words) => {
    await page.goto(site.url + path);
    expect(await check('1800 1567')).toContain(words);
    expect(await check('0900000000')).toContain('111');
  });

  test('the number stays in the page', async () => {
    await page.goto(`${site.url}/so-cu/`);
    await page.waitForLoadState('networkidle');
    asked.length = 0;
    const steps = await page.evaluate(() => history.length);
    for (const text of ['0981848484', '111', '1800 1567']) await check(text);
    expect(asked).toEqual([]);
    expect([page.url(), ...(await page.evaluate(() => [history.length, JSON.stringify(history.state), localStorage.length, sessionStorage.length, document.cookie]))]).toEqual([`${site.url}/so-cu/`, steps, 'null', 0, 0, '']);
    expect(await page.locator('#number').getAttribute('name')).toBeNull();
  });

  test('without script there is no field, and both lists are there', async () => {
    const plain = await (await site.browser.newContext({ javaScriptEnabled: false })).newPage();
    await plain.goto(`${site.url}/so-cu/`);
    expect(await plain.locator('[data-number-check]').isVisible()).toBe(false);
    expect(await plain.locator('[data-state=retired] s').first().isVisible()).toBe(true);
    expect(await plain.locator('#known ~ ul [data-number="111"] a').first().isVisible()).toBe(true);
    await plain.context().close();
  });
});
