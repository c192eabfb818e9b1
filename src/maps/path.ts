import { type Point, simplified } from '../domain/simplify.ts';
import { decodeArcs, type Shape, type Topology } from '../domain/topology.ts';
import type { Project } from './frame.ts';

/** Draws shapes of one topology as SVG path data in whole units; neighbours share their simplified borders. */
export interface Pen {
  /** Path data of a shape; rings narrower than `least` units are left out, but never all of them. */
  draw(shape: Shape, least?: number): string;
  /** Path data in which every ring stays, the small ones as dots: for archipelagos. */
  drawAll(shape: Shape): string;
}

/** A pen for a projection; bends smaller than `tolerance` units are left out. */
export function penFor(topology: Topology, project: Project, tolerance: number): Pen {
  const arcs = decodeArcs(topology);
  const drawn = new Map<number, Point[]>();
  const lineOf = (arc: number): Point[] => {
    const number = arc < 0 ? ~arc : arc;
    let line = drawn.get(number);
    if (!line) drawn.set(number, (line = simplified((arcs[number] ?? []).map(project), tolerance)));
    return arc < 0 ? line.toReversed() : line;
  };
  const ringsOf = (shape: Shape) => rings(shape).map((ring) => ring.flatMap((arc, at) => lineOf(arc).slice(at === 0 ? 0 : 1)));
  return {
    draw(shape, least = 0) {
      const all = ringsOf(shape).toSorted((a, b) => breadth(b) - breadth(a));
      return all.filter((ring, at) => at === 0 || breadth(ring) >= least).map(ringPath).join('');
    },
    drawAll: (shape) => ringsOf(shape).map((ring) => (breadth(ring) < 2 ? dotPath(ring) : ringPath(ring))).join(''),
  };
}

/** Rings of a shape as lists of arc numbers. */
export function rings({ type, arcs }: Shape): number[][] {
  return type === 'Polygon' ? (arcs as number[][]) : (arcs as number[][][]).flat();
}

function breadth(ring: readonly Point[]): number {
  const xs = ring.map(([x]) => x);
  const ys = ring.map(([, y]) => y);
  return Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
}

function ringPath(ring: readonly Point[]): string {
  const points = ring.map(([x, y]) => [Math.round(x), Math.round(y)] as const);
  let [lastX, lastY] = points[0] ?? [0, 0];
  let path = `M${lastX}${lastY < 0 ? '' : ' '}${lastY}`;
  let steps = '';
  for (const [x, y] of points.slice(1, -1)) {
    const [dx, dy] = [x - lastX, y - lastY];
    if (dx === 0 && dy === 0) continue;
    steps += `${steps && dx >= 0 ? ' ' : ''}${dx}${dy < 0 ? '' : ' '}${dy}`;
    [lastX, lastY] = [x, y];
  }
  if (steps) path += `l${steps}`;
  return `${path}z`;
}

// A line of no length: with a round cap the stroke shows it as a dot.
function dotPath(ring: readonly Point[]): string {
  const [x, y] = ring[0] ?? [0, 0];
  return `M${Math.round(x)} ${Math.round(y)}h0`;
}
