import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'yaml';
import { entitlement, type Entitlement } from '../domain/schemas/entitlement.ts';
import { finder, type Finder } from '../domain/schemas/finder.ts';
import { legalDocument, type LegalDocument } from '../domain/schemas/legal-document.ts';

const content = new URL('../../content/', import.meta.url).pathname;

/** Every YAML record of a folder of this project, parsed but not judged, with its file name as `file`. */
export function rawRecords(folder: string): { file: string; value: unknown }[] {
  return globSync(`${content}${folder}/**/*.yaml`).sort().map((path) => ({ file: basename(path, '.yaml'), value: parse(readFileSync(path, 'utf8')) as unknown }));
}

/** The legal documents of this project, valid or the test stops. */
export const projectDocuments = (): LegalDocument[] => rawRecords('legal-documents').map(({ value }) => legalDocument.parse(value));

/** The entitlements of this project, valid or the test stops. */
export const projectEntitlements = (): Entitlement[] => rawRecords('entitlements').map(({ value }) => entitlement.parse(value));

/** Ids of the records in content/directory. */
export const directoryIds = (): Set<string> => new Set(rawRecords('directory').map(({ file }) => file));

/** The questions of the finder, valid or the test stops. */
export const projectFinder = (): Finder => finder.parse(parse(readFileSync(`${content}finder.yaml`, 'utf8')));
