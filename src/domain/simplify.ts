/** A point as [x, y] or [longitude, latitude]. */
export type Point = [number, number];

/**
 * A line with the bends left out that are smaller than the tolerance, in the units of the points (Douglas and Peucker).
 * The ends stay, so that neighbours who share a line still meet.
 */
export function simplified(points: readonly Point[], tolerance: number): Point[] {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || points.length < 3) return [...points];
  let farthest = 0;
  let most = tolerance * tolerance;
  for (let at = 1; at < points.length - 1; at += 1) {
    const distance = squaredDistanceToLine(points[at]!, first, last);
    if (distance <= most) continue;
    farthest = at;
    most = distance;
  }
  if (farthest === 0) return [first, last];
  return [...simplified(points.slice(0, farthest + 1), tolerance).slice(0, -1), ...simplified(points.slice(farthest), tolerance)];
}

/** Squared, because roots take most of the time that the outlines of 3,321 communes need. */
function squaredDistanceToLine([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const dx = bx - ax;
  const dy = by - ay;
  const length = dx * dx + dy * dy;
  const along = length ? Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length)) : 0;
  const offX = x - ax - along * dx;
  const offY = y - ay - along * dy;
  return offX * offX + offY * offY;
}
