import { arcsOf, decodeArcs, type Topology } from '../../src/domain/topology.ts';

type Segment = { code: string; province: string; a: [number, number]; b: [number, number] };
const KM = 111.32;
const CELL = 0.02;
/** Quantised separately, two provinces draw one border up to some tens of metres apart. */
const SAME_LINE_KM = 0.15;
/** Less free outline than this is a corner or a sliver, not a shore. */
const LEAST_FREE_KM = 0.4;

/**
 * Codes of the communes whose outline touches the land border or the sea: outline used by one commune only and
 * by no neighbouring province. Takes the topology of each province by its code.
 */
export function outerCommunes(topologies: ReadonlyMap<string, Topology>): Set<string> {
  const segments = [...topologies].flatMap(([province, topology]) => loneSegments(province, topology));
  const cells = new Map<string, Segment[]>();
  for (const segment of segments) for (const cell of cellsOf(segment)) {
    const list = cells.get(cell);
    if (list) list.push(segment);
    else cells.set(cell, [segment]);
  }
  const free = new Map<string, number>();
  for (const segment of segments) {
    const middle: [number, number] = [(segment.a[0] + segment.b[0]) / 2, (segment.a[1] + segment.b[1]) / 2];
    const near = cells.get(cellKey(middle[0], middle[1])) ?? [];
    const shared = near.some((other) => other.province !== segment.province && distanceKm(middle, other.a, other.b) < SAME_LINE_KM);
    if (!shared) free.set(segment.code, (free.get(segment.code) ?? 0) + distanceKm(segment.a, segment.b, segment.b));
  }
  return new Set([...free].filter(([, km]) => km >= LEAST_FREE_KM).map(([code]) => code));
}

function loneSegments(province: string, topology: Topology): Segment[] {
  const users = new Map<number, string[]>();
  for (const shape of topology.objects.communes?.geometries ?? []) {
    for (const arc of arcsOf(shape)) users.set(arc, [...(users.get(arc) ?? []), shape.properties?.code ?? '']);
  }
  return decodeArcs(topology).flatMap((points, index) => {
    const codes = users.get(index) ?? [];
    if (codes.length !== 1) return [];
    return points.slice(1).map((b, at) => ({ code: codes[0] ?? '', province, a: points[at] ?? b, b }));
  });
}

const cellKey = (x: number, y: number) => `${Math.floor(x / CELL)},${Math.floor(y / CELL)}`;

function* cellsOf({ a, b }: Segment): Iterable<string> {
  const [x0, x1] = [Math.floor(Math.min(a[0], b[0]) / CELL) - 1, Math.floor(Math.max(a[0], b[0]) / CELL) + 1];
  const [y0, y1] = [Math.floor(Math.min(a[1], b[1]) / CELL) - 1, Math.floor(Math.max(a[1], b[1]) / CELL) + 1];
  for (let x = x0; x <= x1; x += 1) for (let y = y0; y <= y1; y += 1) yield `${x},${y}`;
}

function distanceKm(p: [number, number], a: [number, number], b: [number, number]): number {
  const east = KM * Math.cos((p[1] * Math.PI) / 180);
  const [ax, ay] = [(a[0] - p[0]) * east, (a[1] - p[1]) * KM];
  const [dx, dy] = [(b[0] - a[0]) * east, (b[1] - a[1]) * KM];
  const along = dx || dy ? Math.max(0, Math.min(1, -(ax * dx + ay * dy) / (dx * dx + dy * dy))) : 0;
  return Math.hypot(ax + along * dx, ay + along * dy);
}
