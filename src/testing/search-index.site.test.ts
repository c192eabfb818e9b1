import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pathTo } from '../domain/routes.ts';
import { locales } from '../i18n/locales.ts';
import { site } from '../site.ts';
import { siteFolder } from './browser.ts';

const dist = siteFolder();

test.each(locales)('search in %s knows real pages with words of that language, every text among them', (locale) => {
  const titles = JSON.parse(readFileSync(join(dist, `pagefind/titles-${locale}.json`), 'utf8')) as [url: string, title: string][];
  const urls = titles.map(([url]) => url);
  expect(new Set(urls).size).toBe(urls.length);
  for (const url of urls) {
    const head = readFileSync(join(dist, url, 'index.html'), 'utf8').slice(0, 4000);
    // Listed under its own address: neither a step of the finder nor a page that shows Vietnamese for want of a translation.
    expect(head.includes(`rel="canonical" href="${site.url}${url}"`), url).toBe(true);
    expect(head.includes(`<html lang="${{ vi: 'vi', en: 'en', zh: 'zh-Hans' }[locale]}"`), url).toBe(true);
  }
  // Forms have names of their own; sheets and loudspeaker texts would only repeat a place or a guide.
  expect(urls).toContain(pathTo(locale, 'forms', 'chuyen-tuyen'));
  expect(urls).toContain(pathTo(locale, 'print'));
  expect(urls).not.toContain(pathTo(locale, 'print', 'quang-ninh'));
  expect(urls).not.toContain(pathTo(locale, 'broadcasts', 'tre-em'));
  // A text that has words of this language must be found.
  for (const section of ['guides', 'policies', 'officers', 'activities'] as const) {
    const folder = join(dist, pathTo(locale, section));
    for (const slug of readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name)) {
      const html = readFileSync(join(folder, slug, 'index.html'), 'utf8');
      if (!html.includes('content="noindex"')) expect(urls).toContain(pathTo(locale, section, slug));
    }
  }
});

test('the index has each language once, and nothing of the stock interface', () => {
  const entry = JSON.parse(readFileSync(join(dist, 'pagefind/pagefind-entry.json'), 'utf8')) as { languages: Record<string, { page_count: number }> };
  expect(Object.keys(entry.languages).sort()).toEqual(['en', 'vi', 'zh-hans']);
  for (const { page_count } of Object.values(entry.languages)) expect(page_count).toBeGreaterThan(500);
  expect(existsSync(join(dist, 'pagefind/pagefind-ui.js'))).toBe(false);
});
