import type { Point } from '../domain/simplify.ts';
import { arcsOf, decodeArcs, type Topology } from '../domain/topology.ts';
import { boxOf, type Rectangle } from './frame.ts';
import { penFor } from './path.ts';
import { layOutProvince } from './province-layout.ts';

/** A small drawing of where a commune lies in its province. */
export interface LocatorMap {
  width: number;
  height: number;
  /** Outline of the province, one for all its communes. */
  province: string;
  commune: string;
  /** Middle of the commune: a ring drawn there finds even the smallest ward. */
  middle: [number, number];
  /** The frame of a far island that is not part of the drawing otherwise. */
  frame: Rectangle | null;
}

const WIDTH = 120;

/** The locators of all communes of a province, by code. */
export function locatorMaps(topology: Topology): Map<string, LocatorMap> {
  const { width, height, main, insets } = layOutProvince(topology, WIDTH);
  const arcs = decodeArcs(topology);
  const pen = penFor(topology, main.project, 1);
  const framed = new Set(insets.flatMap(({ shape }) => arcsOf(shape)));
  const outline = (topology.objects.province?.geometries ?? []).map((shape) => {
    const polygons = shape.type === 'Polygon' ? [shape.arcs as number[][]] : (shape.arcs as number[][][]);
    // Holes and islets say nothing at this size.
    const rings = polygons.flatMap((polygon) => polygon.slice(0, 1)).filter((ring) => !ring.some((arc) => framed.has(arc < 0 ? ~arc : arc)));
    return pen.draw({ type: 'Polygon', arcs: rings }, 5);
  }).join('');
  const middleOf = (points: readonly Point[]): [number, number] => {
    const [west, south, east, north] = boxOf(points);
    return [Math.round((west + east) / 2), Math.round((south + north) / 2)];
  };
  const base = { width, height, province: outline };
  return new Map([
    ...main.shapes.map((shape): [string, LocatorMap] => [
      shape.id ?? '',
      { ...base, commune: pen.draw(shape, 3), middle: middleOf(arcsOf(shape).flatMap((arc) => arcs[arc] ?? []).map(main.project)), frame: null },
    ]),
    ...insets.map(({ shape, frame, project }): [string, LocatorMap] => [
      shape.id ?? '',
      { ...base, commune: penFor(topology, project, 1).draw(shape, 3), middle: [frame.x + frame.width / 2, frame.y + frame.height / 2], frame },
    ]),
  ]);
}
