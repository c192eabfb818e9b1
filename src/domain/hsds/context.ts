import type { Localities } from '../localities.ts';
import type { LocalizedText } from '../schemas/shared.ts';

/** Says an interface text in every language of the records. */
export type Words = (key: string, values?: Readonly<Record<string, string>>) => LocalizedText;

/** What the mapping needs beside the record: nothing in the domain looks anything up by itself. */
export interface HsdsContext {
  /** Address of the site, without a slash at the end. */
  readonly siteUrl: string;
  readonly localities: Pick<Localities, 'provinceByCode' | 'communeByCode'>;
  readonly words: Words;
  /** Name of a country by its ISO 3166-1 code, of a language by its BCP 47 tag. */
  readonly countryName: (code: string) => LocalizedText;
  readonly languageName: (tag: string) => LocalizedText;
  /** When the published part of a record last changed, ISO 8601 with milliseconds in UTC; unknown without a history. */
  readonly modifiedAt: (recordId: string) => string | undefined;
}
