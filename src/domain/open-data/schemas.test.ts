import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dataDictionary } from './data-dictionary.ts';
import { jsonText } from './json-file.ts';
import { dataSchemas } from './schemas.ts';
import { DATA_VERSION } from './version.ts';

const committed = (name: string) => readFileSync(new URL(`../../../docs/data-dictionary/${name}`, import.meta.url), 'utf8');
const advice = 'the published data changed its shape: run `npm run data:schemas`; it asks for a new DATA_VERSION when consumers must know';

test('the committed schemas and dictionary are those of the code, under the same version', () => {
  const schemas = dataSchemas();
  expect(JSON.parse(committed('schemas.json')), advice).toEqual(JSON.parse(jsonText({ version: DATA_VERSION, schemas: Object.fromEntries(schemas) })));
  expect(committed('README.md'), advice).toBe(dataDictionary(schemas));
});

test('no schema names a field that is for editors only', () => {
  const names = [...JSON.stringify([...dataSchemas()]).matchAll(/"(notes|says|by)":\{/g)].map(([, name]) => name);
  // HSDS calls the note of a schedule `notes`; it is the public note of the hours.
  expect(names.filter((name) => name !== 'notes')).toEqual([]);
});
