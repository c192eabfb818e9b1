import { articlesByPrefix } from '../../../src/domain/page-links.ts';
import { sectionNames } from '../../../src/domain/routes.ts';
import { type Content, recordsIn } from './content.ts';
import { anchorOf, nodesOf, plainText } from './tree.ts';
import { valueAt } from './value-path.ts';

/** Everything a link of a text can point to, by its prefix: `guide` → the slugs of content/guides/vi. */
export interface LinkTargets {
  /** Ids a prefix knows; undefined for a prefix that does not exist. */
  idsOf(prefix: string): ReadonlySet<string> | undefined;
  /** Anchors of the headings of a text in one language (the Vietnamese one where it is not translated); null when not known. */
  anchorsOf(prefix: string, id: string, lang: string): ReadonlySet<string> | null;
}

/** Stands for ids that could not be read: every one may exist. */
class AnyId extends Set<string> {
  override has(): boolean {
    return true;
  }
}

export function linkTargets(content: Content): LinkTargets {
  const ids = new Map<string, Set<string>>();
  for (const [prefix, folder] of Object.entries(articlesByPrefix)) ids.set(prefix, new Set(content.texts.filter((entry) => entry.folder === folder && entry.lang === 'vi').map((entry) => entry.id)));
  for (const [prefix, folder] of [['entitlement', 'entitlements'], ['document', 'legal-documents'], ['service', 'directory'], ['form', 'forms']] as const) {
    ids.set(prefix, new Set(recordsIn(content, folder).map((entry) => entry.id)));
  }
  const { localities } = content;
  const provinces = new Map(localities?.provinces.map((province) => [province.code, province.slug]));
  // Where the localities cannot be read, that is the fault, and not every link to a place.
  ids.set('place', localities === null ? new AnyId() : new Set([...provinces.values(), ...(localities?.communes ?? []).map((commune) => `${provinces.get(commune.provinceCode)}/${commune.slug}`)]));
  ids.set('page', new Set([...sectionNames, 'old-numbers']));
  ids.set('abroad', new Set(recordsIn(content, 'countries').map((entry) => String(valueAt(entry.yaml.value, ['code'])).toLowerCase())));
  const anchors = new Map<string, ReadonlySet<string>>();
  for (const entry of content.texts) {
    if (entry.tree === null) continue;
    const headings = nodesOf(entry.tree).flatMap(({ node }) => (node.type === 'heading' ? [anchorOf(plainText(node))] : []));
    anchors.set(`${entry.folder}/${entry.lang}/${entry.id}`, new Set(headings));
  }
  return {
    idsOf: (prefix) => ids.get(prefix),
    anchorsOf: (prefix, id, lang) => {
      if (!Object.hasOwn(articlesByPrefix, prefix)) return null;
      const folder = articlesByPrefix[prefix as keyof typeof articlesByPrefix];
      return anchors.get(`${folder}/${lang}/${id}`) ?? anchors.get(`${folder}/vi/${id}`) ?? null;
    },
  };
}
