import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite } from '../browser.ts';
import { PLAIN_REQUEST } from './plain-request.ts';

let site: Awaited<ReturnType<typeof openSite>>;
let allowed: BrowserContext;
let refused: BrowserContext;
let page: Page;
let asked: string[] = [];
beforeAll(async () => {
  site = await openSite();
  allowed = await site.browser.newContext({ viewport: { width: 360, height: 800 }, permissions: ['geolocation'] });
  refused = await site.browser.newContext({ viewport: { width: 360, height: 800 } });
});
afterAll(() => site.close());

interface Place {
  latitude: number;
  longitude: number;
  accuracy?: number;
}

/** Opens the home page for a reader at a place; null is a reader who refuses. */
async function openAt(place: Place | null, path = '/'): Promise<void> {
  await page?.close();
  if (place) await allowed.setGeolocation({ accuracy: 20, ...place });
  page = await (place ? allowed : refused).newPage();
  asked = [];
  page.on('request', (request) => asked.push(request.url().replace(site.url, '') + (request.postData() ?? '')));
  await page.goto(site.url + path);
}

/** Presses the button; the sentence and the paths of the links that come, once the search is over. */
async function press(): Promise<{ text: string; paths: string[] }> {
  await page.locator('[data-near-me]').click();
  const answer = page.locator('[data-near-answer]');
  await expect.poll(() => answer.locator('p').textContent()).not.toMatch(/Đang tìm|Finding|正在查找/);
  return { text: (await answer.locator('p').textContent()) ?? '', paths: await answer.locator('a').evaluateAll((links) => links.map((link) => link.getAttribute('href')!)) };
}

/** Everything that was asked for since the page stood, and everything kept, bears no position. */
async function expectNothingTold(): Promise<void> {
  const files = asked.filter((address) => !/\/$/.test(address) && !/\.(woff2|svg|png|ico|webmanifest)$/.test(address) && !address.startsWith('data:'));
  expect(files.filter((address) => !PLAIN_REQUEST.test(address))).toEqual([]);
  expect(await page.evaluate(() => [location.search, location.hash, JSON.stringify(history.state), localStorage.length, sessionStorage.length, document.cookie])).toEqual(['', '', 'null', 0, 0, '']);
}

describe('near me', () => {
  test.each([['/', '/dia-chi/'], ['/en/', '/en/places/'], ['/zh/', '/zh/places/']])('inside a commune its page opens, from %s', async (path, places) => {
    await openAt({ latitude: 20.951, longitude: 107.08 }, path);
    await page.locator('[data-near-me]').click();
    await page.waitForURL(`${site.url}${places}quang-ninh/hong-gai/`);
    await expectNothingTold();
  });

  test('near a border, or with a poor fix, the neighbours are named and the reader chooses', async () => {
    await openAt({ latitude: 21.0285, longitude: 105.8542, accuracy: 3000 }, '/en/');
    const { text, paths } = await press();
    expect(text).toContain('close to a border');
    expect(paths).toEqual(['hoan-kiem', 'hong-ha', 'cua-nam'].map((slug) => `/en/places/ha-noi/${slug}/`));
    expect(await page.locator('[data-near-answer] a').first().getAttribute('lang')).toBe('vi');
    expect(page.url()).toBe(`${site.url}/en/`);
    await expectNothingTold();
    await page.locator('[data-near-answer] a').nth(1).click();
    await page.waitForURL(`${site.url}/en/places/ha-noi/hong-ha/`);
  });

  test('at sea it says so and names the nearest; beside an island it is not asked whether it is abroad', async () => {
    await openAt({ latitude: 20.75, longitude: 107.3 });
    const { text, paths } = await press();
    expect(text).toContain('ngoài mọi xã');
    expect(paths[0]).toBe('/dia-chi/quang-ninh/van-don/');
    expect(paths).not.toContain('/o-nuoc-ngoai/');
    await openAt({ latitude: 16.54, longitude: 111.61 });
    expect((await press()).paths).toEqual(['/dia-chi/da-nang/hoang-sa/']);
  });

  test.each([['Đông Hưng', 21.545, 107.972], ['Bavet', 11.08, 106.1]])('just over the frontier (%s), or so near that it cannot be told, the way abroad stands beside the communes', async (_, latitude, longitude) => {
    await openAt({ latitude, longitude });
    const { paths } = await press();
    expect(paths.length).toBeGreaterThan(1);
    expect(paths.at(-1)).toBe('/o-nuoc-ngoai/');
    await expectNothingTold();
  });

  test.each([['Phnom Penh', 11.5564, 104.9282, '/', '/o-nuoc-ngoai/', 'Campuchia'], ['Myawaddy', 16.6878, 98.5089, '/zh/', '/zh/abroad/', '缅甸']])('abroad (%s) the page to choose the country is offered', async (_, latitude, longitude, path, target, country) => {
    await openAt({ latitude, longitude }, path);
    const { text, paths } = await press();
    expect(text).toMatch(/nước ngoài|国外/);
    expect(paths).toEqual([target]);
    await page.locator('[data-near-answer] a').click();
    await page.waitForURL(site.url + target);
    expect(await page.locator('main').getByRole('link', { name: country, exact: true }).count()).toBe(1);
    await expectNothingTold();
  });
});

describe('near me, without a position', () => {
  test('denied, unavailable or too slow: a calm sentence, the provinces open below, the button still there', async () => {
    await openAt(null);
    for (const code of [1, 2, 3]) {
      await page.evaluate((fault) => {
        document.querySelector<HTMLDetailsElement>('[data-browse]')!.open = false;
        document.querySelector('[data-near-answer]')!.replaceChildren();
        navigator.geolocation.getCurrentPosition = (_ok, fail) => fail?.({ code: fault, message: '' } as GeolocationPositionError);
      }, code);
      expect((await press()).text, String(code)).toContain('Chưa lấy được vị trí');
      expect(await page.locator('.prov a').first().isVisible(), String(code)).toBe(true);
      expect(await page.locator('[data-near-me]').isEnabled()).toBe(true);
    }
    expect(await page.locator('[data-near-answer]').getAttribute('aria-live')).toBe('polite');
  });

  test('the browser’s own refusal is taken the same way, in each language', async () => {
    for (const [path, words] of [['/', 'Chưa lấy được'], ['/en/', 'could not get your position'], ['/zh/', '无法取得位置']] as const) {
      await openAt(null, path);
      expect((await press()).text).toContain(words);
    }
  });

  test('outlines that cannot be loaded are no dead end', async () => {
    await openAt({ latitude: 20.951, longitude: 107.08 });
    await page.route('**/near/**', (route) => route.abort());
    expect((await press()).text).toContain('chọn tỉnh');
    await page.unroute('**/near/**');
    await page.locator('[data-near-me]').click();
    await page.waitForURL(`${site.url}/dia-chi/quang-ninh/hong-gai/`);
  });

  test('the position is asked for once, after the press and not before; without script there is no button', async () => {
    await openAt({ latitude: 20.951, longitude: 107.08 });
    await page.addInitScript(() => {
      const calls: string[] = [];
      Object.assign(window, { calls });
      for (const name of ['getCurrentPosition', 'watchPosition'] as const) navigator.geolocation[name] = (() => void calls.push(name)) as never;
    });
    await page.reload();
    const calls = () => page.evaluate(() => (window as unknown as { calls: string[] }).calls);
    await page.locator('#place').fill('hong gai');
    await page.getByRole('option').first().waitFor();
    expect(await calls()).toEqual([]);
    await page.locator('[data-near-me]').click();
    await expect.poll(calls).toEqual(['getCurrentPosition']);
    const plain = await (await site.browser.newContext({ javaScriptEnabled: false })).newPage();
    await plain.goto(`${site.url}/`);
    expect(await plain.locator('[data-near-me]').isVisible()).toBe(false);
    await plain.context().close();
  });
});
