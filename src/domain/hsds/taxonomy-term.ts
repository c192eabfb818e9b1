import { z } from 'zod';
import { addressKinds, addressTopics } from '../schemas/support-address.ts';
import type { HsdsContext } from './context.ts';
import { id, text, translations, translationsOf } from './hsds-base.ts';
import { idOf } from './identifier.ts';

/** The lists of terms: what kind of body, what it helps with, how sure we are, whom it serves, what a call costs. */
export const taxonomyTerms = {
  kind: addressKinds,
  topic: addressTopics,
  state: ['contact', 'official', 'two-sources', 'single-source', 'pre-merger', 'conflicting'],
  scope: ['national', 'province', 'commune', 'country-abroad', 'worldwide'],
  'call-cost': ['free', 'standard', 'premium', 'unknown'],
} as const;
export type TaxonomyName = keyof typeof taxonomyTerms;
export const taxonomyNames = Object.keys(taxonomyTerms) as TaxonomyName[];

export const hsdsTaxonomyTerm = z.strictObject({
  id, code: text, name: text, description: text, taxonomy: text, taxonomy_id: id, language: z.literal('vi'), x_i18n: translations,
});
export type HsdsTaxonomyTerm = z.infer<typeof hsdsTaxonomyTerm>;

/** One term; its code is unique over all lists: `topic:trafficking`. */
export function taxonomyTermOf(taxonomy: TaxonomyName, term: string, { words }: Pick<HsdsContext, 'words'>): HsdsTaxonomyTerm {
  const name = words(`data.term.${taxonomy}.${term}`);
  const list = words(`data.taxonomy.${taxonomy}`);
  const description = { vi: `${list.vi}: ${name.vi}`, en: `${list.en}: ${name.en}`, zh: `${list.zh}：${name.zh}` };
  return {
    id: idOf('taxonomy_term', taxonomy, term), code: `${taxonomy}:${term}`, name: name.vi, description: description.vi,
    taxonomy, taxonomy_id: idOf('taxonomy', taxonomy), language: 'vi', x_i18n: translationsOf({ name, description }),
  };
}
