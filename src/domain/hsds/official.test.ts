import { existsSync, readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { projectOpenData } from '../../testing/project-records.ts';
import { servicesOf } from '../open-data/hsds-files.ts';
import { tabularRowsOf } from '../open-data/tabular.ts';
import { tabularTables } from '../open-data/tabular-fields.ts';
import { extensions } from './hsds-base.ts';
import { organizationOf } from './organization.ts';
import { pagesOf } from './page.ts';
import { serviceAtLocationOf } from './service-at-location.ts';
import { taxonomiesOf, termsOf } from './taxonomy.ts';

/** The official schemas of HSDS 3.1 lie beside the project where it is developed; they are not part of it (CC BY-SA). */
const official = new URL('../../../../shared/hsds/', import.meta.url);
const formats = addFormats as unknown as (ajv: Ajv2020) => Ajv2020;
type Schema = Record<string, unknown>;
interface OfficialPackage {
  resources: { name: string; path: string; schema: { fields: { name: string; type: string; format?: string; constraints?: { required?: boolean; unique?: boolean; enum?: string[] } }[] } }[];
}
/** References to files that were not copied (programs, metadata) become "anything": we publish none of those. */
const read = (name: string) =>
  JSON.parse(readFileSync(new URL(name, official), 'utf8'), (_, value: Schema | null) => (value !== null && typeof value === 'object' && typeof value['$ref'] === 'string' && value['$ref'].endsWith('.json') ? {} : value)) as Schema;

/** As the official check does: no field is allowed that the schema does not name, but our listed extensions. */
function strict(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(strict);
  if (typeof schema !== 'object' || schema === null) return schema;
  const copy = Object.fromEntries(Object.entries(schema as Schema).map(([key, value]) => [key, strict(value)]));
  if (copy['type'] !== 'object' || typeof copy['properties'] !== 'object') return copy;
  return { ...copy, properties: { ...(copy['properties'] as Schema), ...Object.fromEntries(extensions.map((name) => [name, {}])) }, additionalProperties: false };
}

describe.skipIf(!existsSync(official))('official schemas of HSDS 3.1', () => {
  const services = servicesOf(projectOpenData.records, projectOpenData.context);
  const count = (name: string, validate: ValidateFunction, items: readonly unknown[]) => {
    const errors = items.flatMap((item) => (validate(item) ? [] : (validate.errors ?? [])));
    console.info(`${name}: ${items.length} checked, ${errors.length} errors`);
    expect(errors.slice(0, 5)).toEqual([]);
  };
  const compile = (name: string) => formats(new Ajv2020({ strict: false, allErrors: true })).compile(strict(read(name)) as Schema);

  test('services', () => count('services', compile('service.json'), services));
  test('organizations', () => count('organizations', compile('organization.json'), projectOpenData.records.map(organizationOf)));
  test('services at locations', () => count('services at locations', compile('service_at_location.json'), projectOpenData.records.map(serviceAtLocationOf)));
  test('a misspelt field is found', () => expect(compile('service.json')({ ...services[0], emial: 'x' })).toBe(false));

  test('pages of the list of services', () => {
    const base = read('service_list.json');
    // The list may give services in full; only what the short form names is checked here, the full form above.
    count('items of list pages', formats(new Ajv2020({ strict: false })).compile(base), pagesOf(services, 100).flatMap((page) => page.contents));
  });

  test('tables: rows, and every column under the rules of the official descriptor', () => {
    const rows = tabularRowsOf(services, taxonomiesOf(projectOpenData.context, '1.0'), termsOf(projectOpenData.context));
    const { resources } = read('datapackage.json') as unknown as OfficialPackage;
    for (const table of tabularTables.filter(({ name }) => !name.startsWith('x_'))) {
      const theirs = resources.find((resource) => resource.name === table.name)!;
      expect(table.path).toBe(theirs.path);
      const named = theirs.schema.fields.filter((field) => table.fields.some((own) => own.name === field.name));
      expect(table.fields.map(({ name, type, format, required, unique, options }) => ({ name, type, format, required: required ?? false, unique: unique ?? false, options })).sort(byName)).toEqual(
        named.map(({ name, type, format, constraints }) => ({ name, type, format, required: constraints?.required ?? false, unique: constraints?.unique ?? false, options: constraints?.enum })).sort(byName),
      );
      expect(theirs.schema.fields.filter((field) => field.constraints?.required && !named.includes(field))).toEqual([]);
    }
    const tables = Object.fromEntries(tabularTables.filter(({ name }) => !name.startsWith('x_')).map(({ name }) => [name, rows.get(name)!.map((row) => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)))]));
    const total = Object.values(tables).reduce((sum, list) => sum + list.length, 0);
    console.info(`tables: ${Object.keys(tables).length}, rows: ${total}`);
    count('tabular package', formats(new Ajv2020({ strict: false, allErrors: true })).compile(read('tabular.json')), [tables]);
  });
});

const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1);
