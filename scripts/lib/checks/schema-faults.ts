import { z } from 'zod';
import type { Fault } from './fault.ts';
import { faultOfCustomIssue } from './custom-issue.ts';
import { faultOfFormat } from './format-issue.ts';
import { faultOfType } from './type-issue.ts';
import { faultsOfUnknownKeys } from './unknown-keys.ts';
import { issueMaker, type Issue, type IssueMaker } from './issue-maker.ts';
import type { YamlFile } from './yaml-file.ts';
import { valueAt } from './value-path.ts';

/**
 * The record in a file, or every way in which it breaks its schema, in the words of our own table.
 * The schemas of src/domain are the only rules; this file only translates what they say and finds the place.
 */
export function parseBySchema(yaml: YamlFile, schema: z.ZodType): { readonly faults: readonly Fault[]; readonly data: unknown } {
  const result = schema.safeParse(yaml.value);
  if (result.success) return { faults: [], data: result.data };
  return { faults: result.error.issues.flatMap((issue) => faultsOfIssue(issueMaker(yaml, issue as Issue, []), schema)), data: undefined };
}

function faultsOfIssue(make: IssueMaker, schema: z.ZodType): Fault[] {
  const { issue, path, yaml } = make;
  switch (issue.code) {
    case 'unrecognized_keys':
      return faultsOfUnknownKeys(make, schema);
    case 'invalid_type':
      return [faultOfType(make)];
    case 'invalid_value':
      return [make.value === undefined ? faultOfType(make) : make.notListed((issue.values ?? []).map(String))];
    case 'too_small':
      return [path.at(-1) === 'sources' ? make.sourcesMissing(Number(issue.minimum)) : issue.origin === 'string' ? make.at('value-empty', '') : make.limit('list-too-short', issue.minimum)];
    case 'too_big':
      return [make.limit('value-too-long', issue.maximum)];
    case 'invalid_format':
      return [faultOfFormat(make)];
    case 'invalid_union': {
      if (issue.options !== undefined) return [make.value === undefined ? faultOfType(make) : make.notListed(issue.options.map(String))];
      // The branch that went furthest says what the editor meant.
      const branches = (issue.errors ?? []).filter((branch) => branch.length > 0);
      const best = branches.find((branch) => branch.every((inner) => inner.code !== 'invalid_type' || inner.path.length > 0)) ?? branches[0] ?? [];
      return best.flatMap((inner) => faultsOfIssue(issueMaker(yaml, inner, path), schema));
    }
    case 'invalid_key':
    case 'invalid_element':
      return [make.at('field-unknown', String(path.at(-1)), { suggestion: { vi: 'Xem tên mục ở một tệp cùng loại.', en: 'Look at the field names of another file of this kind.' } })];
    default:
      return [faultOfCustomIssue(make, String(valueAt(yaml.value, path) ?? ''))];
  }
}
