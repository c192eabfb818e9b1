import { uuidV5 } from '../uuid.ts';

/** The namespace of every id of this directory. Never change it: every consumer's stored ids would break. */
const NAMESPACE = '6f1c4d0a-9b0e-5d7c-8a52-3b7f0c1d2e94';

/** Entities of HSDS that this directory publishes. */
export type HsdsEntity =
  | 'organization' | 'service' | 'location' | 'service_at_location' | 'phone' | 'schedule' | 'service_area'
  | 'language' | 'cost_option' | 'attribute' | 'taxonomy' | 'taxonomy_term' | 'url';

/**
 * The UUID of one entity, made from what it is: the record's own name and, inside it, the number, the days or the term.
 * A build never changes it; another number in the same record is another phone with another id.
 */
export function idOf(entity: HsdsEntity, ...keys: readonly string[]): string {
  return uuidV5(NAMESPACE, [entity, ...keys].join(':'));
}
