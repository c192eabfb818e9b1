import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePath, pathTo, sectionNames } from './routes.ts';

const languages = ['vi', 'en', 'zh'];
const slug = fc.stringMatching(/^[a-z][a-z0-9]{1,8}(-[a-z0-9]{1,5})?$/).filter((text) => !languages.includes(text) && !['tim', 'find', 'truoc-2025', 'before-2025', 'bieu-mau', 'forms', 'loa', 'loudspeaker'].includes(text));

describe('routes', () => {
  test('a path is read back as the page it was made for', () => {
    fc.assert(
      fc.property(fc.constantFrom(...languages), fc.constantFrom(...sectionNames.filter((name) => name !== 'home')), fc.array(slug, { maxLength: 2 }), (locale, section, slugs) => {
        expect(parsePath(pathTo(locale, section, ...slugs), languages)).toEqual({ locale, section, slugs });
      }),
    );
  });

  test('Vietnamese has no prefix, other languages have one', () => {
    expect(pathTo('vi', 'places', 'quang-ninh', 'phuong-hong-gai')).toBe('/dia-chi/quang-ninh/phuong-hong-gai/');
    expect(pathTo('zh', 'home')).toBe('/zh/');
    expect(pathTo('vi', 'home')).toBe('/');
  });

  test('former districts are not taken for a province', () => {
    expect(parsePath('/dia-chi/truoc-2025/quang-ninh/ha-long/', languages)).toEqual({ locale: 'vi', section: 'formerPlaces', slugs: ['quang-ninh', 'ha-long'] });
  });

  test('an unknown path is no page', () => {
    expect(parsePath('/khong-co-trang-nay/', languages)).toBeNull();
  });

  test('no two sections share a path in one language', () => {
    for (const locale of languages) {
      const paths = sectionNames.map((name) => pathTo(locale, name));
      expect(new Set(paths).size).toBe(paths.length);
    }
  });
});
