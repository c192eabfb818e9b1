import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'yaml';
import { buildLocalities } from '../domain/localities.ts';
import { needsOf } from '../domain/needs.ts';
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
const frontMatter = (text: string) => /^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '';

/** Reads the topics and provinces of records and texts; the function it gives names them in a language, for the page at `slug`. */
export function readFacets(): (locale: Locale) => (slug: string) => Facets {
  const texts = globSync('content/{guides,officers,policies,activities}/vi/*.mdx').map((file) => [basename(file, '.mdx'), parse(frontMatter(readFileSync(file, 'utf8')))] as const);
  const records = globSync('content/{directory,entitlements}/**/*.yaml').map((file) => [basename(file, '.yaml'), parse(readFileSync(file, 'utf8'))] as const);
  const facts = new Map<string, Facts>([...texts, ...records]);
  const csv = (name: string) => readFileSync(`content/localities/${name}.csv`, 'utf8');
  const { provinceByCode } = buildLocalities({ provincesCsv: csv('provinces'), communesCsv: csv('communes'), formerCsv: csv('former') });
  return (locale) => {
    const { need } = parse(readFileSync(`content/interface/${locale}.yaml`, 'utf8')) as { need: Record<string, string> };
    return (slug) => {
      const known = facts.get(slug);
      if (known === undefined) return none;
      return {
        need: needsOf({ topics: known.topics ?? (known.topic === undefined ? [] : [known.topic]) }).map((name) => need[name]!),
        province: (known.coverage?.provinces ?? []).map((code) => shortProvinceName(provinceByCode.get(code)!, locale)),
      };
    };
  };
}
