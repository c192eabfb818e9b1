import type { Language } from '../../../src/domain/languages.ts';
import type { Root } from 'mdast';
import { buildLocalities, type Localities } from '../../../src/domain/localities.ts';
import type { ArticleSection } from '../../../src/domain/page-links.ts';
import type { SupportAddress } from '../../../src/domain/schemas/support-address.ts';
import { formerRow } from '../../../src/domain/schemas/former-unit.ts';
import { communeRow, provinceRow } from '../../../src/domain/schemas/locality.ts';
import { recordSchemas, placeOf, schemaOfText, type RecordFolder } from './collections.ts';
import { faultAt, type Fault } from './fault.ts';
import { faultsOfRows } from './csv-rows.ts';
import { readMdx } from './mdx-file.ts';
import { parseBySchema } from './schema-faults.ts';
import { sourceFile, type SourceFile } from './source-file.ts';
import { readYaml, type YamlFile } from './yaml-file.ts';

/** A YAML record that could be read; `data` is what its schema makes of it, undefined when it breaks its schema. */
export interface RecordEntry {
  readonly folder: RecordFolder;
  readonly group: string;
  readonly id: string;
  readonly file: SourceFile;
  readonly yaml: YamlFile;
  readonly data: unknown;
}

/** A text whose front matter could be read; `tree` is null when its body could not. */
export interface TextEntry {
  readonly folder: ArticleSection | 'pages';
  readonly lang: Language;
  readonly id: string;
  readonly file: SourceFile;
  readonly yaml: YamlFile;
  readonly body: string;
  readonly tree: Root | null;
}

export interface InterfaceEntry {
  readonly lang: Language;
  readonly file: SourceFile;
  readonly yaml: YamlFile;
}

/** The whole content folder, read once; every check looks at this and nothing else. */
export interface Content {
  readonly files: readonly SourceFile[];
  readonly records: readonly RecordEntry[];
  readonly texts: readonly TextEntry[];
  readonly interfaces: readonly InterfaceEntry[];
  readonly localities: Localities | null;
  readonly today: string;
}

/** Records of one folder. */
export const recordsIn = (content: Content, folder: RecordFolder): readonly RecordEntry[] => content.records.filter((entry) => entry.folder === folder);

/** The support addresses that keep their schema, with their entry. */
export const addressesIn = (content: Content): readonly { readonly entry: RecordEntry; readonly record: SupportAddress }[] =>
  recordsIn(content, 'directory').flatMap((entry) => (entry.data === undefined ? [] : [{ entry, record: entry.data as SupportAddress }]));

/** Reads every file of the content folder given as path → text. Faults of form and schema are found on the way. */
export function readContent(files: ReadonlyMap<string, string>, today: string): { readonly content: Content; readonly faults: readonly Fault[] } {
  const sources = [...files].map(([path, text]) => sourceFile(path, text));
  const faults: Fault[] = [];
  const records: RecordEntry[] = [];
  const texts: TextEntry[] = [];
  const interfaces: InterfaceEntry[] = [];
  for (const file of sources) {
    const place = placeOf(file.path);
    if (place === null || place.type === 'other') continue;
    if (place.type === 'text') {
      const read = readMdx(file);
      const own = read.yaml === null || read.yaml.value === undefined ? [] : parseBySchema(read.yaml, schemaOfText(place.folder, place.lang)).faults;
      faults.push(...read.faults, ...(read.yaml?.faults ?? []), ...own);
      if (read.yaml !== null) texts.push({ ...place, file, yaml: read.yaml, body: read.body, tree: read.tree });
      continue;
    }
    const yaml = readYaml(file);
    const own = place.type === 'record' && (yaml.faults.length === 0 || yaml.value !== undefined) ? parseBySchema(yaml, recordSchemas[place.folder]) : { faults: [], data: undefined };
    faults.push(...yaml.faults, ...own.faults);
    if (place.type === 'record') records.push({ ...place, file, yaml, data: own.data });
    else interfaces.push({ lang: place.lang, file, yaml });
  }
  const { localities, faults: ofRows } = readLocalities(sources);
  return { content: { files: sources, records, texts, interfaces, localities, today }, faults: [...faults, ...ofRows] };
}

function readLocalities(sources: readonly SourceFile[]): { localities: Localities | null; faults: readonly Fault[] } {
  const fileOf = (name: string) => sources.find(({ path }) => path === `content/localities/${name}.csv`) ?? sourceFile(`content/localities/${name}.csv`, '');
  const [provinces, communes, former] = [fileOf('provinces'), fileOf('communes'), fileOf('former')];
  if (provinces.text === '') return { localities: null, faults: [] };
  try {
    return { localities: buildLocalities({ provincesCsv: provinces.text, communesCsv: communes.text, formerCsv: former.text }), faults: [] };
  } catch (error) {
    const rows = [...faultsOfRows(provinces, provinceRow), ...faultsOfRows(communes, communeRow), ...faultsOfRows(former, formerRow)];
    if (rows.length > 0) return { localities: null, faults: rows };
    const reason = (error as Error).message.replace(/\s+/g, ' ').slice(0, 200);
    return { localities: null, faults: [faultAt(/former|successor/.test(reason) ? former : communes, 0, 'csv-row', '', { reason })] };
  }
}
