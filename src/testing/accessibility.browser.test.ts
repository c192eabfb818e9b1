import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFaults, bringAxe } from './axe.ts';
import { openSite } from './browser.ts';
import { everyTemplate, templatePath } from './site-pages.ts';

let site: Awaited<ReturnType<typeof openSite>>;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const views = [
  { width: 360, height: 800, colorScheme: 'light' },
  { width: 360, height: 800, colorScheme: 'dark' },
  { width: 1280, height: 900, colorScheme: 'dark' },
  { width: 1280, height: 900, colorScheme: 'light' },
] as const;

describe('WCAG 2.2 AA by axe, no sideways scrolling, targets of 48 px', () => {
  test.concurrent.each(everyTemplate)('%s in %s', async (name, locale) => {
    // With motion, a colour that changes with the view would be measured half way.
    const context = await site.browser.newContext({ reducedMotion: 'reduce' });
    const page = await context.newPage();
    const response = await page.goto(site.url + templatePath(name, locale));
    expect(response?.status(), templatePath(name, locale)).toBe(200);
    await bringAxe(page);
    for (const { width, height, colorScheme } of views) {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme });
      expect(await axeFaults(page, colorScheme === 'dark' ? 'colours' : 'all'), `${width} ${colorScheme}`).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), `${width} px wide`).toBeLessThanOrEqual(width);
      const small = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('a, button, input, summary')]
          .filter((element) => {
            const box = element.getBoundingClientRect();
            if (box.width === 0 || element.closest('.skip') !== null) return false;
            // Links inside a sentence are exempt (design guide §4).
            const isInline = getComputedStyle(element).display === 'inline';
            return !isInline && !element.matches('input[type=checkbox]') && (box.height < 47.5 || box.width < 47.5);
          })
          .map((element) => `${element.outerHTML.slice(0, 90)} ${Math.round(element.getBoundingClientRect().width)}×${Math.round(element.getBoundingClientRect().height)}`),
      );
      expect(small, `${width} px wide`).toEqual([]);
    }
    await context.close();
  });
});

test('reads and calls with script off, at 200 % text and in forced colours', async () => {
  for (const options of [{ javaScriptEnabled: false }, { forcedColors: 'active' as const }]) {
    const context = await site.browser.newContext({ viewport: { width: 360, height: 800 }, ...options });
    const page = await context.newPage();
    await page.goto(`${site.url}/dia-chi/quang-ninh/hong-gai/`);
    for (const number of ['111', '113', '115']) expect(await page.locator(`main a[href="tel:${number}"]`).first().isVisible()).toBe(true);
    expect(await page.locator('[data-safe-exit]').last().isVisible()).toBe(true);
    await context.close();
  }
  // The test's own style is let past the page's policy.
  const context = await site.browser.newContext({ viewport: { width: 360, height: 800 }, bypassCSP: true });
  const page = await context.newPage();
  await page.goto(`${site.url}/dia-chi/quang-ninh/hong-gai/`);
  await page.addStyleTag({ content: 'html{font-size:200%!important}' });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  expect((await page.locator('.actions').boundingBox())!.height, 'the bar leaves room to read').toBeLessThan(120);
  await context.close();
});
