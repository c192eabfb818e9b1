import type { Localities } from '../localities.ts';
import { simplified } from '../simplify.ts';
import { arcsOf, decodeArcs, type Topology } from '../topology.ts';
import type { IndexFile } from './index-files.ts';
import { CELLS, LETTERS } from './near-grid.ts';
import { GRID, writeStep } from './outline-digits.ts';

const SEA_CELLS = 2;
/** Bends smaller than this, in degrees, are left out: 25 m. */
const TOLERANCE = 25 / 111_320;

/**
 * The files of “near me”: `near/grid.txt` (which provinces lie where) and `near/<province code>.txt` (outlines of its
 * communes on a grid of 28 m). Takes content/localities/outlines by province code.
 */
export function nearFiles(localities: Localities, topologies: ReadonlyMap<string, Topology>): IndexFile[] {
  return [
    { path: 'near/grid.txt', text: gridText(localities, topologies) },
    ...[...topologies].map(([code, topology]) => ({ path: `near/${code}.txt`, text: outlineText(localities, code, topology) })),
  ];
}

function outlineText(localities: Localities, provinceCode: string, topology: Topology): string {
  const shapes = topology.objects.communes?.geometries ?? [];
  const sides = new Map<number, number[]>();
  shapes.forEach((shape, number) => {
    for (const arc of arcsOf(shape)) sides.set(arc, [...(sides.get(arc) ?? []), number]);
  });
  const names = shapes.map(({ id = '' }) => {
    const commune = localities.communeByCode.get(id);
    return `${id}/${commune?.fullName}/${commune?.slug}`;
  });
  const lines = decodeArcs(topology).flatMap((points, arc) => {
    const [left = -1, right = -1] = sides.get(arc) ?? [];
    if (left < 0) return [];
    const steps: number[] = [];
    let [lastX, lastY] = [0, 0];
    simplified(points, TOLERANCE).forEach(([lon, lat], at) => {
      const [x, y] = [Math.round(lon * GRID), Math.round(lat * GRID)];
      if (at > 0 && x === lastX && y === lastY) return;
      steps.push(x - lastX, y - lastY);
      [lastX, lastY] = [x, y];
    });
    return [[left, right, ...steps].map(writeStep).join('')];
  });
  return [provinceCode, ...names, '', ...lines].join('\n');
}

function gridText(localities: Localities, topologies: ReadonlyMap<string, Topology>): string {
  const codes = [...topologies.keys()];
  const cells = new Map<string, Set<number>>();
  codes.forEach((code, number) => {
    const topology = topologies.get(code);
    if (topology) for (const cell of cellsIn(topology)) cells.set(cell, (cells.get(cell) ?? new Set()).add(number));
  });
  const all = withSea(cells);
  const rows = Map.groupBy(all.keys(), (cell) => Number(cell.split(',')[0]));
  const text = [...rows].toSorted(([a], [b]) => a - b).map(([y, keys]) => {
    const columns = keys.map((key) => Number(key.split(',')[1])).toSorted((a, b) => a - b);
    const first = columns[0] ?? 0;
    const last = columns.at(-1) ?? 0;
    const runs: { letters: string; count: number }[] = [];
    for (let x = first; x <= last; x += 1) {
      const letters = [...(all.get(`${y},${x}`) ?? [])].map((number) => LETTERS[number]).join('');
      if (runs.at(-1)?.letters === letters) (runs.at(-1) as { count: number }).count += 1;
      else runs.push({ letters, count: 1 });
    }
    return `${y} ${first} ${runs.map(({ letters, count }) => letters + (count > 1 || !letters ? count : '')).join(' ')}`;
  });
  return [codes.map((code) => code + localities.provinceByCode.get(code)?.slug).join(' '), ...text].join('\n');
}

// Every cell the outline passes through, and those inside: along the middle line of each row, in between crossings.
function cellsIn(topology: Topology): Set<string> {
  const found = new Set<string>();
  const used = new Set((topology.objects.province?.geometries ?? []).flatMap(arcsOf));
  const crossings = new Map<number, number[]>();
  decodeArcs(topology).forEach((points, arc) => {
    if (!used.has(arc)) return;
    points.forEach(([bx, by], at) => {
      const [ax, ay] = points[at - 1] ?? [bx, by];
      const pieces = Math.ceil(Math.max(Math.abs(bx - ax), Math.abs(by - ay)) * CELLS * 4) + 1;
      for (let piece = 0; piece <= pieces; piece += 1) {
        found.add(`${Math.floor((ay + ((by - ay) * piece) / pieces) * CELLS)},${Math.floor((ax + ((bx - ax) * piece) / pieces) * CELLS)}`);
      }
      for (let row = Math.ceil(Math.min(ay, by) * CELLS - 0.5); row + 0.5 < Math.max(ay, by) * CELLS; row += 1) {
        const x = ax + (((row + 0.5) / CELLS - ay) / (by - ay)) * (bx - ax);
        crossings.set(row, [...(crossings.get(row) ?? []), x]);
      }
    });
  });
  for (const [row, xs] of crossings) {
    const sorted = xs.toSorted((a, b) => a - b);
    for (let at = 0; at + 1 < sorted.length; at += 2) {
      for (let x = Math.floor((sorted[at] ?? 0) * CELLS); x <= Math.floor((sorted[at + 1] ?? 0) * CELLS); x += 1) found.add(`${row},${x}`);
    }
  }
  return found;
}

// Cells of the sea, and just over the border, belong to the provinces beside them: the nearest shore is still named there.
function withSea(land: ReadonlyMap<string, ReadonlySet<number>>): Map<string, Set<number>> {
  const all = new Map([...land].map(([cell, numbers]) => [cell, new Set(numbers)]));
  for (const [cell, numbers] of land) {
    const [y = 0, x = 0] = cell.split(',').map(Number);
    for (let dy = -SEA_CELLS; dy <= SEA_CELLS; dy += 1) {
      for (let dx = -SEA_CELLS; dx <= SEA_CELLS; dx += 1) {
        const key = `${y + dy},${x + dx}`;
        if (land.has(key)) continue;
        const set = all.get(key) ?? new Set<number>();
        for (const number of numbers) set.add(number);
        all.set(key, set);
      }
    }
  }
  return all;
}
