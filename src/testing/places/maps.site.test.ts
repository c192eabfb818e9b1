import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pathTo } from '../../domain/routes.ts';
import { locales } from '../../i18n/locales.ts';
import { siteFolder } from '../browser.ts';
import { projectLocalities } from '../project-localities.ts';

const folder = siteFolder();
const localities = projectLocalities();
const page = (...slugs: string[]) => readFileSync(join(folder, ...slugs, 'index.html'), 'utf8');

/** The first drawing of a class in a page, or null. */
const drawing = (html: string, marker: RegExp) => /<svg[^]*?<\/svg>/.exec(html.slice(html.search(marker)))?.[0] ?? null;
const mapOf = (html: string) => (/<svg class="?map/.test(html) ? drawing(html, /<svg class="?map/) : null);
const attribute = (tag: string, name: string) => new RegExp(`\\s${name}=(?:"([^"]*)"|([^\\s>]+))`).exec(tag)?.slice(1).find((value) => value !== undefined);
const links = (html: string) => [...html.matchAll(/<a\s[^>]*>/g)].map(([tag]) => attribute(tag, 'href') ?? '');

describe.each(locales)('the map of the nation in %s', (locale) => {
  const html = page(pathTo(locale, 'places'));
  const map = mapOf(html) ?? '';

  test('names Hoàng Sa and Trường Sa, with the province each belongs to', () => {
    const texts = [...map.matchAll(/<text[^>]*>([^]*?)<\/text>/g)].map(([, text = '']) => text.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ').trim());
    expect(texts).toEqual(['Quần đảo Hoàng Sa (TP. Đà Nẵng)', 'Quần đảo Trường Sa (tỉnh Khánh Hòa)']);
    expect([...map.matchAll(/<path class="?islets"? d="([^"]+)"/g)].map(([, d = '']) => d.split('M').length - 1)).toEqual([46, 140]);
  });

  test('links every province, as the list does', () => {
    const paths = localities.provinces.map(({ slug }) => pathTo(locale, 'places', slug));
    expect(new Set(links(map))).toEqual(new Set(paths));
    const outside = links(html.replace(map, ''));
    expect(paths.filter((path) => !outside.includes(path))).toEqual([]);
  });

  test('has a name, and so has each link in it', () => {
    const open = /<svg[^>]*>/.exec(map)![0];
    expect(attribute(open, 'role')).toBe('group');
    expect(attribute(open, 'aria-label')).toMatch(/\S/);
    expect([...map.matchAll(/<a\s[^>]*>/g)].filter(([tag]) => !attribute(tag, 'aria-label')?.trim())).toEqual([]);
  });
});

describe('maps of the provinces', () => {
  const provinces = locales.flatMap((locale) => localities.provinces.map((province) => ({ locale, province, html: page(pathTo(locale, 'places', province.slug)) })));

  test('every province has one, with a name that says of what', () => {
    const nameless = provinces.filter(({ html, province }) => {
      const open = /<svg[^>]*>/.exec(mapOf(html) ?? '')?.[0] ?? '';
      return !/^(group|img)$/.test(attribute(open, 'role') ?? '') || !attribute(open, 'aria-label')?.includes(province.name.replace(/^(Tỉnh|Thành phố) /, ''));
    });
    expect(nameless.map(({ locale, province }) => `${locale} ${province.slug}`)).toEqual([]);
  });

  test('a map with links has each commune once, and each is in the list above', () => {
    const sizes: { linked: number[]; plain: number[] } = { linked: [], plain: [] };
    for (const { html, locale, province } of provinces) {
      const map = mapOf(html)!;
      const communes = localities.communesOf(province.code).map(({ slug }) => `${slug}/`).toSorted();
      const listed = links(html.replace(map, ''));
      expect(communes.filter((path) => !listed.includes(path)), `${locale} ${province.slug}`).toEqual([]);
      sizes[links(map).length === 0 ? 'plain' : 'linked'].push(communes.length);
      if (links(map).length === 0) continue;
      expect(links(map).toSorted(), `${locale} ${province.slug}`).toEqual(communes);
      expect([...map.matchAll(/<a\s[^>]*><title>\s*\S/g)], `${locale} ${province.slug}`).toHaveLength(communes.length);
    }
    // Drawn without links are only the few with the most communes.
    expect(sizes.plain.length).toBeLessThanOrEqual(locales.length * 4);
    expect(Math.max(...sizes.linked)).toBeLessThan(Math.min(...sizes.plain, Infinity));
  });
});

test('every commune page has a locator with a caption that names the commune', () => {
  const missing = localities.communes.filter(({ slug, provinceCode, name }) => {
    const html = page(pathTo('vi', 'places', localities.provinceByCode.get(provinceCode)!.slug, slug));
    const figure = /<figure class="?locator[^]*?<\/figure>/.exec(html)?.[0] ?? '';
    const caption = /<figcaption[^>]*>([^]*?)<\/figcaption>/.exec(figure)?.[1]?.replaceAll('\u00A0', ' ') ?? '';
    return !/<path class="?here"? d="M/.test(figure) || !/<svg[^>]*aria-hidden/.test(figure) || !caption.includes(name);
  });
  expect(missing.map(({ code, fullName }) => `${code} ${fullName}`)).toEqual([]);
});
