import type { z } from 'zod';
import { languages, type Language } from '../../../src/domain/languages.ts';
import type { ArticleSection } from '../../../src/domain/page-links.ts';
import { sourceArticle, translatedArticle } from '../../../src/domain/schemas/article.ts';
import { broadcast } from '../../../src/domain/schemas/broadcast.ts';
import { country } from '../../../src/domain/schemas/country.ts';
import { entitlement } from '../../../src/domain/schemas/entitlement.ts';
import { finder } from '../../../src/domain/schemas/finder.ts';
import { form } from '../../../src/domain/schemas/form.ts';
import { glossaryTerm } from '../../../src/domain/schemas/glossary-term.ts';
import { legalDocument } from '../../../src/domain/schemas/legal-document.ts';
import { placeBroadcast } from '../../../src/domain/schemas/place-broadcast.ts';
import { plainPage } from '../../../src/domain/schemas/plain-page.ts';
import { retiredNumber } from '../../../src/domain/schemas/retired-number.ts';
import { searchWords } from '../../../src/domain/schemas/search-words.ts';
import { showCard } from '../../../src/domain/schemas/show-card.ts';
import { supportAddress } from '../../../src/domain/schemas/support-address.ts';

/** Folders of records, each file one YAML record. */
export const recordSchemas = {
  directory: supportAddress,
  entitlements: entitlement,
  'legal-documents': legalDocument,
  glossary: glossaryTerm,
  'retired-numbers': retiredNumber,
  countries: country,
  'show-cards': showCard,
  forms: form,
  broadcasts: broadcast,
  search: searchWords,
  finder,
  'place-broadcast': placeBroadcast,
} as const satisfies Readonly<Record<string, z.ZodType>>;
export type RecordFolder = keyof typeof recordSchemas;

/** What a path of content/ is, from its form alone; null when it belongs nowhere. */
export type Place =
  | { readonly type: 'record'; readonly folder: RecordFolder; readonly group: string; readonly id: string }
  | { readonly type: 'text'; readonly folder: ArticleSection | 'pages'; readonly lang: Language; readonly id: string }
  | { readonly type: 'interface'; readonly lang: Language; readonly id: string }
  | { readonly type: 'other' };

const RECORD = /^content\/(entitlements|legal-documents|glossary|retired-numbers|countries|show-cards|forms|broadcasts|search)\/([^/]+)\.yaml$/;
const DIRECTORY = /^content\/directory\/([^/]+)\/([^/]+)\.yaml$/;
const LANGUAGE = languages.join('|');
const TEXT = new RegExp(`^content/(guides|policies|officers|activities|pages)/(${LANGUAGE})/([^/]+)\\.mdx$`);
const INTERFACE = new RegExp(`^content/interface/(${LANGUAGE})\\.yaml$`);
const OTHER = /^content\/(?:README\.md|(?:[a-z-]+\/)+README\.md|localities\/[a-z-]+\.csv|localities\/outlines\/[a-z0-9-]+\.(?:json|geojson|topojson|svg)|(?:[a-z-]+\/)+\.gitkeep)$/;

/** Where a path of content/ belongs. */
export function placeOf(path: string): Place | null {
  const directory = DIRECTORY.exec(path);
  if (directory !== null) return { type: 'record', folder: 'directory', group: directory[1]!, id: directory[2]! };
  if (path === 'content/finder.yaml') return { type: 'record', folder: 'finder', group: '', id: 'finder' };
  if (path === 'content/place-broadcast.yaml') return { type: 'record', folder: 'place-broadcast', group: '', id: 'place-broadcast' };
  const record = RECORD.exec(path);
  if (record !== null) return { type: 'record', folder: record[1] as RecordFolder, group: '', id: record[2]! };
  const text = TEXT.exec(path);
  if (text !== null) return { type: 'text', folder: text[1] as ArticleSection | 'pages', lang: text[2] as Language, id: text[3]! };
  const words = INTERFACE.exec(path);
  if (words !== null) return { type: 'interface', lang: words[1] as Language, id: words[1]! };
  return OTHER.test(path) ? { type: 'other' } : null;
}

/** The schema of a text's front matter: a source says everything, a translation only its words. */
export function schemaOfText(folder: ArticleSection | 'pages', lang: Language): z.ZodType {
  if (folder === 'pages') return plainPage;
  return lang === 'vi' ? sourceArticle : translatedArticle;
}
