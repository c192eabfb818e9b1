/** A column of the tabular package, as a Table Schema field. */
export interface TabularField {
  readonly name: string;
  readonly type: 'string' | 'number' | 'date' | 'datetime' | 'time';
  readonly format?: 'uuid' | 'email' | 'uri';
  readonly required?: true;
  readonly unique?: true;
  readonly options?: readonly string[];
}

/** A table of the package: its file, columns and the tables its ids point to. */
export interface TabularTable {
  readonly name: string;
  readonly path: string;
  readonly fields: readonly TabularField[];
  readonly foreignKeys: readonly { readonly field: string; readonly table: string }[];
}

const id: TabularField = { name: 'id', type: 'string', format: 'uuid', required: true, unique: true };
const key = (name: string, required?: true): TabularField => ({ name, type: 'string', format: 'uuid', ...(required && { required }) });
const text = (name: string, required?: true): TabularField => ({ name, type: 'string', ...(required && { required }) });
const uri = (name: string, required?: true): TabularField => ({ name, type: 'string', format: 'uri', ...(required && { required }) });
const email: TabularField = { name: 'email', type: 'string', format: 'email' };
const to = (field: string, table: string) => ({ field, table });

/**
 * The tables we fill, with columns of the HSDS descriptor in its order and under its rules, and two of our own whose names
 * begin with `x_`. Tables and columns of HSDS that no source of ours can fill are left out, as the standard allows.
 */
export const tabularTables: readonly TabularTable[] = [
  { name: 'organization', path: 'organizations.csv', fields: [id, text('name', true), text('description', true), email, uri('website')], foreignKeys: [] },
  {
    name: 'service', path: 'services.csv', foreignKeys: [to('organization_id', 'organization')],
    fields: [
      id, key('organization_id', true), text('name', true), text('description'), uri('url'), email,
      { name: 'status', type: 'string', required: true, options: ['active', 'inactive', 'defunct', 'temporarily closed'] },
      { name: 'assured_date', type: 'date' }, text('alert'), { name: 'last_modified', type: 'datetime' },
    ],
  },
  {
    name: 'attribute', path: 'attributes.csv', foreignKeys: [to('taxonomy_term_id', 'taxonomy_term')],
    fields: [id, key('link_id', true), key('taxonomy_term_id', true), text('link_type'), text('link_entity', true), text('label')],
  },
  {
    name: 'service_at_location', path: 'service_at_location.csv', foreignKeys: [to('service_id', 'service'), to('location_id', 'location')],
    fields: [id, key('service_id', true), key('location_id', true), text('description')],
  },
  {
    name: 'location', path: 'locations.csv', foreignKeys: [],
    fields: [
      id, { name: 'location_type', type: 'string', required: true, options: ['physical', 'postal', 'virtual'] }, text('name'), text('description'),
      { name: 'latitude', type: 'number' }, { name: 'longitude', type: 'number' }, text('external_identifier'), text('external_identifier_type'),
    ],
  },
  { name: 'phone', path: 'phones.csv', fields: [id, key('service_id'), text('number', true), text('type'), text('description')], foreignKeys: [to('service_id', 'service')] },
  {
    name: 'schedule', path: 'schedules.csv', foreignKeys: [to('service_id', 'service'), to('service_at_location_id', 'service_at_location')],
    fields: [
      id, key('service_id'), key('service_at_location_id'), { name: 'timezone', type: 'number' }, { name: 'freq', type: 'string', options: ['WEEKLY', 'MONTHLY'] },
      text('byday'), { name: 'opens_at', type: 'time' }, { name: 'closes_at', type: 'time' }, text('notes'),
    ],
  },
  { name: 'service_area', path: 'service_areas.csv', fields: [id, key('service_id'), text('name'), text('extent'), text('extent_type'), text('uri')], foreignKeys: [to('service_id', 'service')] },
  { name: 'language', path: 'languages.csv', fields: [id, key('phone_id'), text('name'), text('code')], foreignKeys: [to('phone_id', 'phone')] },
  {
    name: 'taxonomy_term', path: 'taxonomy_terms.csv', foreignKeys: [to('taxonomy_id', 'taxonomy')],
    fields: [id, { name: 'code', type: 'string', unique: true }, text('name', true), text('description', true), text('taxonomy'), text('language'), key('taxonomy_id')],
  },
  {
    name: 'cost_option', path: 'cost_options.csv', foreignKeys: [to('service_id', 'service')],
    fields: [id, key('service_id', true), text('option'), text('currency'), { name: 'amount', type: 'number' }, text('amount_description')],
  },
  { name: 'taxonomy', path: 'taxonomies.csv', fields: [id, text('name', true), text('description', true), text('version')], foreignKeys: [] },
  { name: 'url', path: 'url.csv', fields: [id, text('label'), uri('url', true), key('service_id')], foreignKeys: [to('service_id', 'service')] },
  { name: 'x_record', path: 'x_records.csv', fields: [{ ...key('service_id', true), unique: true }, text('record', true), uri('page', true)], foreignKeys: [to('service_id', 'service')] },
  { name: 'x_translation', path: 'x_translations.csv', fields: [text('table', true), key('row_id', true), text('field', true), text('language', true), text('text', true)], foreignKeys: [] },
];
