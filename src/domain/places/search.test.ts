import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { toned } from '../fold.ts';
import { describe, expect, test } from 'vitest';
import { createPlaceSearch } from '../../client/place-search.ts';
import { expectedCodes } from '../../testing/places/expected.ts';
import { seededRandom, withoutMarks } from '../../testing/places/typing.ts';
import { projectIndexFiles, projectPlaceIndex } from '../../testing/project-place-index.ts';
import { projectLocalities } from '../../testing/project-localities.ts';
import { parseCsv } from '../csv.ts';
import { slugOf } from '../slug.ts';
import { searchPlaces } from './search.ts';

const localities = projectLocalities();
const index = projectPlaceIndex();
const search = (text: string) => searchPlaces(index, text).hits;
const folder = new URL('../../testing/places/', import.meta.url);

describe('place search', () => {
  test('hand-written queries: the right place comes first', () => {
    const rows = parseCsv(readFileSync(new URL('hand-queries.csv', folder), 'utf8'));
    const wrong = rows.filter(({ query = '', expected = '' }) => !expectedCodes(localities, expected).includes(search(query)[0]?.code ?? ''));
    expect(rows.length).toBeGreaterThanOrEqual(150);
    expect(wrong.map(({ query }) => query)).toEqual([]);
  });

  test('nonsense is not found', () => {
    const lines = readFileSync(new URL('nonsense.txt', folder), 'utf8').trim().split('\n');
    expect(lines.filter((line) => search(line).length > 0)).toEqual([]);
  });

  test('every commune of today is found by its full name and province, with the address of its page', () => {
    const lost = localities.communes.filter((commune) => {
      const province = localities.provinceByCode.get(commune.provinceCode);
      // A former ward of a city that bears its province's name may stand before it.
      const [first, second] = search(`${commune.fullName}, ${province?.fullName}`);
      const hit = first?.via && first.code !== commune.code ? second : first;
      return hit?.code !== commune.code || hit.slug !== commune.slug || hit.provinceSlug !== province?.slug || hit.name !== commune.fullName;
    });
    expect(lost.map(({ code }) => code)).toEqual([]);
  });

  test('every former district is found by its full name and province, with the address of its page', () => {
    const lost = localities.formerDistricts().filter((unit) => {
      const hit = search(`${unit.fullName}, ${unit.province?.name}`).find(({ code }) => code === `district:${unit.code}`);
      return hit?.slug !== unit.slug || hit.provinceSlug !== slugOf(unit.province?.name.replace(/^(Tỉnh|Thành phố) /, '') ?? '');
    });
    expect(lost.map(({ key }) => key)).toEqual([]);
  });

  test('a name that begins like a word for a kind leads to its communes as well as to the district', () => {
    for (const text of ['Quan Sơn', 'quan son']) expect(search(text).map(({ name, province }) => `${name}, ${province}`), text).toEqual(expect.arrayContaining(['Huyện Quan Sơn, Thanh Hóa', 'Xã Quan Sơn, Thanh Hóa', 'Xã Quan Sơn, Lạng Sơn']));
  });

  test('a divided commune offers every part and says of what', () => {
    const divided = localities.formerUnits.find((unit) => unit.level === 'commune' && unit.successors.length === 5);
    const hits = search(`${divided?.fullName}, ${divided?.district?.name}, ${divided?.province?.name}`);
    expect(hits.map(({ code }) => code).toSorted()).toEqual(divided?.successors.map(({ code }) => code).toSorted());
    expect(hits.every(({ via, extent }) => via?.startsWith(divided?.fullName ?? '-') && extent !== null)).toBe(true);
  });

  test('on the page of a province its own places come before their namesakes, and before nothing else', () => {
    const namesakes = localities.communes.filter(({ name }) => localities.communes.filter((each) => each.name === name).length > 1);
    expect(namesakes.length).toBeGreaterThan(200);
    // A province that bears the name still comes first: it is asked for more often than a commune.
    const lost = namesakes.filter(({ name, provinceCode }) => {
      const first = searchPlaces(index, name, provinceCode).hits.find(({ level }) => level !== 'province');
      return first?.provinceCode !== provinceCode;
    });
    expect(lost.map(({ code }) => code)).toEqual([]);
    for (const text of ['hồng gai', 'hà nội', 'tân phú đồng tháp', 'xyz']) expect(searchPlaces(index, text, '75').hits[0]?.code, text).toBe(search(text)[0]?.code);
  });

  test('case, stored form and spaces around make no difference', () => {
    const codes = (text: string) => search(text).map(({ code }) => code).join(' ');
    const changed = localities.communes.flatMap(({ fullName }) =>
      [fullName.toUpperCase(), fullName.normalize('NFD'), `  ${fullName}  `].filter((text) => codes(text) !== codes(fullName)));
    expect(changed).toEqual([]);
  });

  test('with marks typed, the place with those marks comes before its namesakes', () => {
    // i and y are one letter here (Quí, Quý): the same names as people write them.
    const spelt = (text: string) => text.split(' ').map(toned).join(' ');
    const lost = localities.communes.filter(({ name }) => {
      const first = search(name)[0];
      return !spelt(`${first?.name} ${first?.via}`).includes(spelt(name));
    });
    // "Sài Gòn" alone is the city to most who write it; the ward of that name is the second answer.
    expect(lost.map(({ name }) => name)).toEqual(['Sài Gòn']);
    expect(search('Sài Gòn').map(({ code }) => code)).toEqual(['79', lost[0]?.code]);
  });

  test('any input gets an answer of at most five, at once', () => {
    const pieces = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ unit: 'grapheme', maxLength: 60 }), fc.constantFrom('\u202e', '\u0000', '😀', 'phường', ',', '12', 'שלום', 'q', 'tp'),
    );
    fc.assert(fc.property(fc.array(pieces, { maxLength: 20 }), (parts) => {
      const hits = search(parts.join(' '));
      expect(hits.length).toBeLessThanOrEqual(5);
    }), { numRuns: 300 });
  });

  test.each([['letters', 'a'], ['words', 'phường '], ['digits', '1 '], ['commas', ','], ['marks', 'a\u0301'], ['emoji', '😀'], ['names', 'Tân Phú '], ['Chinese', '河']])('10 KB of %s neither fails nor stalls', (_, piece) => {
    search(piece.repeat(10_240 / piece.length));
  });

  test('file by file gives the answers of the whole index', async () => {
    const files = projectIndexFiles();
    const random = seededRandom(7);
    const queries = Array.from({ length: 60 }, () => localities.formerUnits[Math.floor(random() * localities.formerUnits.length)])
      .flatMap((unit) => [unit?.fullName ?? '', withoutMarks(`${unit?.name} ${unit?.district?.name ?? ''}`)]);
    for (const query of [...queries, 'hoongf gai', 'hnog gai', '下龙', 'xyz']) {
      const cold = createPlaceSearch('/', (url) => Promise.resolve(files.get(url.slice(1)) ?? ''));
      expect(await cold.query(query)).toEqual(search(query));
    }
  });

  test('what is too short to hold a slip fetches few files', async () => {
    for (const query of ['h', 'xyz', 'zz']) {
      const asked: string[] = [];
      const cold = createPlaceSearch('/', (url) => Promise.resolve((asked.push(url), projectIndexFiles().get(url.slice(1)) ?? '')));
      await cold.query(query);
      expect(asked.length, `${query}: ${asked.join(' ')}`).toBeLessThan(8);
    }
  });

  test('a file that could not be loaded is asked for again', async () => {
    let fails = true;
    const flaky = createPlaceSearch('/', (url) => {
      if (fails) return Promise.reject(new Error('offline'));
      return Promise.resolve(projectIndexFiles().get(url.slice(1)) ?? '');
    });
    await expect(flaky.query('hồng gai')).rejects.toThrow('offline');
    fails = false;
    expect(await flaky.query('hồng gai')).toEqual(search('hồng gai'));
  });
});
