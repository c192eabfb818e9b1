import type { HsdsContext } from '../hsds/context.ts';
import { taxonomiesOf, termsOf } from '../hsds/taxonomy.ts';
import type { Localities } from '../localities.ts';
import type { Country } from '../schemas/country.ts';
import type { Entitlement } from '../schemas/entitlement.ts';
import type { LegalDocument } from '../schemas/legal-document.ts';
import type { RetiredNumber } from '../schemas/retired-number.ts';
import type { ShowCard } from '../schemas/show-card.ts';
import type { Change } from './changes.ts';
import { dataPackage } from './data-package.ts';
import { flatCsv } from './flat-csv.ts';
import { geoJson } from './geo-json.ts';
import { hsdsFiles, servicesOf } from './hsds-files.ts';
import { jsonFile, jsonText, type JsonFileName } from './json-file.ts';
import { withNumbers } from './legal-numbers.ts';
import { csvOf, oldToNewCsv, oldToNewOf, publicCommune, publicCommunes, publicProvince, publicProvinces } from './places.ts';
import { publishChanges } from './public-change.ts';
import type { PublicRecord } from './public-record.ts';
import { dataSchemas } from './schemas.ts';
import { tabularCsv, tabularRowsOf } from './tabular.ts';
import { tabularTables } from './tabular-fields.ts';
import { withUris } from './uris.ts';
import { DATA_VERSION } from './version.ts';

/** Everything open data is made from. Records are already the published form. */
export interface OpenDataInput {
  readonly records: readonly PublicRecord[];
  readonly context: HsdsContext;
  readonly localities: Localities;
  readonly changes: readonly Change[];
  readonly retired: readonly RetiredNumber[];
  readonly countries: readonly Country[];
  readonly showCards: readonly ShowCard[];
  readonly entitlements: readonly Entitlement[];
  readonly documents: readonly LegalDocument[];
}

/** Every data file but feeds and the zip: path under `/data/` → text. The same input gives the same bytes, in any order of the lists. */
export function openDataFiles(input: OpenDataInput): Map<string, string> {
  const { context, localities } = input;
  const { siteUrl, words } = context;
  const records = sorted(input.records, (record) => record.id);
  const byId = new Map(records.map((record) => [record.id, record]));
  const services = servicesOf(records, context);
  const files = hsdsFiles(records, services, context);

  const credit = `Điểm Tựa, ${siteUrl}, CC BY 4.0`;
  const json = (name: JsonFileName, items: readonly object[], note?: string) =>
    files.set(`${name}.json`, jsonFile(name, withUris(items), siteUrl, { credit, ...(note !== undefined && { note: words(`data.note.${note}`).vi }) }));
  json('directory', records);
  json('retired-numbers', sorted(input.retired, (item) => item.number));
  json('changes', publishChanges(input.changes, byId), 'changes');
  json('countries', sorted(input.countries, (item) => item.code).map((country) => withRecords(country, records)));
  json('show-cards', sorted(input.showCards, (item) => item.lang), 'showCards');
  json('entitlements', withNumbers(sorted(input.entitlements, (item) => item.id), byId), 'law');
  json('legal-documents', withNumbers(sorted(input.documents, (item) => item.id), byId), 'law');
  const old = oldToNewOf(localities);
  json('localities/provinces', publicProvinces(localities), 'places');
  json('localities/communes', publicCommunes(localities), 'places');
  json('localities/old-to-new', old, 'places');
  files.set('localities/provinces.csv', csvOf(publicProvince, publicProvinces(localities)));
  files.set('localities/communes.csv', csvOf(publicCommune, publicCommunes(localities)));
  files.set('localities/old-to-new.csv', oldToNewCsv(old));

  files.set('dia-chi.csv', flatCsv(records, siteUrl));
  files.set('dia-chi-cham-phay.csv', flatCsv(records, siteUrl, ';'));
  files.set('communes.geojson', jsonText(geoJson(records, localities, siteUrl)));
  const rows = tabularRowsOf(services, taxonomiesOf(context, DATA_VERSION), termsOf(context));
  for (const table of tabularTables) files.set(`tabular/${table.path}`, tabularCsv(table, rows));
  files.set('tabular/datapackage.json', jsonText(dataPackage(siteUrl, words('data.package.title').vi, words('data.package.description').vi)));
  for (const [name, schema] of dataSchemas()) files.set(`schemas/${name}.json`, jsonText(schema));
  return files;
}

function withRecords(country: Country, records: readonly PublicRecord[]) {
  const there = records.filter((record) => record.coverage.scope === 'country-abroad' && record.coverage.countries.includes(country.code));
  const isMission = (record: PublicRecord) => record.kind === 'embassy' || record.kind === 'consulate';
  return { ...country, local: there.filter((record) => !isMission(record)).map((record) => record.id), missions: there.filter(isMission).map((record) => record.id) };
}

function sorted<Item>(items: readonly Item[], key: (item: Item) => string): Item[] {
  return [...items].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
