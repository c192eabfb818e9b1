import { formatCsv } from '../csv.ts';
import type { HsdsService } from '../hsds/service.ts';
import type { HsdsTaxonomy } from '../hsds/taxonomy.ts';
import type { HsdsTaxonomyTerm } from '../hsds/taxonomy-term.ts';
import { tabularTables, type TabularTable } from './tabular-fields.ts';

export type TabularRow = Readonly<Record<string, string | number | undefined>>;
/** Rows by the name of their table. */
export type TabularRows = ReadonlyMap<string, readonly TabularRow[]>;

interface Translated {
  readonly id: string;
  readonly x_i18n?: Readonly<Record<string, Readonly<Record<string, string>>>> | undefined;
}

/** The services as rows of every table, each table in the order of the services. Every table is there, empty ones too. */
export function tabularRowsOf(services: readonly HsdsService[], taxonomies: readonly HsdsTaxonomy[], terms: readonly HsdsTaxonomyTerm[]): TabularRows {
  const rows = new Map<string, TabularRow[]>(tabularTables.map((table) => [table.name, []]));
  const add = (table: string, object: Translated, more: TabularRow = {}) => {
    rows.get(table)!.push({ ...scalars(object), ...more });
    for (const [field, languages] of Object.entries(object.x_i18n ?? {})) {
      for (const [language, text] of Object.entries(languages)) rows.get('x_translation')!.push({ table, row_id: object.id, field, language, text });
    }
  };
  for (const service of services) {
    const own = { service_id: service.id };
    add('organization', service.organization);
    add('service', service);
    rows.get('x_record')!.push({ ...own, record: service.x_record, page: service.x_page });
    for (const phone of service.phones) {
      add('phone', phone, own);
      for (const language of phone.languages ?? []) add('language', language, { phone_id: phone.id });
      for (const attribute of phone.attributes) add('attribute', attribute);
    }
    for (const schedule of service.schedules) add('schedule', schedule, { ...own, ...inSeconds(schedule) });
    for (const area of service.service_areas) add('service_area', area, own);
    for (const cost of service.cost_options) add('cost_option', cost, own);
    for (const attribute of service.attributes) add('attribute', attribute);
    for (const url of service.additional_urls ?? []) add('url', url, own);
    for (const link of service.service_at_locations) {
      add('location', link.location);
      add('service_at_location', link);
      for (const schedule of link.schedules ?? []) add('schedule', schedule, { service_at_location_id: link.id, ...inSeconds(schedule) });
    }
  }
  for (const taxonomy of taxonomies) add('taxonomy', taxonomy);
  for (const term of terms) add('taxonomy_term', term);
  return rows;
}

/** Clock times as Table Schema writes them, without the offset, which stands in `timezone`. */
function inSeconds(schedule: { opens_at?: string | undefined; closes_at?: string | undefined }): TabularRow {
  const time = (clock: string | undefined) => clock && `${clock.slice(0, 5)}:00`;
  return { opens_at: time(schedule.opens_at), closes_at: time(schedule.closes_at) };
}

function scalars(object: object): TabularRow {
  return Object.fromEntries(Object.entries(object).filter(([name, value]) => !name.startsWith('x_') && typeof value !== 'object'));
}

/** One table as CSV. Cells that a row does not have are empty. */
export function tabularCsv(table: TabularTable, rows: TabularRows): string {
  const names = table.fields.map((field) => field.name);
  return formatCsv(names, rows.get(table.name)!.map((row) => names.map((name) => String(row[name] ?? ''))));
}
