import { getCollection } from 'astro:content';
import localitiesReadme from '../../content/localities/README.md?raw';
import { changeFeed } from '../domain/open-data/change-feed.ts';
import { atomXml } from '../domain/open-data/atom.ts';
import { changesOf, lastModified } from '../domain/open-data/changes.ts';
import { openDataFiles } from '../domain/open-data/files.ts';
import { publishChanges } from '../domain/open-data/public-change.ts';
import { publish } from '../domain/open-data/public-record.ts';
import { countryName, languageName, localizedWords } from '../i18n/localized.ts';
import { localeInfo, locales } from '../i18n/locales.ts';
import { site } from '../site.ts';
import { directory } from './directory.ts';
import { entitlements, legalDocuments } from './law.ts';
import { localities } from './localities.ts';
import { recordHistory } from './record-history.ts';
import { zipOf } from './zip.ts';

const history = recordHistory('.', 'content/directory');
const modified = lastModified(history);
// A record whose file is not in the history yet is not a change yet.
const changes = changesOf(history);
const records = directory.map(publish);
const dataOf = <Data>(entries: readonly { readonly data: Data }[]): Data[] => entries.map((entry) => entry.data);

const files = openDataFiles({
  records,
  context: { siteUrl: site.url, localities, words: localizedWords, countryName, languageName, modifiedAt: (id) => modified.get(id) },
  localities,
  changes,
  retired: dataOf(await getCollection('retiredNumbers')),
  countries: dataOf(await getCollection('countries')),
  showCards: dataOf(await getCollection('showCards')),
  entitlements,
  documents: legalDocuments,
});

const byId = new Map(records.map((record) => [record.id, record]));
const published = publishChanges(changes, byId);

/** Feeds of changes: `atom/vi.xml` for the nation, `atom/vi/quang-ninh.xml` for a province. */
function feedFiles(): [string, string][] {
  return locales.flatMap((locale) =>
    [undefined, ...localities.provinces].map((province): [string, string] => {
      const path = `atom/${locale}${province === undefined ? '' : `/${province.slug}`}.xml`;
      const feed = changeFeed({ siteUrl: site.url, locale, lang: localeInfo[locale].tag, self: `${site.url}/data/${path}`, changes: published, words: localizedWords, ...(province && { province }) });
      return [path, atomXml(feed)];
    }),
  );
}

const tabular = new Map([...files].filter(([path]) => path.startsWith('tabular/')).map(([path, text]) => [path.slice('tabular/'.length), text]));

/** Everything under `/data/` that open data consists of: path → text, or bytes of the zip. */
export const dataFiles: ReadonlyMap<string, string | Uint8Array> = new Map<string, string | Uint8Array>([
  ...files,
  ...feedFiles(),
  ['tabular/datapackage.zip', zipOf(tabular)],
  // Where the places come from and under which licence travels with them.
  ['localities/README.md', localitiesReadme],
]);
