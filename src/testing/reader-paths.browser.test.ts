import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite } from './browser.ts';

let site: Awaited<ReturnType<typeof openSite>>;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe('a reader who types a place', () => {
  test('finds it by its old name, with the keyboard alone, and the address tells nothing', async () => {
    const page = await site.browser.newPage({ viewport: { width: 360, height: 800 } });
    await page.goto(`${site.url}/`);
    const field = page.getByRole('combobox');
    await field.fill('bach dang ha long');
    const option = page.getByRole('option').first();
    await option.waitFor();
    expect(await option.textContent()).toContain('Hồng Gai');
    expect(page.url()).toBe(`${site.url}/`);
    await page.keyboard.press('ArrowDown');
    expect(await field.getAttribute('aria-activedescendant')).toBe(await option.getAttribute('id'));
    expect(await option.getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/dia-chi\/quang-ninh\/hong-gai\/$/);
    await page.close();
  });

  test('gets a calm answer and 111 for anything else', async () => {
    const page = await site.browser.newPage();
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    await page.goto(`${site.url}/`);
    for (const text of ['x'.repeat(10_000), '😀😀😀', '<script>alert(1)</script>', 'qwrtzpsdfg', '\u202Eabc', '   ']) {
      await page.getByRole('combobox').fill(text);
      await page.getByRole('button', { name: 'Tìm', exact: true }).click();
      await page.waitForTimeout(150);
    }
    expect(faults).toEqual([]);
    expect(page.url()).toBe(`${site.url}/`);
    await page.getByRole('combobox').fill('qwrtzpsdfg');
    await page.waitForTimeout(500);
    expect(await page.getByRole('status').first().textContent()).toContain('111');
    await page.close();
  });

  test('finds no field that does nothing when script is off, but the way to the list', async () => {
    const context = await site.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    for (const [path, list] of [['/', '/dia-chi/#provinces'], ['/dia-chi/', '/dia-chi/#provinces'], ['/dia-chi/quang-ninh/', '/dia-chi/quang-ninh/#list'], ['/tim-kiem/', '/tim-kiem/#all'], ['/khong-co/', '/dia-chi/#provinces']] as const) {
      await page.goto(site.url + path);
      expect(await page.locator('main input').isVisible(), path).toBe(false);
      await page.locator('noscript a').click();
      expect(page.url(), path).toBe(site.url + list);
    }
    await context.close();
  });

  test('is sent to the list when scripts do not arrive, with nothing of what was typed in the address', async () => {
    const page = await site.browser.newPage();
    await page.route('**/_astro/**', (route) => route.abort());
    await page.goto(`${site.url}/`);
    await page.locator('#place').fill('hong gai');
    await page.locator('#place').press('Enter');
    await page.waitForURL(`${site.url}/dia-chi/?#provinces`);
    await page.close();
  });

  test('still reads the page when the engine cannot be loaded', async () => {
    const page = await site.browser.newPage();
    await page.route('**/data/places/**', (route) => route.abort());
    await page.goto(`${site.url}/`);
    await page.getByRole('combobox').fill('hong gai');
    await expect.poll(() => page.getByRole('status').first().textContent()).toContain('111');
    await page.close();
  });
});

describe('weight', () => {
  test.each(['/dia-chi/quang-ninh/hong-gai/', '/en/places/quang-ninh/hong-gai/', '/khan-cap/', '/noi-ho-tro/tong-dai-111/', '/so-cu/', '/quyen-loi/tim/', '/an-toan/'])('%s costs one request', async (path) => {
    const page = await site.browser.newPage();
    const requests: string[] = [];
    page.on('request', (request) => request.url().startsWith('data:') || requests.push(request.url()));
    await page.goto(site.url + path);
    await page.waitForTimeout(500);
    expect(requests).toEqual([site.url + path]);
    await page.close();
  });
});

test('the emergency page says whom to call on one screen of a phone, and on paper', async () => {
  const page = await site.browser.newPage({ viewport: { width: 360, height: 800 } });
  for (const path of ['/khan-cap/', '/en/emergency/', '/zh/emergency/']) {
    await page.emulateMedia({ media: 'screen' });
    await page.goto(site.url + path);
    const bar = (await page.locator('.actions').boundingBox())!;
    const last = (await page.locator('main a[href="tel:115"]').boundingBox())!;
    expect(last.y + last.height, path).toBeLessThanOrEqual(bar.y);
    await page.emulateMedia({ media: 'print' });
    for (const number of ['111', '113', '115']) expect(await page.locator(`main a[href="tel:${number}"]`).first().isVisible(), `${path} ${number}`).toBe(true);
    for (const heading of await page.locator('main h2:not(#keep)').all()) expect(await heading.isVisible(), path).toBe(true);
  }
  await page.close();
});

test('a printed checklist leaves room for its boxes', async () => {
  const page = await site.browser.newPage();
  await page.goto(`${site.url}/can-bo/tham-ho/`);
  await page.locator('.checklist.live').first().waitFor();
  await page.emulateMedia({ media: 'print' });
  const [item, words] = await Promise.all(['.checklist li', '.checklist li label span'].map((part) => page.locator(part).first().boundingBox()));
  expect(words!.x - item!.x).toBeGreaterThan(26);
  await page.close();
});

test('an unknown address speaks every language, one press away', async () => {
  const page = await site.browser.newPage({ viewport: { width: 360, height: 800 } });
  for (const [name, id] of [['English', 'en'], ['中文', 'zh']] as const) {
    await page.goto(`${site.url}/zh/khong-co/`);
    const link = page.locator('main').getByRole('link', { name, exact: true });
    expect(((await link.boundingBox())?.y ?? Infinity) < 200, name).toBe(true);
    await link.click();
    expect(((await page.locator(`section#${id} h2`).boundingBox())?.y ?? Infinity) < 200, name).toBe(true);
  }
  await page.close();
});

test('filters of a commune work without script', async () => {
  const context = await site.browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 800 } });
  const page = await context.newPage();
  await page.goto(`${site.url}/dia-chi/quang-ninh/hong-gai/`);
  const cards = page.locator('article.card');
  const all = await cards.filter({ visible: true }).count();
  await page.goto(`${site.url}/dia-chi/quang-ninh/hong-gai/#n-legal`);
  const legal = await cards.filter({ visible: true }).count();
  expect(legal).toBeGreaterThan(0);
  expect(legal).toBeLessThan(all);
  expect(await page.locator('article.card.legal').filter({ visible: true }).count()).toBe(legal);
  await context.close();
});

describe('a reader abroad', () => {
  test.each(['/o-nuoc-ngoai/campuchia/', '/en/abroad/trung-quoc/', '/zh/emergency/km/'])('%s: 111 and 113 say that they work in Viet Nam only, and a number that works is on the first screen', async (path) => {
    const page = await site.browser.newPage({ viewport: { width: 360, height: 800 } });
    await page.goto(site.url + path);
    for (const number of ['111', '113']) expect(await page.locator(`.actions a[href="tel:${number}"]`).textContent()).toMatch(/Việt Nam|Viet Nam|越南/);
    // The essentials in another language begin with the card to show.
    if (path.includes('/emergency/')) return void (await page.close());
    const box = await page.locator('main a[href="tel:+84981848484"]').first().boundingBox();
    expect(box!.y + box!.height).toBeLessThan(800 - 80);
    await page.close();
  });
});
