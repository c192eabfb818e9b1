/** A TopoJSON file of content/localities/outlines: delta-encoded arcs on a grid of whole numbers. */
export interface Topology {
  type: 'Topology';
  arcs: [number, number][][];
  transform: { scale: [number, number]; translate: [number, number] };
  objects: Record<string, { type: 'GeometryCollection'; geometries: Shape[] }>;
}

/** One unit of a topology; `arcs` nest as in TopoJSON (rings, or polygons of rings), `~n` is arc n backwards. */
export interface Shape {
  type: 'Polygon' | 'MultiPolygon';
  arcs: number[][] | number[][][];
  /** Code of the unit; the collected facts have it among the properties instead. */
  id?: string;
  properties?: { code?: string; name?: string; type?: string; label?: [number, number] };
}

/** The arcs of a topology as longitude/latitude points. */
export function decodeArcs({ arcs, transform: { scale, translate } }: Topology): [number, number][][] {
  return arcs.map((arc) => {
    let x = 0;
    let y = 0;
    return arc.map(([dx, dy]) => [(x += dx) * scale[0] + translate[0], (y += dy) * scale[1] + translate[1]]);
  });
}

/** Arc numbers a shape uses, direction dropped. */
export function arcsOf(shape: Shape): number[] {
  return (shape.arcs.flat(2) as number[]).map((arc) => (arc < 0 ? ~arc : arc));
}
