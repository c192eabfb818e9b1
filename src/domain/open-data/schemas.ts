import { z } from 'zod';
import { hsdsPage } from '../hsds/page.ts';
import { hsdsService } from '../hsds/service.ts';
import { envelope, jsonFiles } from './json-file.ts';

/** A JSON Schema, draft 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** The JSON Schema of every published JSON file, by name, made from the schemas that the build itself uses. */
export function dataSchemas(): ReadonlyMap<string, JsonSchema> {
  const own = Object.entries(jsonFiles).map(([name, item]) => [name.replace('/', '-'), envelope(item)] as const);
  const all: (readonly [string, z.ZodType])[] = [...own, ['hsds-service', hsdsService], ['hsds-services-page', hsdsPage(hsdsService)]];
  return new Map(all.map(([name, schema]) => [name, z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'output', unrepresentable: 'any' }) as JsonSchema]));
}
