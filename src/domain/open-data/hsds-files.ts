import type { HsdsContext } from '../hsds/context.ts';
import { organizationOf } from '../hsds/organization.ts';
import { pagesOf } from '../hsds/page.ts';
import { serviceAtLocationOf } from '../hsds/service-at-location.ts';
import { serviceOf, type HsdsService } from '../hsds/service.ts';
import { taxonomiesOf, termsOf } from '../hsds/taxonomy.ts';
import { jsonText } from './json-file.ts';
import type { PublicRecord } from './public-record.ts';
import { DATA_VERSION } from './version.ts';

/** Services on one page of the list. */
const PER_PAGE = 100;

/**
 * HSDS 3.1 as files. Services have one file each, like `/services/{id}` of the API; organizations and places are one list
 * each, because every one of them also stands in full in its service. Files cannot filter: this is HSDS JSON, not an HSDS API.
 */
export function hsdsFiles(records: readonly PublicRecord[], services: readonly HsdsService[], context: HsdsContext): Map<string, string> {
  const files = new Map<string, string>();
  const list = (folder: string, items: readonly object[], perPage: number) =>
    pagesOf(items, perPage).forEach((page) => files.set(`hsds/${folder}/${page.page_number === 1 ? 'index' : `page-${page.page_number}`}.json`, jsonText(page)));
  const note = 'HSDS 3.1 JSON as static files, not an HSDS API: lists cannot be filtered. Pages of a list: index.json, page-2.json, … Extensions begin with x_. CC BY 4.0, credit: Điểm Tựa.';
  files.set('hsds/index.json', jsonText({ version: '3.1', profile: `${context.siteUrl}/data/schemas/hsds-service.json`, x_note: note, x_data_version: DATA_VERSION }));
  list('services', services, PER_PAGE);
  for (const service of services) files.set(`hsds/services/${service.id}.json`, jsonText(service));
  list('organizations', records.map(organizationOf), Math.max(1, records.length));
  list('service_at_locations', records.map(serviceAtLocationOf), Math.max(1, records.length));
  list('taxonomies', taxonomiesOf(context, DATA_VERSION), 1000);
  list('taxonomy_terms', termsOf(context), 1000);
  return files;
}

export const servicesOf = (records: readonly PublicRecord[], context: HsdsContext): HsdsService[] => records.map((record) => serviceOf(record, context));
