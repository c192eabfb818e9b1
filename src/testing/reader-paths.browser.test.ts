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

  test('is sent to the lists when script is off, with nothing of what was typed in the address', async () => {
    const context = await site.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${site.url}/`);
    await page.locator('#place').fill('hong gai');
    await page.locator('#place').press('Enter');
    await page.waitForLoadState();
    expect(page.url().replace(/\?$/, '')).toBe(`${site.url}/dia-chi/`);
    await context.close();
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
