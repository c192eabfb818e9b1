import { z } from 'zod';
import type { PublicRecord } from '../open-data/public-record.ts';
import { id, text } from './hsds-base.ts';
import { idOf } from './identifier.ts';
import { hsdsLocation, locationOf } from './location.ts';
import { hsdsSchedule, schedulesOf } from './schedule.ts';

/** The link of a service with where it is. Hours of the door stand here, hours of a number stand on the service. */
export const hsdsServiceAtLocation = z.strictObject({ id, service_id: id, location_id: id, description: text.optional(), location: hsdsLocation, schedules: z.array(hsdsSchedule).min(1).optional() });
export type HsdsServiceAtLocation = z.infer<typeof hsdsServiceAtLocation>;

/** HSDS service_at_location of a record; a record has exactly one. */
export function serviceAtLocationOf(record: PublicRecord): HsdsServiceAtLocation {
  const location = locationOf(record);
  return {
    id: idOf('service_at_location', record.id),
    service_id: idOf('service', record.id),
    location_id: location.id,
    location,
    ...(record.hours && { schedules: schedulesOf(record, record.hours) }),
  };
}
