import { arcsOf, decodeArcs, type Shape, type Topology } from '../domain/topology.ts';
import type { Point } from '../domain/simplify.ts';
import { type Box, boxOf, fitBox, heightFor, type Project, type Rectangle } from './frame.ts';

/** Where a province and its far islands stand in a drawing. */
export interface ProvinceLayout {
  width: number;
  height: number;
  main: { shapes: Shape[]; project: Project };
  /** Islands too far out to stand in place, each in its frame below the map. */
  insets: { shape: Shape; frame: Rectangle; project: Project }[];
}

/** Farther from the body than this share of its size, an island has a frame of its own. */
const FAR = 0.12;

/** Lays out a province in the given width; its communes all appear, in place or framed. */
export function layOutProvince(topology: Topology, width: number): ProvinceLayout {
  const shapes = topology.objects.communes?.geometries ?? [];
  const arcs = decodeArcs(topology);
  const uses = new Map<number, number>();
  for (const shape of shapes) for (const arc of new Set(arcsOf(shape))) uses.set(arc, (uses.get(arc) ?? 0) + 1);
  const pointsOf = (shape: Shape): Point[] => arcsOf(shape).flatMap((arc) => arcs[arc] ?? []);
  const isIsland = (shape: Shape) => arcsOf(shape).every((arc) => uses.get(arc) === 1);
  const body = boxOf(shapes.filter((shape) => !isIsland(shape)).flatMap(pointsOf));
  const far = shapes.filter((shape) => isIsland(shape) && isFar(boxOf(pointsOf(shape)), body));
  const near = shapes.filter((shape) => !far.includes(shape));
  const box = boxOf(near.flatMap(pointsOf));
  const mapHeight = heightFor(box, width);
  const side = Math.round(width / 5);
  const insets = far.map((shape, at) => {
    const frame = { x: at * (side + 8), y: mapHeight + 8, width: side, height: side };
    const inner = { x: frame.x + 5, y: frame.y + 5, width: side - 10, height: side - 10 };
    return { shape, frame, project: fitBox(boxOf(pointsOf(shape)), inner).project };
  });
  const height = far.length > 0 ? mapHeight + 8 + side : mapHeight;
  return { width, height, main: { shapes: near, project: fitBox(box, { x: 0, y: 0, width, height: mapHeight }).project }, insets };
}

function isFar(island: Box, body: Box): boolean {
  const reach = FAR * Math.max(body[2] - body[0], body[3] - body[1]);
  return island[2] > body[2] + reach || island[0] < body[0] - reach || island[3] > body[3] + reach || island[1] < body[1] - reach;
}
