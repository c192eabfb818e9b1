import type { Point } from '../domain/simplify.ts';
import { arcsOf, decodeArcs, type Topology } from '../domain/topology.ts';
import { type Box, boxOf, fitBox, heightFor, type Rectangle } from './frame.ts';
import { penFor, rings } from './path.ts';

/** The map of the nation as drawing data. Hoàng Sa and Trường Sa are always part of it. */
export interface NationMap {
  width: number;
  height: number;
  /** `at` is where a label or a finger's target stands. */
  provinces: { code: string; d: string; at: Point }[];
  /** The two archipelagos, each in a frame at sea, with two lines of label; draw `d` with a stroke and round caps. */
  insets: { code: string; provinceCode: string; label: [string, string]; frame: Rectangle; d: string }[];
}

// The mainland with its near islands; what lies farther out stands in the frames.
const MAINLAND: Box = [102.1, 8.2, 109.7, 23.45];
const WIDTH = 300;
const SEA = 150;
const INSETS: Record<string, { label: [string, string]; provinceCode: string; top: number }> = {
  '20333': { label: ['Quần đảo Hoàng Sa', '(TP. Đà Nẵng)'], provinceCode: '48', top: 0.36 },
  '22736': { label: ['Quần đảo Trường Sa', '(tỉnh Khánh Hòa)'], provinceCode: '56', top: 0.66 },
};

/**
 * Draws the nation from content/localities/outlines/nation.topojson, in whole units; `places` gives a point in each province.
 * @throws when an archipelago is missing from the outlines: no map without them.
 */
export function nationMap(topology: Topology, places: ReadonlyMap<string, { lat: number; lon: number }>): NationMap {
  const height = heightFor(MAINLAND, WIDTH);
  const { project } = fitBox(MAINLAND, { x: 0, y: 0, width: WIDTH, height });
  const pen = penFor(topology, project, 1.25);
  const arcs = decodeArcs(topology);
  const isNear = (arc: number) => (arcs[arc < 0 ? ~arc : arc] ?? []).some(([lon]) => lon < MAINLAND[2]);
  const provinces = (topology.objects.provinces?.geometries ?? []).map((shape) => {
    const near = rings(shape).filter((ring) => ring.some(isNear));
    const { lat = 0, lon = 0 } = places.get(shape.id ?? '') ?? {};
    const [x, y] = project([lon, lat]);
    return { code: shape.id ?? '', d: pen.draw({ ...shape, type: 'Polygon', arcs: near }, 3), at: [Math.round(x), Math.round(y)] as Point };
  });
  const insets = Object.entries(INSETS).map(([code, { label, provinceCode, top }]) => {
    const shape = topology.objects.archipelagos?.geometries.find(({ id }) => id === code);
    if (!shape) throw new Error(`The outlines have no ${label[0]}`);
    const frame: Rectangle = { x: WIDTH + 10, y: Math.round(height * top), width: SEA - 20, height: Math.round(height * 0.24) };
    const box = boxOf(arcsOf(shape).flatMap((arc) => arcs[arc] ?? []));
    const inner = { x: frame.x + 8, y: frame.y + 8, width: frame.width - 16, height: frame.height - 16 };
    return { code, provinceCode, label, frame, d: penFor(topology, fitBox(box, inner).project, 0.8).drawAll(shape) };
  });
  return { width: WIDTH + SEA, height, provinces, insets };
}
