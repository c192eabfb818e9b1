import { z } from 'zod';
import { country } from '../schemas/country.ts';
import { entitlement } from '../schemas/entitlement.ts';
import { legalDocument } from '../schemas/legal-document.ts';
import { retiredNumber } from '../schemas/retired-number.ts';
import { plainText, slug } from '../schemas/shared.ts';
import { showCard } from '../schemas/show-card.ts';
import { publicChange } from './public-change.ts';
import { oldToNew, publicCommune, publicProvince } from './places.ts';
import { publicRecord } from './public-record.ts';
import { DATA_VERSION } from './version.ts';

/** A country with the ids of the records for it: what that country runs, and the Vietnamese missions there. */
export const publicCountry = country.extend({ local: z.array(slug), missions: z.array(slug) });

/** The JSON files of our own form: name of the file → what one of its `records` is. */
export const jsonFiles = {
  directory: publicRecord,
  'retired-numbers': retiredNumber,
  changes: publicChange,
  countries: publicCountry,
  'show-cards': showCard,
  entitlements: entitlement,
  'legal-documents': legalDocument,
  'localities/provinces': publicProvince,
  'localities/communes': publicCommune,
  'localities/old-to-new': oldToNew,
} as const;
export type JsonFileName = keyof typeof jsonFiles;

/** Around the records of every file: version, schema, licence and the line to credit. */
export const envelope = <Item extends z.ZodType>(item: Item) =>
  z.strictObject({
    dataVersion: z.literal(DATA_VERSION),
    schema: z.url().describe('JSON Schema của tệp này'),
    licence: plainText,
    credit: plainText.describe('Dòng ghi công'),
    note: plainText.optional().describe('Điều phải biết trước khi dùng'),
    records: z.array(item),
  });

/** The text of a JSON file. */
export function jsonFile(name: JsonFileName, records: readonly object[], siteUrl: string, more: { credit: string; note?: string }): string {
  const schema = `${siteUrl}/data/schemas/${name.replace('/', '-')}.json`;
  return jsonText({ dataVersion: DATA_VERSION, schema, licence: 'CC-BY-4.0', ...more, records });
}

export const jsonText = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;
