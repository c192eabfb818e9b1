import fc from 'fast-check';
import { expect, test } from 'vitest';
import { simplified, type Point } from './simplify.ts';

const coordinate = fc.double({ min: -180, max: 180, noNaN: true });
const line = fc.array(fc.tuple(coordinate, coordinate), { minLength: 0, maxLength: 40 });

/** Plain distance from a point to a segment, written apart from the code under test. */
function away([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const steps = 200;
  return Math.min(...Array.from({ length: steps + 1 }, (_, at) => Math.hypot(x - (ax + ((bx - ax) * at) / steps), y - (ay + ((by - ay) * at) / steps))));
}

test('a straight line keeps its ends and a corner stays', () => {
  expect(simplified([[0, 0], [1, 0.001], [2, 0]], 0.01)).toEqual([[0, 0], [2, 0]]);
  expect(simplified([[0, 0], [1, 1], [2, 0]], 0.01)).toEqual([[0, 0], [1, 1], [2, 0]]);
  expect(simplified([[0, 0], [1, 0]], 5)).toEqual([[0, 0], [1, 0]]);
  expect(simplified([], 1)).toEqual([]);
});

test('the ends stay, nothing is invented, and no bend left out lies farther than the tolerance', () => {
  fc.assert(fc.property(line, fc.double({ min: 0.1, max: 20, noNaN: true }), (points, tolerance) => {
    const result = simplified(points, tolerance);
    expect(result[0]).toEqual(points[0]);
    expect(result.at(-1)).toEqual(points.at(-1));
    for (const point of result) expect(points).toContain(point);
    // The sampled distance is at most one step of the longest possible segment too long.
    const slack = 510 / 200;
    if (result.length > 1) for (const point of points) expect(Math.min(...result.slice(1).map((end, at) => away(point, result[at]!, end)))).toBeLessThanOrEqual(tolerance + slack);
  }), { numRuns: 60 });
});
