import { globSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { z } from 'zod';
import type { HsdsContext } from '../domain/hsds/context.ts';
import { isPublished } from '../domain/law.ts';
import type { OpenDataInput } from '../domain/open-data/files.ts';
import { publish } from '../domain/open-data/public-record.ts';
import { country } from '../domain/schemas/country.ts';
import { entitlement } from '../domain/schemas/entitlement.ts';
import { legalDocument } from '../domain/schemas/legal-document.ts';
import { retiredNumber } from '../domain/schemas/retired-number.ts';
import { showCard } from '../domain/schemas/show-card.ts';
import { supportAddress } from '../domain/schemas/support-address.ts';
import { countryName, languageName, localizedWords } from '../i18n/localized.ts';
import { site } from '../site.ts';
import { projectLocalities } from './project-localities.ts';

/** Every record of a folder of content/, by file name order; a broken file fails the test that asked for it. */
export function recordsIn<Schema extends z.ZodType>(folder: string, schema: Schema): z.output<Schema>[] {
  return globSync(`content/${folder}/**/*.yaml`).sort().map((file) => schema.parse(parse(readFileSync(file, 'utf8'))));
}

export const projectDirectory = recordsIn('directory', supportAddress);

export const projectContext: HsdsContext = {
  siteUrl: site.url, localities: projectLocalities(), words: localizedWords, countryName, languageName, modifiedAt: () => undefined,
};

/** What open data is made from, without a history. */
export const projectOpenData: OpenDataInput = {
  records: projectDirectory.map(publish),
  context: projectContext,
  localities: projectLocalities(),
  changes: [],
  retired: recordsIn('retired-numbers', retiredNumber),
  countries: recordsIn('countries', country),
  showCards: recordsIn('show-cards', showCard),
  entitlements: recordsIn('entitlements', entitlement),
  documents: recordsIn('legal-documents', legalDocument).filter(isPublished),
};
