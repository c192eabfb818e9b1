import { existsSync, globSync, readFileSync } from 'node:fs';
import { parseCsv } from '../domain/csv.ts';

/** The built site, `dist` or the folder that DIST names. */
export const dist = process.env['DIST'] ?? 'dist';

/** The text of a file of the built site. */
export const built = (path: string): string => readFileSync(`${dist}/${path}`, 'utf8');

/** Whether the site is built; tests of the built site say so instead of failing one by one. */
export const isBuilt = existsSync(`${dist}/data/directory.json`);

/** Every text output of open data: all of `/data/` but the two search indexes, and the texts for machines at the root. */
export const dataOutputs: readonly string[] = [
  ...globSync('data/**/*.{json,geojson,csv,xml,vcf}', { cwd: dist }).filter((path) => !/^data\/(places|search)\//.test(path)).sort(),
  'llms.txt', 'robots.txt', 'opensearch.xml', 'sitemap.xml',
];

/** Every text value of an output, without addresses of the web and ids, which are full of digits that nobody dials. */
export function valuesOf(path: string): string[] {
  const values = rawValues(path, built(path));
  return values.filter((value) => !/^https?:\/\/\S+$/.test(value) && !/^[0-9a-f]{8}-[0-9a-f]{4}-5/.test(value)).map((value) => value.replace(/https?:\/\/\S+/g, ''));
}

function rawValues(path: string, text: string): string[] {
  if (/\.(geo)?json$/.test(path)) {
    const values: string[] = [];
    JSON.parse(text, (_, value: unknown) => {
      if (typeof value === 'string') values.push(value);
      return value;
    });
    return values;
  }
  // A contact's long lines are folded; a number or an address must not hide in the fold.
  if (path.endsWith('.vcf')) return text.replaceAll('\r\n ', '').split('\r\n').map((line) => line.replace(/^[^:]*:/, ''));
  if (!path.endsWith('.csv')) return text.split(/[<>\n]/);
  const plain = text.replace(/^\uFEFF/, '');
  return path.includes('cham-phay') ? plain.split(/[;\n]/) : parseCsv(plain).flatMap((row) => Object.values(row));
}
