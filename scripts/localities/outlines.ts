import type { Shape, Topology } from '../../src/domain/topology.ts';

/** A province's outlines without what other files already say: each shape keeps its code only. */
export function provinceOutlines(topology: Topology): string {
  return JSON.stringify(withObjects(topology, {
    communes: shapes(topology, 'communes'),
    province: shapes(topology, 'province').map(({ type, arcs }) => ({ type, arcs })),
  }));
}

/** The national outlines; Hoàng Sa and Trường Sa keep the points where their names stand. */
export function nationalOutlines(topology: Topology): string {
  const archipelagos = (topology.objects.archipelagos?.geometries ?? []).map(({ type, arcs, properties }) => ({
    type, arcs, id: properties?.code, properties: { label: properties?.label },
  }));
  return JSON.stringify(withObjects(topology, { provinces: shapes(topology, 'provinces'), archipelagos }));
}

function shapes(topology: Topology, name: string) {
  return (topology.objects[name]?.geometries ?? []).map(({ type, arcs, properties }: Shape) => ({ type, arcs, id: properties?.code }));
}

function withObjects({ arcs, transform }: Topology, objects: Record<string, unknown[]>) {
  const collections = Object.entries(objects).map(([name, geometries]) => [name, { type: 'GeometryCollection', geometries }]);
  return { type: 'Topology', transform, arcs, objects: Object.fromEntries(collections) };
}
