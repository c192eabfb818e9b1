import type { Point } from '../domain/simplify.ts';

/** West, south, east, north in degrees. */
export type Box = [number, number, number, number];

/** Turns longitude and latitude into whole units of a drawing, north up. */
export type Project = (point: Point) => Point;

/** A rectangle of a drawing in its units. */
export interface Rectangle {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The box around points; the reverse of every box when there are none. */
export function boxOf(points: Iterable<Point>): Box {
  const box: Box = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    box[0] = Math.min(box[0], x);
    box[1] = Math.min(box[1], y);
    box[2] = Math.max(box[2], x);
    box[3] = Math.max(box[3], y);
  }
  return box;
}

/**
 * Fits a box into a rectangle, centred, with degrees of longitude shortened as they are at its middle latitude.
 * `scale` is units a degree of latitude.
 */
export function fitBox([west, south, east, north]: Box, into: Rectangle): { project: Project; scale: number } {
  const shorten = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const scale = Math.min(into.width / ((east - west) * shorten || 1e-9), into.height / (north - south || 1e-9));
  const left = into.x + (into.width - (east - west) * shorten * scale) / 2;
  const top = into.y + (into.height - (north - south) * scale) / 2;
  return { scale, project: ([lon, lat]) => [left + (lon - west) * shorten * scale, top + (north - lat) * scale] };
}

/** Height of a drawing of the given width that holds the box, both in whole units. */
export function heightFor([west, south, east, north]: Box, width: number): number {
  const shorten = Math.cos((((south + north) / 2) * Math.PI) / 180);
  return Math.round((width * (north - south)) / ((east - west) * shorten));
}
