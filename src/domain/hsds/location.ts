import { z } from 'zod';
import type { PublicRecord } from '../open-data/public-record.ts';
import { id, text, translations, translationsOf } from './hsds-base.ts';
import { idOf } from './identifier.ts';

/**
 * Where a service is. HSDS has no word for a hidden place (`redacted` is not a location type): a confidential place is
 * virtual, without address or coordinates. HSDS addresses need a postal code; sources give none and an empty one would
 * be a lie, so the address stands in `description` and `x_address`.
 */
export const hsdsLocation = z.strictObject({
  id,
  location_type: z.enum(['physical', 'virtual']),
  name: text,
  description: text.optional(),
  latitude: z.number().min(-90).max(90).optional(),
  longitude: z.number().min(-180).max(180).optional(),
  external_identifier: z.string().regex(/^\d{5}$/).optional(),
  external_identifier_type: z.literal('gso-commune').optional(),
  x_address: z.strictObject({ province: text.optional(), commune: text.optional(), former: text.optional() }).optional().describe('Mã tỉnh, mã xã hôm nay và địa chỉ trước 01/07/2025'),
  x_confidential: z.literal(true).optional().describe('true: địa chỉ được giữ kín'),
  x_i18n: translations,
});
export type HsdsLocation = z.infer<typeof hsdsLocation>;

/** HSDS location: physical when a source says in which commune or at which address it stands, else virtual. */
export function locationOf(record: PublicRecord): HsdsLocation {
  const { address, confidential } = record;
  const own = { id: idOf('location', record.id), name: record.name.vi };
  if (confidential || address === undefined || (address.text ?? address.commune ?? address.former) === undefined) {
    return { ...own, location_type: 'virtual', ...(confidential && { x_confidential: true as const }), x_i18n: translationsOf({ name: record.name }) };
  }
  const { text: written, province, commune, former, lat, lon } = address;
  return {
    ...own,
    location_type: 'physical',
    ...(written && { description: written.vi }),
    ...(lat !== undefined && lon !== undefined && { latitude: lat, longitude: lon }),
    ...(commune !== undefined && { external_identifier: commune, external_identifier_type: 'gso-commune' as const }),
    x_address: { ...(province !== undefined && { province }), ...(commune !== undefined && { commune }), ...(former !== undefined && { former }) },
    x_i18n: translationsOf({ name: record.name, ...(written && { description: written }) }),
  };
}
