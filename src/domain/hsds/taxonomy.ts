import { z } from 'zod';
import type { HsdsContext } from './context.ts';
import { id, text, translations, translationsOf } from './hsds-base.ts';
import { idOf } from './identifier.ts';
import { taxonomyNames, taxonomyTerms, taxonomyTermOf, type HsdsTaxonomyTerm } from './taxonomy-term.ts';

export const hsdsTaxonomy = z.strictObject({ id, name: text, description: text, version: text, x_i18n: translations });
export type HsdsTaxonomy = z.infer<typeof hsdsTaxonomy>;

/** Every list of terms, in a fixed order. `version` is the version of the open data. */
export function taxonomiesOf(context: Pick<HsdsContext, 'words'>, version: string): HsdsTaxonomy[] {
  return taxonomyNames.map((name) => {
    const description = context.words(`data.taxonomy.${name}`);
    return { id: idOf('taxonomy', name), name, description: description.vi, version, x_i18n: translationsOf({ description }) };
  });
}

/** Every term of every list, in a fixed order. */
export function termsOf(context: Pick<HsdsContext, 'words'>): HsdsTaxonomyTerm[] {
  return taxonomyNames.flatMap((name) => taxonomyTerms[name].map((term) => taxonomyTermOf(name, term, context)));
}
