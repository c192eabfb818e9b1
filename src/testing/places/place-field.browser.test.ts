import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { axeFaults, bringAxe } from '../axe.ts';
import { openSite } from '../browser.ts';
import { PLAIN_REQUEST } from './plain-request.ts';

let site: Awaited<ReturnType<typeof openSite>>;
let page: Page;
const asked: string[] = [];
beforeAll(async () => {
  site = await openSite();
  page = await (await site.browser.newContext({ viewport: { width: 360, height: 800 } })).newPage();
  page.on('request', (request) => asked.push(request.url().replace(site.url, '') + (request.postData() ?? '')));
});
afterAll(() => site.close());
beforeEach(() => void (asked.length = 0));

const field = () => page.getByRole('combobox');
const options = () => page.getByRole('option');
const status = () => page.locator('[data-place-field]').getByRole('status');

/** Opens a page when another is open, types a text and waits for what the field says to it. */
async function type(text: string, path = '/'): Promise<void> {
  if (page.url() !== site.url + path) await page.goto(site.url + path);
  await field().fill(text);
  await page.locator('#place-answers[aria-busy=false]').waitFor({ state: 'attached' });
}

/** The option that is pointed at, by the attributes a screen reader follows; null when the caret is in the text. */
async function pointed(): Promise<string | null> {
  const id = await field().getAttribute('aria-activedescendant');
  const chosen = await page.locator('[role=option][aria-selected=true]').evaluateAll((links) => links.map(({ id }) => id));
  expect(chosen).toEqual(id === null ? [] : [id]);
  return id;
}

describe('place field: combobox', () => {
  test('closed and named before, open with counted answers after', async () => {
    await page.goto(`${site.url}/`);
    const list = await field().getAttribute('aria-controls');
    expect([await field().getAttribute('aria-expanded'), await field().getAttribute('aria-autocomplete')]).toEqual(['false', 'list']);
    expect(await page.locator(`#${list}[role=listbox]`).count()).toBe(1);
    expect(await field().ariaSnapshot()).toContain('combobox "Bạn đang ở đâu?"');
    await type('xã quan sơn');
    expect(await field().getAttribute('aria-expanded')).toBe('true');
    expect(await status().textContent()).toBe(`${await options().count()} nơi`);
    await field().fill('');
    await expect.poll(() => field().getAttribute('aria-expanded')).toBe('false');
    expect(await status().textContent()).toBe('');
  });

  test('arrows move through the answers and come round; Home and End go back to the text; Escape closes', async () => {
    await type('xã quan sơn');
    const last = (await options().count()) - 1;
    expect(await pointed()).toBeNull();
    for (const [key, index] of [['ArrowDown', 0], ['ArrowDown', 1], ['ArrowUp', 0], ['ArrowUp', null], ['ArrowUp', last], ['ArrowDown', 0], ['Home', null], ['ArrowDown', 0], ['End', null]] as const) {
      await page.keyboard.press(key);
      expect(await pointed(), key).toBe(index === null ? null : `place-answer-${index}`);
    }
    expect(await field().evaluate((input) => (input as HTMLInputElement).selectionStart)).toBe('xã quan sơn'.length);
    await page.keyboard.press('Escape');
    expect([await field().getAttribute('aria-expanded'), await field().inputValue()]).toEqual(['false', 'xã quan sơn']);
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => field().getAttribute('aria-expanded')).toBe('true');
  });

  test('what a screen reader hears: each answer by its name, its province and why it is there', async () => {
    await type('tân phú');
    const names = await page.getByRole('listbox', { name: 'Bạn đang ở đâu?' }).ariaSnapshot();
    for (const province of ['Nghệ An', 'Đồng Nai', 'Hồ Chí Minh']) expect(names).toMatch(new RegExp(`option "(Xã|Phường) Tân Phú, ${province}"`));
    expect(await status().textContent()).toContain('Gõ thêm tên huyện hoặc tỉnh');
    await type('phường bạch đằng hạ long');
    expect(await page.getByRole('listbox').ariaSnapshot()).toContain('option "Phường Hồng Gai, Quảng Ninh tên cũ: Phường Bạch Đằng, Thành phố Hạ Long, Quảng Ninh"');
  });

  test.each([['/', 'vi', 'được chia', 'gồm một phần'], ['/en/', 'en', 'divided', 'includes part'], ['/zh/', 'zh', '划归多个', '一部分']])('a divided commune offers each part and says why, on %s', async (path, lang, why, part) => {
    await type('phường minh khai, quận hai bà trưng, hà nội', path);
    expect(await options().locator('b').allTextContents()).toEqual(['Phường Bạch Mai', 'Phường Tương Mai']);
    expect(await status().textContent()).toContain(why);
    const small = options().first().locator('small');
    expect(await small.textContent()).toContain(part);
    // The sentence is in the page's language, the name in Vietnamese.
    expect(await small.evaluate((node) => [node.closest('[lang]')!.getAttribute('lang')!.slice(0, 2), node.querySelector('span')!.lang])).toEqual([lang, 'vi']);
  });
});

test('with answers, with one pointed at and with none, axe finds no fault', async () => {
  await page.goto(`${site.url}/`);
  await bringAxe(page);
  for (const text of ['phường minh khai, quận hai bà trưng, hà nội', 'xyz']) {
    await type(text);
    await page.keyboard.press('ArrowDown');
    expect(await axeFaults(page, 'all'), text).toEqual([]);
  }
});

describe('place field: a choice', () => {
  test('with the keyboard: an arrow and Enter open the page; one answer needs no arrow', async () => {
    await type('phường minh khai, quận hai bà trưng, hà nội');
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${site.url}/dia-chi/ha-noi/tuong-mai/`);
    await page.goto(`${site.url}/en/`);
    await type('hong gai', '/en/');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${site.url}/en/places/quang-ninh/hong-gai/`);
  });

  test('with a finger: the whole answer is a link, large enough', async () => {
    await type('huyện bình liêu');
    const answer = options().filter({ hasText: 'Huyện Bình Liêu' });
    expect((await answer.boundingBox())!.height).toBeGreaterThanOrEqual(48);
    await answer.click();
    await page.waitForURL(`${site.url}/dia-chi/truoc-2025/quang-ninh/binh-lieu/`);
  });

  test('on the page of a province its own places come first, others are still found', async () => {
    await type('tân phú', '/dia-chi/dong-thap/');
    expect(await options().first().textContent()).toBe('Xã Tân Phú, Đồng Tháp');
    await type('tân phú', '/dia-chi/dong-nai/');
    expect(await options().first().textContent()).toBe('Phường Tân Phú, Đồng Nai');
    await type('hồng gai', '/dia-chi/dong-nai/');
    expect(await options().first().textContent()).toBe('Phường Hồng Gai, Quảng Ninh');
  });
});

describe('place field: not found', () => {
  test.each([['xyz', '/'], ['xyz', '/zh/'], ['xyz', '/dia-chi/quang-ninh/'], ['xyz', '/404.html'], ['Campuchia', '/'], ['柬埔寨', '/zh/']])('%s on %s is no place here: a sentence, the list of provinces, the way for people abroad and 111', async (text, path) => {
    await type(text, path);
    expect(await status().textContent()).toContain('111');
    expect(await options().count()).toBe(0);
    const ways = page.locator('[data-ways] a');
    expect(await ways.evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual([expect.stringMatching(/\/(dia-chi|places)\/#provinces$/), expect.stringMatching(/\/(o-nuoc-ngoai|abroad)\/$/), 'tel:111']);
    expect(await ways.first().isVisible()).toBe(true);
    await ways.first().click();
    await page.waitForURL(/#provinces$/);
    expect(await page.locator('#provinces').isVisible()).toBe(true);
  });

  test('an index that cannot be loaded says so calmly, and the next try works', async () => {
    await page.goto(`${site.url}/`);
    await page.route('**/data/places/**', (route) => route.abort());
    await type('hong gai');
    expect(await status().textContent()).toContain('Chưa tìm được lúc này');
    expect(await page.locator('[data-ways]').isVisible()).toBe(true);
    await page.unroute('**/data/places/**');
    await type('hong gai ');
    await expect.poll(() => options().count()).toBe(1);
    expect(await page.locator('[data-ways]').isVisible()).toBe(false);
  });

  test('any text is taken: nothing throws, nothing runs', async () => {
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    for (const text of ['<img src=x onerror=alert(1)>', '\u202Eabc', '((((', '😀', 'constructor', 'x'.repeat(200)]) await type(text);
    expect(faults).toEqual([]);
    expect(await page.locator('#place-answers img').count()).toBe(0);
  });
});

describe('place field: privacy and no script', () => {
  test('what is typed is in no address, no history, no storage and no request', async () => {
    await page.goto(`${site.url}/`);
    const before = asked.length;
    const steps = await page.evaluate(() => history.length);
    for (const text of ['hong gai', 'hnog gai', '下龙', 'zxcvbnm qwrt']) await type(text);
    await page.keyboard.press('Enter');
    const kept = await page.evaluate(async () => [history.length, JSON.stringify(history.state), localStorage.length, sessionStorage.length, document.cookie, (await indexedDB.databases()).length, (await caches.keys()).length]);
    expect([page.url(), ...kept]).toEqual([`${site.url}/`, steps, 'null', 0, 0, '', 0, 0]);
    expect(asked.length).toBeGreaterThan(before + 2);
    expect(asked.slice(before).filter((address) => !PLAIN_REQUEST.test(address))).toEqual([]);
  });

  test('nothing is fetched before the field is used', async () => {
    await page.goto(`${site.url}/`);
    await page.waitForLoadState('networkidle');
    expect(asked.filter((address) => address.includes('/data/'))).toEqual([]);
  });

  test.each([['/', '/dia-chi/'], ['/en/', '/en/places/']])('without script %s offers the list in place of a field that would do nothing', async (path, target) => {
    const plain = await (await site.browser.newContext({ javaScriptEnabled: false })).newPage();
    await plain.goto(site.url + path);
    expect(await plain.locator('#place').isVisible()).toBe(false);
    await plain.locator('[data-place-field] a').first().click();
    await plain.waitForURL((url) => url.pathname === target);
    expect(await plain.locator('#provinces + ul a').count()).toBe(34);
    await plain.goto(site.url + path);
    await plain.locator('.hero summary').click();
    await plain.locator('.prov a[href$="/quang-ninh/"]').click();
    await plain.locator('.by-district a[href="hong-gai/"]').click();
    await plain.waitForURL(`${site.url}${target}quang-ninh/hong-gai/`);
    await plain.context().close();
  });
});
