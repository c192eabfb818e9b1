import { brotliCompressSync } from 'node:zlib';
import fc from 'fast-check';
import { feature } from 'topojson-client';
import { describe, expect, test } from 'vitest';
import { createNearMe } from '../../client/near-me.ts';
import { seededRandom } from '../../testing/places/typing.ts';
import { projectLocalities } from '../../testing/project-localities.ts';
import { projectOutlines } from '../../testing/project-outlines.ts';
import { communesNear, readOutlines } from './near.ts';
import { nearFiles } from './near-files.ts';
import { provincesNear, readNearGrid } from './near-grid.ts';
import { readSteps, writeStep } from './outline-digits.ts';

const localities = projectLocalities();
const topologies = projectOutlines();
const files = new Map(nearFiles(localities, topologies).map(({ path, text }) => [`/${path}`, text]));
const PROVINCES = ['01', '08', '15', '20', '22', '31', '40', '48', '79', '91'];
type Ring = [number, number][];

const isInRing = (x: number, y: number, ring: Ring) =>
  ring.reduce((inside, [bx, by], at) => {
    const [ax, ay] = ring[at - 1] ?? ring.at(-1) ?? [0, 0];
    return ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax) ? !inside : inside;
  }, false);

// The truth: the outlines as they were imported, read by topojson-client, each commune by itself.
function polygonsOf(code: string): { code: string; rings: Ring[]; box: number[] }[] {
  const topology = topologies.get(code) as never as Parameters<typeof feature>[0];
  const collection = feature(topology, topology.objects.communes as never) as unknown as { features: { id: string; geometry: { type: string; coordinates: never } }[] };
  return collection.features.map(({ id, geometry }) => {
    const rings = (geometry.type === 'Polygon' ? geometry.coordinates : (geometry.coordinates as Ring[][]).flat()) as Ring[];
    const xs = rings.flat().map(([x]) => x);
    const ys = rings.flat().map(([, y]) => y);
    return { code: id, rings, box: [xs.reduce((a, b) => Math.min(a, b)), ys.reduce((a, b) => Math.min(a, b)), xs.reduce((a, b) => Math.max(a, b)), ys.reduce((a, b) => Math.max(a, b))] };
  });
}

describe('near me', () => {
  test('5,000 random points in ten provinces: the right commune, at a border at least the second', async () => {
    const random = seededRandom(20261123);
    let count = 0;
    let right = 0;
    let costliest = 0;
    const sizes = new Map([...files].map(([path, text]) => [path, brotliCompressSync(text).length]));
    let cost = 0;
    const load = (url: string) => {
      cost += sizes.get(url) ?? 0;
      return Promise.resolve(files.get(url) ?? '');
    };
    const known = createNearMe('/', load);
    for (const province of PROVINCES) {
      const polygons = polygonsOf(province);
      for (let left = 500; left > 0; ) {
        const { code, rings, box } = polygons[Math.floor(random() * polygons.length)] ?? { code: '', rings: [], box: [] };
        const [west = 0, south = 0, east = 0, north = 0] = box;
        const [lon, lat] = [west + random() * (east - west), south + random() * (north - south)];
        if (rings.filter((ring) => isInRing(lon, lat, ring)).length % 2 === 0) continue;
        left -= 1;
        count += 1;
        // A fresh visitor now and then, to count what a look-up fetches.
        const isFresh = count % 10 === 0;
        if (isFresh) cost = 0;
        const { kind, matches } = await (isFresh ? createNearMe('/', load) : known).locate({ lat, lon, accuracy: 20 });
        if (isFresh) costliest = Math.max(costliest, cost);
        const at = matches.findIndex((match) => match.commune.code === code);
        if (at === 0 || (at === 1 && kind === 'border')) right += 1;
      }
    }
    expect(count).toBe(5000);
    expect(right / count).toBeGreaterThanOrEqual(0.995);
    expect(costliest).toBeLessThanOrEqual(60 * 1024);
  }, 120_000);

  test('every file is at most 60 KB compressed', () => {
    for (const text of files.values()) expect(brotliCompressSync(text).length).toBeLessThanOrEqual(60 * 1024);
  });

  test('every commune lies where its own point is', () => {
    const grid = readNearGrid(files.get('/near/grid.txt') ?? '');
    const outlines = new Map([...topologies.keys()].map((code) => [code, readOutlines(files.get(`/near/${code}.txt`) ?? '')]));
    const lost = localities.communes.filter((commune) => {
      const near = provincesNear(grid, commune).flatMap((code) => outlines.get(code) ?? []);
      const [first] = communesNear(commune, near, 1000);
      return first?.commune.code !== commune.code || first.commune.slug !== commune.slug;
    });
    expect(lost.map(({ fullName }) => fullName)).toEqual([]);
  });

  test('at sea the nearest shore is named and not claimed; far away nothing is', async () => {
    const near = createNearMe('/', (url) => Promise.resolve(files.get(url) ?? ''));
    const bay = await near.locate({ lat: 20.75, lon: 107.15, accuracy: 10 });
    expect(bay.kind).not.toBe('inside');
    for (const position of [{ lat: 11.55, lon: 104.92 }, { lat: 51.5, lon: -0.1 }, { lat: 0, lon: 0 }, { lat: Number.NaN, lon: Number.NaN }]) {
      expect((await near.locate({ ...position, accuracy: 10 })).kind).toBe('abroad');
    }
  });

  test('steps come back as they were written', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 })), (numbers) => {
      expect(readSteps(numbers.map(writeStep).join(''))).toEqual(numbers.map((number) => number + 0));
    }));
  });
});
