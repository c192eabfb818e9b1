import { GRID, readSteps } from './outline-digits.ts';

/** A commune as a near-me file names it; `slug` is its segment in the page's address. */
export interface NearCommune {
  code: string;
  fullName: string;
  slug: string;
}

/** The outlines of one province: lines between two communes, or one commune (−1) and what lies outside the province. */
export interface Outlines {
  provinceCode: string;
  communes: NearCommune[];
  lines: { sides: [number, number]; points: Int32Array }[];
}

/** A commune found, and how far the point is from its border in metres (0 or more). */
export interface NearMatch {
  commune: NearCommune;
  provinceCode: string;
  isInside: boolean;
  borderMetres: number;
}

const METRES = 111_320 / GRID;

/** Reads a near-me file as near-files.ts writes it. */
export function readOutlines(text: string): Outlines {
  const [provinceCode = '', ...rest] = text.split('\n');
  const gap = rest.indexOf('');
  const communes = rest.slice(0, gap).map((line) => {
    const [code = '', fullName = '', slug = ''] = line.split('/');
    return { code, fullName, slug };
  });
  const lines = rest.slice(gap + 1).map((line) => {
    const [left = -1, right = -1, ...steps] = readSteps(line);
    const points = Int32Array.from(steps);
    for (let at = 2; at < points.length; at += 1) points[at] = (points[at] ?? 0) + (points[at - 2] ?? 0);
    return { sides: [left, right] as [number, number], points };
  });
  return { provinceCode, communes, lines };
}

/**
 * The communes nearest to a point, the one it lies in first, at most three, none farther than `reach` metres. All on the device.
 * The outlines are true to about 100 m: nearer to a border than that, or than the position is accurate, the second may be the right one.
 */
export function communesNear(point: { lat: number; lon: number }, outlines: readonly Outlines[], reach: number): NearMatch[] {
  const matches = outlines.flatMap((each) => matchesIn(point, each));
  return matches
    .filter(({ isInside, borderMetres }) => isInside || borderMetres <= reach)
    .sort((a, b) => Number(b.isInside) - Number(a.isInside) || (a.isInside ? b.borderMetres - a.borderMetres : a.borderMetres - b.borderMetres))
    .slice(0, 3);
}

/** How far a point is from the edge of the province in metres: beyond it, another province's outlines must be asked. */
export function edgeMetres({ lat, lon }: { lat: number; lon: number }, { lines }: Outlines): number {
  const east = Math.cos((lat * Math.PI) / 180);
  let least = Number.POSITIVE_INFINITY;
  for (const { sides, points } of lines) {
    if (sides[1] >= 0) continue;
    for (let at = 2; at < points.length; at += 2) {
      const [ax, ay, bx, by] = [points[at - 2] ?? 0, points[at - 1] ?? 0, points[at] ?? 0, points[at + 1] ?? 0];
      least = Math.min(least, squareDistance((ax - lon * GRID) * east, ay - lat * GRID, (bx - ax) * east, by - ay));
    }
  }
  return Math.sqrt(least) * METRES;
}

function matchesIn({ lat, lon }: { lat: number; lon: number }, { provinceCode, communes, lines }: Outlines): NearMatch[] {
  const [x, y] = [lon * GRID, lat * GRID];
  const east = Math.cos((lat * Math.PI) / 180);
  const isInside = new Uint8Array(communes.length);
  const nearest = new Float64Array(communes.length).fill(Number.POSITIVE_INFINITY);
  for (const { sides, points } of lines) {
    let least = Number.POSITIVE_INFINITY;
    let crossings = 0;
    for (let at = 2; at < points.length; at += 2) {
      const [ax, ay, bx, by] = [points[at - 2] ?? 0, points[at - 1] ?? 0, points[at] ?? 0, points[at + 1] ?? 0];
      // A ray to the east crosses the outline of what it starts in an odd number of times.
      if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) crossings += 1;
      least = Math.min(least, squareDistance((ax - x) * east, ay - y, (bx - ax) * east, by - ay));
    }
    for (const side of sides) {
      if (side < 0) continue;
      isInside[side] = (isInside[side] ?? 0) ^ (crossings & 1);
      nearest[side] = Math.min(nearest[side] ?? 0, least);
    }
  }
  return communes.map((commune, at) => ({
    commune, provinceCode, isInside: isInside[at] === 1, borderMetres: Math.sqrt(nearest[at] ?? 0) * METRES,
  }));
}

// Square of the distance of the origin from the piece of line that starts at a and runs along d.
function squareDistance(ax: number, ay: number, dx: number, dy: number): number {
  const length = dx * dx + dy * dy;
  const along = length > 0 ? Math.max(0, Math.min(1, -(ax * dx + ay * dy) / length)) : 0;
  return (ax + along * dx) ** 2 + (ay + along * dy) ** 2;
}
