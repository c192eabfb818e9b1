import { languages } from '../../../src/domain/languages.ts';
import type { Edit, Fault, Words } from './fault.ts';
import type { IssueMaker } from './issue-maker.ts';

const typeWords: Readonly<Record<string, Words>> = {
  string: { vi: 'chữ', en: 'text' },
  number: { vi: 'con số', en: 'a number' },
  boolean: { vi: 'true hoặc false', en: 'true or false' },
  array: { vi: 'danh sách có gạch đầu dòng', en: 'a list with hyphens' },
  object: { vi: 'các mục con', en: 'fields below it' },
  record: { vi: 'các mục con', en: 'fields below it' },
};

/** A missing value, or a value of another type than the schema asks for. */
export function faultOfType(make: IssueMaker): Fault {
  const { issue, path, value, yaml } = make;
  const last = path.at(-1);
  const expected = typeWords[issue.expected ?? ''] ?? { vi: String(issue.expected), en: String(issue.expected) };
  if (value === undefined) {
    const language = languages.find((one) => one === last);
    if (language !== undefined && path.length > 1) return make.at('language-missing', '', { field: make.field.slice(0, -`.${language}`.length), language });
    if (last === 'sources') return make.sourcesMissing(1);
    return make.at('field-missing', '', { hint: exampleFor(String(last)) });
  }
  if (value === null && issue.expected === 'string') return make.at('value-empty', 'null');
  const raw = yaml.rawOf(path);
  if (issue.expected === 'string' && raw !== null && value !== null) {
    const text = `"${raw.text.replaceAll('"', '\\"')}"`;
    const fix: Edit = { start: raw.start, end: raw.end, text };
    const kind = last === 'number' || last === 'international' ? 'number-unquoted' : isCode(path) ? 'code-unquoted' : 'value-unquoted';
    return make.at(kind, raw.text, { read: String(value), suggestion: text }, fix);
  }
  return make.at('value-type', kindOfValue(value), { expected, hint: '' });
}

function isCode(path: readonly (string | number)[]): boolean {
  return path.some((step) => ['provinces', 'communes', 'province', 'commune'].includes(String(step)));
}

function kindOfValue(value: unknown): string {
  if (Array.isArray(value)) return `[…] (${value.length})`;
  return typeof value === 'object' && value !== null ? '{…}' : String(value);
}

const examples: Readonly<Record<string, string>> = {
  number: 'number: "0203 000 0000"', read: 'read: "2026-11-23"', publisher: 'publisher: Báo Nhân Dân', status: 'status: single-source',
  kind: 'kind: hotline', scope: 'scope: province', cost: 'cost: unknown', languages: 'languages: [vi]', says: 'says: …', reviewed: "reviewed: '2026-11-23'",
  reviewBy: "reviewBy: '2027-05-23'", owner: 'owner: ban-bien-tap', review: 'review: none', topics: 'topics: [trafficking]',
};

function exampleFor(name: string): Words {
  const example = examples[name];
  return example === undefined ? '' : { vi: `Ví dụ: ${example}`, en: `For example: ${example}` };
}
