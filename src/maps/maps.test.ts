import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { projectLocalities } from '../testing/project-localities.ts';
import { projectNationOutline, projectOutlines } from '../testing/project-outlines.ts';
import { locatorMaps } from './locator-map.ts';
import { nationMap } from './nation-map.ts';
import { provinceMap } from './province-map.ts';

const localities = projectLocalities();
const outlines = projectOutlines();
const size = (svg: string) => brotliCompressSync(svg).length;
const link = (slug: string, name: string, d: string) => `<a href="${slug}/"><path d="${d}"/><title>${name}</title></a>`;
const PATH = /^(M-?\d+[ -]\d*(l[-\d ]+|h0)?z?)+$/;

describe('maps', () => {
  test('the nation has all provinces and both archipelagos, every piece of them, and stays light', () => {
    const map = nationMap(projectNationOutline(), localities.provinceByCode);
    expect(map.provinces.map(({ code }) => code).toSorted()).toEqual(localities.provinces.map(({ code }) => code));
    expect(map.insets.map(({ code }) => code)).toEqual(['20333', '22736']);
    expect(map.insets.map(({ d }) => d.split('M').length - 1)).toEqual([46, 140]);
    for (const { d } of [...map.provinces, ...map.insets]) expect(d).toMatch(PATH);
    const links = map.provinces.map(({ code, d }) => link(localities.provinceByCode.get(code)?.slug ?? '', localities.provinceByCode.get(code)?.fullName ?? '', d));
    expect(size(links.join('') + map.insets.map(({ label, d }) => `<text>${label.join(' ')}</text><path d="${d}"/>`).join(''))).toBeLessThanOrEqual(3.5 * 1024);
  });

  test('no nation without its archipelagos', () => {
    const { archipelagos: _, ...objects } = projectNationOutline().objects;
    expect(() => nationMap({ ...projectNationOutline(), objects }, localities.provinceByCode)).toThrow('Hoàng Sa');
  });

  test.each([...outlines.keys()])('province %s has every commune, each within the drawing, and stays light', (code) => {
    const map = provinceMap(outlines.get(code) ?? never(), localities.communeByCode);
    expect(map.communes.map((commune) => commune.code).toSorted()).toEqual(localities.communesOf(code).map((commune) => commune.code).toSorted());
    for (const { d, at: [x, y] } of map.communes) {
      expect(d).toMatch(PATH);
      expect(x >= 0 && x <= map.width && y >= 0 && y <= map.height).toBe(true);
    }
    const links = map.communes.map((commune) => link(localities.communeByCode.get(commune.code)?.slug ?? '', localities.communeByCode.get(commune.code)?.fullName ?? '', commune.d));
    expect(size(links.join(''))).toBeLessThanOrEqual(5 * 1024);
  });

  test('every commune has a locator of at most 1 KB', () => {
    const locators = [...outlines.values()].flatMap((topology) => [...locatorMaps(topology)]);
    expect(locators).toHaveLength(localities.communes.length);
    for (const [, { province, commune, middle, width, height }] of locators) {
      expect(commune).toMatch(PATH);
      expect(middle[0] >= 0 && middle[0] <= width && middle[1] >= 0 && middle[1] <= height).toBe(true);
      expect(size(`<svg viewBox="0 0 ${width} ${height}"><path d="${province}"/><path d="${commune}"/></svg>`)).toBeLessThanOrEqual(1024);
    }
  });
});

function never(): never {
  throw new Error('unreachable');
}
