import { tabularTables } from '../domain/open-data/tabular-fields.ts';
import type { TabularRows } from '../domain/open-data/tabular.ts';

/** What was looked at and what was found broken. */
export interface KeyReport {
  readonly ids: number;
  readonly references: number;
  readonly broken: readonly string[];
}

/**
 * Checks that ids are unique in their table, that every required cell is filled and that every reference finds its row,
 * also those whose table is written beside them (`link_entity`, `table`).
 */
export function checkKeys(rows: TabularRows): KeyReport {
  const ids = new Map(tabularTables.map((table) => [table.name, new Set(rows.get(table.name)!.map((row) => row['id']))]));
  const broken: string[] = [];
  let references = 0;
  const refer = (where: string, table: string, id: unknown) => {
    references += 1;
    if (ids.get(table)?.has(id as string) !== true) broken.push(`${where}: ${String(id)} is not in ${table}`);
  };
  for (const table of tabularTables) {
    const list = rows.get(table.name)!;
    for (const field of table.fields.filter((item) => item.unique)) {
      if (new Set(list.map((row) => row[field.name])).size !== list.length) broken.push(`${table.name}.${field.name}: not unique`);
    }
    for (const row of list) {
      for (const field of table.fields) {
        const value = row[field.name];
        if (field.required && (value === undefined || value === '')) broken.push(`${table.name}.${field.name}: empty`);
        if (field.options && value !== undefined && !field.options.includes(String(value))) broken.push(`${table.name}.${field.name}: ${value}`);
      }
      for (const key of table.foreignKeys) if (row[key.field] !== undefined) refer(`${table.name}.${key.field}`, key.table, row[key.field]);
      if (table.name === 'attribute') refer('attribute.link_id', String(row['link_entity']), row['link_id']);
      if (table.name === 'x_translation') refer('x_translation.row_id', String(row['table']), row['row_id']);
    }
  }
  return { ids: [...ids.values()].reduce((sum, set) => sum + set.size, 0), references, broken };
}
