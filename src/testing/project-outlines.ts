import { readdirSync, readFileSync } from 'node:fs';
import type { Topology } from '../domain/topology.ts';

const folder = new URL('../../content/localities/outlines/', import.meta.url);
const read = (file: string) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Topology;

/** The outlines of the communes of this project by province code. */
export function projectOutlines(): Map<string, Topology> {
  return new Map(
    readdirSync(folder).toSorted().flatMap((file) => {
      const code = /^(\d\d)\.topojson$/.exec(file)?.[1];
      return code ? [[code, read(file)] as const] : [];
    }),
  );
}

/** The outlines of the provinces, with both archipelagos. */
export function projectNationOutline(): Topology {
  return read('nation.topojson');
}
