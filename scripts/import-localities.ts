// Turns the collected facts about localities into the compact files of content/localities.
// Usage: npm run import:localities [-- <folder of the facts>]
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCsv } from '../src/domain/csv.ts';
import { formerCsv } from './localities/former.ts';
import { nationalOutlines, provinceOutlines } from './localities/outlines.ts';
import { outerCommunes } from './localities/outer-communes.ts';
import type { Topology } from '../src/domain/topology.ts';
import { communesCsv, provincesCsv } from './localities/units.ts';

const project = join(import.meta.dirname, '..');
const source = process.argv[2] ?? join(project, '../shared/facts/localities');
const target = join(project, 'content/localities');
const read = (...path: string[]) => readFileSync(join(...path), 'utf8');
const write = (name: string, text: string) => {
  writeFileSync(join(target, name), text);
  console.log(`${name}  ${(Buffer.byteLength(text) / 1024).toFixed(0)} KB`);
};

const boundaries = join(source, 'boundaries');
const topologies = new Map(
  readdirSync(boundaries).toSorted().flatMap((file) => {
    const code = /^communes-(\d\d)\.topojson$/.exec(file)?.[1];
    return code ? [[code, JSON.parse(read(boundaries, file)) as Topology] as const] : [];
  }),
);
const chinese = new Map(
  parseCsv(read(target, 'chinese-names.csv')).map(({ target: unit = '', names = '' }) => [unit, names.split('|')]),
);
const units = read(source, 'units.csv');

mkdirSync(join(target, 'outlines'), { recursive: true });
write('provinces.csv', provincesCsv(units, chinese));
write('communes.csv', communesCsv(units, outerCommunes(topologies)));
write('former.csv', formerCsv(read(source, 'former.csv'), chinese));
write('outlines/nation.topojson', nationalOutlines(JSON.parse(read(boundaries, 'provinces-34.topojson')) as Topology));
for (const [code, topology] of topologies) write(`outlines/${code}.topojson`, provinceOutlines(topology));
