import type { JsonSchema } from './schemas.ts';
import { DATA_VERSION } from './version.ts';

/** The data dictionary as Markdown: every field of every file with its type, whether it is always there, and what it means. */
export function dataDictionary(schemas: ReadonlyMap<string, JsonSchema>): string {
  const parts = [...schemas].filter(([name]) => name !== 'hsds-services-page').map(([name, schema]) => {
    const rows = fieldsOf(recordOf(schema), '');
    return `## ${name}\n\n| Trường | Kiểu | Luôn có | Nghĩa |\n|---|---|---|---|\n${rows.join('')}`;
  });
  return `# Từ điển dữ liệu, bản ${DATA_VERSION}\n\nTạo từ các schema trong \`src/domain\` bằng \`npm run data:schemas\`; không sửa tay. Mỗi mục là một bản ghi trong \`records\` của tệp cùng tên.\n\n${parts.join('\n')}`;
}

function recordOf(schema: JsonSchema): JsonSchema {
  const records = (schema['properties'] as Record<string, JsonSchema>)['records'];
  return (records?.['items'] as JsonSchema | undefined) ?? schema;
}

function fieldsOf(schema: JsonSchema, prefix: string): string[] {
  const properties = (schema['properties'] ?? {}) as Record<string, JsonSchema>;
  const required = (schema['required'] ?? []) as string[];
  return Object.entries(properties).flatMap(([name, field]) => {
    const own = `| \`${prefix}${name}\` | ${typeOf(field)} | ${required.includes(name) ? 'có' : 'không'} | ${String(field['description'] ?? '').replaceAll('|', '\\|')} |\n`;
    const inner = nonNull(field);
    const items = nonNull((inner['items'] ?? {}) as JsonSchema);
    return [own, ...fieldsOf(inner, `${prefix}${name}.`), ...fieldsOf(items, `${prefix}${name}[].`)];
  });
}

function nonNull(schema: JsonSchema): JsonSchema {
  const options = schema['anyOf'] as JsonSchema[] | undefined;
  return options?.find((option) => option['type'] !== 'null') ?? schema;
}

function typeOf(schema: JsonSchema): string {
  const inner = nonNull(schema);
  const values = (inner['enum'] ?? ('const' in inner ? [inner['const']] : undefined)) as unknown[] | undefined;
  const base = values ? values.map((value) => `\`${String(value)}\``).join(' ') : String(inner['format'] ?? inner['type'] ?? 'any');
  return inner === schema ? base : `${base} hoặc null`;
}
