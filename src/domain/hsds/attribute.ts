import { z } from 'zod';
import type { HsdsContext } from './context.ts';
import { id, text } from './hsds-base.ts';
import { idOf } from './identifier.ts';
import { hsdsTaxonomyTerm, taxonomyTermOf, type TaxonomyName } from './taxonomy-term.ts';

/** A term hung on a service or a phone. Always a term of ours: the tabular form asks for one. */
export const hsdsAttribute = z.strictObject({
  id, link_id: id, link_entity: z.enum(['service', 'phone']), link_type: text, label: text, taxonomy_term_id: id, taxonomy_term: hsdsTaxonomyTerm,
});
export type HsdsAttribute = z.infer<typeof hsdsAttribute>;

/** Says that `term` of `taxonomy` holds for the entity with id `linkId`. */
export function attributeOf(entity: 'service' | 'phone', linkId: string, taxonomy: TaxonomyName, term: string, context: Pick<HsdsContext, 'words'>): HsdsAttribute {
  const taxonomyTerm = taxonomyTermOf(taxonomy, term, context);
  return {
    id: idOf('attribute', linkId, taxonomyTerm.code), link_id: linkId, link_entity: entity, link_type: taxonomy,
    label: taxonomyTerm.name, taxonomy_term_id: taxonomyTerm.id, taxonomy_term: taxonomyTerm,
  };
}
