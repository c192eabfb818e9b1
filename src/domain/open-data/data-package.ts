import { tabularTables } from './tabular-fields.ts';
import { DATA_VERSION } from './version.ts';

/** The licence of words and data, as a Data Package names it. */
export const dataLicence = { name: 'CC-BY-4.0', title: 'Creative Commons Attribution 4.0', path: 'https://creativecommons.org/licenses/by/4.0/' } as const;

/** `datapackage.json` of the tabular package (Frictionless tabular-data-package, tables of HSDS). */
export function dataPackage(siteUrl: string, title: string, description: string): object {
  return {
    profile: 'tabular-data-package',
    name: 'diem-tua-hsds',
    title,
    description,
    version: DATA_VERSION,
    homepage: siteUrl,
    licenses: [dataLicence],
    contributors: [{ title: 'Điểm Tựa', role: 'publisher', path: siteUrl }],
    resources: tabularTables.map((table) => ({
      profile: 'tabular-data-resource',
      name: table.name,
      path: table.path,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      schema: {
        fields: table.fields.map(({ name, type, format, required, unique, options }) => ({
          name, type, ...(format && { format }),
          constraints: { required: required ?? false, unique: unique ?? false, ...(options && { enum: options }) },
        })),
        ...(table.fields[0]!.name === 'id' && { primaryKey: 'id' }),
        ...(table.foreignKeys.length > 0 && { foreignKeys: table.foreignKeys.map((key) => ({ fields: key.field, reference: { resource: key.table, fields: 'id' } })) }),
      },
    })),
  };
}
