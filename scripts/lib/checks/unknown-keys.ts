import { z } from 'zod';
import { faultAt, type Fault } from './fault.ts';
import type { IssueMaker } from './issue-maker.ts';
import { suggestNearest } from './suggest.ts';
import { pathText } from './value-path.ts';
import type { Path } from './yaml-file.ts';

/** One fault for each key the schema does not know, with the allowed key nearest to it. */
export function faultsOfUnknownKeys(make: IssueMaker, schema: z.ZodType): Fault[] {
  const allowed = keysAt(schema, make.path);
  return (make.issue.keys ?? []).map((key) => {
    const path = [...make.path, key];
    const otherwise = { vi: `Các mục có ở đây: ${allowed.join(', ')}.`, en: `Fields allowed here: ${allowed.join(', ')}.` };
    return faultAt(make.yaml.file, make.yaml.keyOffsetOf(path), 'field-unknown', key, { field: pathText(path), suggestion: suggestNearest(key, allowed, otherwise) });
  });
}

type Inner = { readonly def: { type: string; innerType?: Inner; element?: Inner; shape?: Record<string, Inner>; options?: Inner[]; in?: Inner; out?: Inner; valueType?: Inner } };

/** Names of the fields a schema allows at a path. */
function keysAt(schema: z.ZodType, path: Path): string[] {
  let at: Inner[] = unwrap(schema as unknown as Inner);
  for (const step of path) {
    at = at.flatMap((one) => {
      const next = typeof step === 'number' ? one.def.element : (one.def.shape?.[step] ?? one.def.valueType);
      return next === undefined ? [] : unwrap(next);
    });
  }
  return [...new Set(at.flatMap((one) => Object.keys(one.def.shape ?? {})))];
}

/** The schemas that stand behind optional, default, pipe and union. */
function unwrap(schema: Inner): Inner[] {
  const { innerType, options, out, in: input } = schema.def;
  if (innerType !== undefined) return unwrap(innerType);
  if (options !== undefined) return options.flatMap(unwrap);
  if (out !== undefined) return [...unwrap(out), ...(input === undefined ? [] : unwrap(input))];
  return [schema];
}
