import { globSync, readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { parse } from 'yaml';
import { buildLocalities } from '../domain/localities.ts';
import { needsOf } from '../domain/needs.ts';
import { pathTo, type Section } from '../domain/routes.ts';
import type { SupportAddress } from '../domain/schemas/support-address.ts';
import { shortProvinceName } from '../i18n/locality-name.ts';
import type { Locale } from '../i18n/locales.ts';

/** What a page can be filtered by beside its section: names as readers of the language see them. */
export interface Facets {
  readonly need: readonly string[];
  readonly province: readonly string[];
}
type Topics = SupportAddress['topics'];
interface Facts {
  readonly topics?: Topics;
  readonly topic?: Topics[number];
  readonly coverage?: { readonly provinces?: readonly string[] };
}

const none: Facets = { need: [], province: [] };
/** Files that say needs or provinces, and the section of their pages: a guide and a policy may bear the same name. */
const files: readonly (readonly [pattern: string, section: Section])[] = [
  ['guides/vi/*.mdx', 'guides'], ['officers/vi/*.mdx', 'officers'], ['policies/vi/*.mdx', 'policies'], ['activities/vi/*.mdx', 'activities'],
  ['directory/**/*.yaml', 'service'], ['entitlements/**/*.yaml', 'entitlements'],
];
/** The YAML of a file: all of a record, the front matter of a text. */
const yamlOf = (text: string) => /^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? text;

/** Reads the topics and provinces of records and texts; the function it gives names them in a language, for the page at `path`. */
export function readFacets(): (locale: Locale) => (path: string) => Facets {
  const read = files.flatMap(([pattern, section]) => globSync(`content/${pattern}`).map((file) => ({ section, slug: basename(file, extname(file)), facts: parse(yamlOf(readFileSync(file, 'utf8'))) as Facts })));
  const csv = (name: string) => readFileSync(`content/localities/${name}.csv`, 'utf8');
  const { provinceByCode } = buildLocalities({ provincesCsv: csv('provinces'), communesCsv: csv('communes'), formerCsv: csv('former') });
  return (locale) => {
    const { need } = parse(readFileSync(`content/interface/${locale}.yaml`, 'utf8')) as { need: Record<string, string> };
    const facts = new Map(read.map((each) => [pathTo(locale, each.section, each.slug), each.facts]));
    return (path) => {
      const known = facts.get(path);
      if (known === undefined) return none;
      return {
        need: needsOf({ topics: known.topics ?? (known.topic === undefined ? [] : [known.topic]) }).map((name) => need[name]!),
        province: (known.coverage?.provinces ?? []).map((code) => shortProvinceName(provinceByCode.get(code)!, locale)),
      };
    };
  };
}
