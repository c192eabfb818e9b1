import { describe, expect, test } from 'vitest';
import { pagesTouched, type PlaceSlugs } from './pages-touched.ts';

const places: PlaceSlugs = {
  province: (code) => ({ '91': 'dong-mau' })[code],
  commune: (code) => ({ '90001': ['dong-mau', 'xa-mau'] as const })[code],
  country: (code) => ({ JP: 'nhat-ban' })[code],
};
const touched = (path: string, coverage?: object) =>
  pagesTouched(`content/${path}`, ['vi', 'en'], places, coverage && { id: 'tram', coverage: { scope: 'province', provinces: [], communes: [], countries: [], ...coverage } });
const paths = (...found: string[]) => ({ paths: found, everywhere: null });

describe('a support address is seen on its own page and', () => {
  const own = ['/noi-ho-tro/tram/', '/en/support/tram/'];
  const file = 'directory/dong-mau/tram.yaml';
  test('on those of the places it serves', () => {
    expect(touched(file, { provinces: ['91'] })).toEqual(paths(...own, '/dia-chi/dong-mau/'));
    expect(touched(file, { scope: 'commune', provinces: ['91'], communes: ['90001'] })).toEqual(paths(...own, '/dia-chi/dong-mau/', '/dia-chi/dong-mau/xa-mau/'));
  });
  test('on that of its country; one for every country on the list of countries', () => {
    expect(touched(file, { scope: 'country-abroad', countries: ['JP'] })).toEqual(paths(...own, '/o-nuoc-ngoai/nhat-ban/'));
    expect(touched(file, { scope: 'worldwide' })).toEqual(paths(...own, '/o-nuoc-ngoai/', '/en/abroad/'));
  });
  test('on every commune when it is national', () => expect(touched(file, { scope: 'national' })).toEqual({ paths: own, everywhere: 'communes' }));
  test('that is all that is known when it cannot be read', () => expect(touched(file)).toEqual(paths(...own)));
});

test.each([
  ['guides/vi/bai.mdx', ['/phong-ngua/bai/', '/en/guides/bai/']],
  ['guides/en/bai.mdx', ['/en/guides/bai/']],
  ['pages/vi/data.mdx', ['/du-lieu/', '/en/open-data/']],
  ['pages/en/safety.mdx', ['/en/safety/']],
  ['finder.yaml', ['/quyen-loi/tim/', '/en/entitlements/find/']],
  ['countries/jp.yaml', ['/o-nuoc-ngoai/', '/en/abroad/', '/o-nuoc-ngoai/nhat-ban/', '/en/abroad/nhat-ban/']],
  ['forms/tham-ho.yaml', ['/can-bo/bieu-mau/', '/en/officers/forms/', '/can-bo/bieu-mau/tham-ho/', '/en/officers/forms/tham-ho/']],
  ['broadcasts/bai.yaml', ['/to-roi/loa/bai/', '/en/print/loudspeaker/bai/']],
  ['place-broadcast.yaml', ['/to-roi/loa/', '/en/print/loudspeaker/']],
  ['search/en.yaml', ['/en/search/']],
])('%s', (path, found) => expect(touched(path)).toEqual(paths(...found)));

test('what is seen in too many places is told in words', () => {
  expect(touched('interface/en.yaml')).toEqual({ paths: [], everywhere: 'language' });
  expect(touched('localities/communes.csv')).toEqual({ paths: [], everywhere: 'all' });
});
