import { z } from 'zod';
import type { PublicRecord } from '../open-data/public-record.ts';
import { id, text, translations, translationsOf } from './hsds-base.ts';
import { idOf } from './identifier.ts';

export const hsdsOrganization = z.strictObject({ id, name: text, description: text, email: z.email().optional(), website: z.url().optional(), x_i18n: translations });
export type HsdsOrganization = z.infer<typeof hsdsOrganization>;

/** HSDS organization: the body itself. The directory keeps one record a body, so each service has an organization of its own. */
export function organizationOf(record: PublicRecord): HsdsOrganization {
  return {
    id: idOf('organization', record.id), name: record.name.vi, description: record.who.vi,
    ...(record.email !== undefined && { email: record.email }), ...(record.website !== undefined && { website: record.website }),
    x_i18n: translationsOf({ name: record.name, description: record.who }),
  };
}
