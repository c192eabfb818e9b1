import { faultAt, type Edit, type Fault, type Words } from './fault.ts';
import type { FaultName } from './fault-kinds.ts';
import { suggestNearest } from './suggest.ts';
import { pathText, valueAt } from './value-path.ts';
import type { Path, YamlFile } from './yaml-file.ts';

/** What Zod says about one value; the fields we read of its issue types. */
export interface Issue {
  readonly code: string;
  readonly path: (string | number)[];
  readonly message: string;
  readonly expected?: string;
  readonly origin?: string;
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly keys?: string[];
  readonly values?: unknown[];
  readonly errors?: Issue[][];
  /** What the field that chooses a branch of a union may say; only when it says something else. */
  readonly options?: unknown[];
}

/** Makes the faults of one issue at its place in the file. */
export interface IssueMaker {
  readonly yaml: YamlFile;
  readonly issue: Issue;
  readonly path: Path;
  readonly field: string;
  readonly value: unknown;
  at(kind: FaultName, found: string, values?: Readonly<Record<string, Words>>, fix?: Edit): Fault;
  notListed(values: readonly string[]): Fault;
  limit(kind: FaultName, limit: number | undefined): Fault;
  sourcesMissing(minimum: number): Fault;
}

/** `base` is the path of the union the issue was found in, empty outside unions. */
export function issueMaker(yaml: YamlFile, issue: Issue, base: Path): IssueMaker {
  const path = [...base, ...issue.path];
  const field = pathText(path);
  const value = valueAt(yaml.value, path);
  const at: IssueMaker['at'] = (kind, found, values = {}, fix) => faultAt(yaml.file, yaml.offsetOf(path), kind, found, { field, ...values }, fix);
  return {
    yaml, issue, path, field, value, at,
    notListed: (values) =>
      at('value-not-listed', String(value), {
        suggestion: typeof value === 'string' ? spaced(suggestNearest(value, values, '')) : '',
        values: values.join(', '),
      }),
    limit: (kind, limit) => at(kind, Array.isArray(value) ? `${value.length}` : String(value ?? ''), { limit: String(limit) }),
    sourcesMissing: (minimum) =>
      minimum > 1 ? at('sources-too-few', Array.isArray(value) ? `${value.length}` : '0') : at('source-missing', 'sources: []'),
  };
}

const spaced = (words: Words): Words => (typeof words === 'string' ? words : { vi: `${words.vi} `, en: `${words.en} ` });
