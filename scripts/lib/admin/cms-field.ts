import { languages } from '../../../src/domain/languages.ts';

/** The parts of JSON Schema our records use, as Zod writes them. */
export interface JsonSchema {
  readonly type?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly enum?: readonly string[];
  readonly const?: unknown;
  readonly anyOf?: readonly JsonSchema[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly default?: unknown;
  readonly propertyNames?: unknown;
  readonly additionalProperties?: unknown;
}

/** A field of the form, in the words of the form program's configuration. */
export type CmsField = Readonly<Record<string, unknown>> & { readonly name: string; readonly widget: string };

const languageLabels: Readonly<Record<string, string>> = { vi: 'Tiếng Việt', en: 'English', zh: '中文' };

/** The field for one value of a schema. Hints are the schema's own descriptions, in Vietnamese. */
export function cmsField(name: string, schema: JsonSchema, isRequired: boolean, label = name): CmsField {
  const one = withoutNull(schema);
  const hint = schema.description ?? one.description;
  const base = { name, label, ...(hint === undefined ? {} : { hint }), ...(isRequired && one === schema ? {} : { required: false }) };
  if (one.enum !== undefined) return { ...base, widget: 'select', options: [...one.enum] };
  if (one.const !== undefined || one.type === 'boolean') return { ...base, widget: 'boolean', ...(isRequired ? {} : { default: false }) };
  if (one.type === 'number' || one.type === 'integer') return { ...base, widget: 'number', value_type: one.type === 'integer' ? 'int' : 'float' };
  if (one.type === 'array') return { ...base, ...listOf(one) };
  if (one.type === 'object') return { ...base, widget: 'object', collapsed: !isRequired, fields: fieldsOf(one) };
  // Days are typed as text in one form everywhere; a date picker would write the time zone of the editor's machine.
  const pattern = one.format === 'date' ? ['^\\d{4}-\\d{2}-\\d{2}$', 'Viết năm-tháng-ngày, ví dụ 2026-11-23'] : one.pattern !== undefined && one.format === undefined ? [one.pattern, schema.description ?? 'Chưa đúng dạng'] : null;
  const isLong = languages.some((language) => language === name) || name === 'notes' || name === 'says' || name === 'summary';
  return { ...base, widget: isLong ? 'text' : 'string', ...(pattern === null ? {} : { pattern }) };
}

/** The fields of an object, languages in their fixed order. */
export function fieldsOf(schema: JsonSchema): CmsField[] {
  const required = new Set(schema.required ?? []);
  return Object.entries(schema.properties ?? {}).map(([name, inner]) => cmsField(name, inner, required.has(name) && inner.default === undefined, languageLabels[name] ?? name));
}

function listOf(schema: JsonSchema): Readonly<Record<string, unknown>> & { readonly widget: string } {
  const item = withoutNull(schema.items ?? {});
  const limits = { ...(schema.minItems === undefined ? {} : { min: schema.minItems }), ...(schema.maxItems === undefined ? {} : { max: schema.maxItems }) };
  if (item.enum !== undefined) return { widget: 'select', multiple: true, options: [...item.enum], ...limits };
  if (item.type === 'object') return { widget: 'list', fields: fieldsOf(item), ...limits };
  return { widget: 'list', ...limits };
}

/** The schema a value has when it is there: `null` beside another type only says that it may be missing. */
function withoutNull(schema: JsonSchema): JsonSchema {
  const others = schema.anyOf?.filter((one) => one.type !== 'null');
  return others?.[0] === undefined ? schema : { ...others[0], ...(schema.description === undefined ? {} : { description: schema.description }) };
}
