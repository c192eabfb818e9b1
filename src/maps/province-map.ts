import type { Point } from '../domain/simplify.ts';
import type { Topology } from '../domain/topology.ts';
import type { Project, Rectangle } from './frame.ts';
import { penFor } from './path.ts';
import { layOutProvince, type ProvinceLayout } from './province-layout.ts';

/** The map of a province as drawing data: one path a commune, far islands in frames. */
export interface ProvinceMap {
  width: number;
  height: number;
  /** `at` is where a label or a finger's target stands. */
  communes: { code: string; d: string; at: Point; isFramed: boolean }[];
  frames: Rectangle[];
}

const WIDTH = 320;
/** With the names and links of its communes a map stays under 4 KB compressed, so that the whole page fits 14 KB; each name takes its share. */
const lettersFor = (communes: number) => Math.min(5600, 6600 - 20 * communes);

/** Draws a province and all its communes from its outlines, in whole units, 320 wide. `places` gives a point in each commune. */
export function provinceMap(topology: Topology, places: ReadonlyMap<string, { lat: number; lon: number }>): ProvinceMap {
  const { width, height, main, insets } = layOutProvince(topology, WIDTH);
  const pointOf = (code: string, project: Project): Point => {
    const { lat = 0, lon = 0 } = places.get(code) ?? {};
    const [x, y] = project([lon, lat]);
    return [Math.round(x), Math.round(y)];
  };
  return {
    width, height,
    communes: [
      ...drawLightly(topology, main).map(([code, d]) => ({ code, d, at: pointOf(code, main.project), isFramed: false })),
      ...insets.map(({ shape, project }) => ({
        code: shape.id ?? '', d: penFor(topology, project, 0.8).drawAll(shape), at: pointOf(shape.id ?? '', project), isFramed: true,
      })),
    ],
    frames: insets.map(({ frame }) => frame),
  };
}

// The more outline there is, the coarser it is drawn: on a phone the finer bends could not be seen anyway.
function drawLightly(topology: Topology, { shapes, project }: ProvinceLayout['main']): [code: string, d: string][] {
  for (let tolerance = 0.9; ; tolerance += 0.2) {
    const pen = penFor(topology, project, tolerance);
    const drawn = shapes.map((shape): [string, string] => [shape.id ?? '', pen.draw(shape, 4)]);
    if (tolerance > 16 || drawn.reduce((sum, [, d]) => sum + d.length, 0) <= lettersFor(shapes.length)) return drawn;
  }
}
