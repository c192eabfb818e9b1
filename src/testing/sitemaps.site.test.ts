import { closeSync, globSync, openSync, readSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { pathTo, type Section } from '../domain/routes.ts';
import { site } from '../site.ts';
import { built, dist, isBuilt } from './data-outputs.ts';

/** The head of a page, without reading the rest of it. */
function headOf(path: string): string {
  const file = openSync(`${dist}/${path}`, 'r');
  const buffer = Buffer.alloc(3000);
  const length = readSync(file, buffer, 0, buffer.length, 0);
  closeSync(file);
  return buffer.toString('utf8', 0, length);
}

const urlOf = (path: string) => `${site.url}/${path.replace(/index\.html$/, '')}`;

describe.skipIf(!isBuilt)('sitemaps of the built site', () => {
  const names = [...built('sitemap.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => url!.slice(site.url.length + 1));
  const entries = names.flatMap((name) => built(name).split('<url>').slice(1));

  test('they list every page that may be indexed, and no other', () => {
    const listed = entries.map((entry) => /<loc>([^<]+)/.exec(entry)![1]!);
    const pages = globSync('**/index.html', { cwd: dist }).filter((path) => {
      const head = headOf(path);
      return head.includes(`rel="canonical" href="${urlOf(path)}"`) && !/name="robots" content="[^"]*noindex/.test(head);
    });
    const expected = pages.map(urlOf);
    console.info(`${names.length} sitemaps, ${listed.length} addresses, ${expected.length} pages that may be indexed`);
    expect(new Set(listed).size).toBe(listed.length);
    // A page missing here needs a line in src/content/page-list.ts.
    const [inList, inSite] = [new Set(listed), new Set(expected)];
    expect(expected.filter((url) => !inList.has(url)).slice(0, 10)).toEqual([]);
    expect(listed.filter((url) => !inSite.has(url)).slice(0, 10)).toEqual([]);
  });

  test('papers for officers can be found by a search; steps of the finder are listed as its first page, and the page of the editors not at all', () => {
    const listed = new Set(entries.map((entry) => /<loc>([^<]+)/.exec(entry)![1]!));
    const may = (locale: 'vi' | 'en', section: Section, ...slugs: string[]) => listed.has(site.url + pathTo(locale, section, ...slugs));
    expect(may('vi', 'forms', 'chuyen-tuyen') && may('en', 'print', 'quang-ninh') && may('vi', 'print', 'quoc-gia') && may('vi', 'broadcasts', 'tre-em')).toBe(true);
    expect(may('vi', 'finder')).toBe(true);
    expect([...listed].filter((url) => url.includes(pathTo('vi', 'finder')) && url !== site.url + pathTo('vi', 'finder'))).toEqual([]);
    expect(headOf('en/entitlements/find/e7/index.html')).toContain(`<link rel="canonical" href="${site.url}/en/entitlements/find/">`);
    expect(may('vi', 'editors')).toBe(false);
    for (const path of [pathTo('vi', 'forms', 'chuyen-tuyen'), pathTo('en', 'print', 'quang-ninh')]) expect(headOf(`${path.slice(1)}index.html`)).toMatch(/<meta name="description" content="[^"]{30,}"/);
  });

  test('translations are the same in the sitemap and on the page', () => {
    const alternates = (text: string) => [...text.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)].map(([, lang, href]) => `${lang} ${href}`).sort();
    const sample = entries.filter((_, index) => index % 97 === 0);
    for (const entry of sample) {
      const url = /<loc>([^<]+)/.exec(entry)![1]!;
      const links = [...headOf(`${url.slice(site.url.length + 1)}index.html`).matchAll(/<link rel="alternate" hreflang="[^"]+" href="[^"]+"/g)].join('\n');
      expect(alternates(entry), url).toEqual(alternates(links));
    }
  });
});
