import { z } from 'zod';
import { weekdays, type OpeningHours } from '../schemas/phone-number.ts';
import type { PublicRecord } from '../open-data/public-record.ts';
import { id, text, translations, translationsOf } from './hsds-base.ts';
import { idOf } from './identifier.ts';

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d(\+07:00)?$/);

export const hsdsSchedule = z.strictObject({
  id,
  freq: z.literal('WEEKLY').optional(),
  byday: text.optional(),
  opens_at: clock.optional(),
  closes_at: clock.optional(),
  timezone: z.literal(7).optional(),
  notes: text.optional(),
  x_phone_id: id.optional().describe('Số điện thoại có giờ này; không có thì là giờ của nơi ấy'),
  x_i18n: translations.optional(),
});
export type HsdsSchedule = z.infer<typeof hsdsSchedule>;

/**
 * HSDS schedules of opening hours, one a period, in parts of RRULE. Day and night is 00:00 to 23:59, the convention of
 * HSDS. Hours abroad are the local clock: no offset is written, because sources do not name the zone.
 */
export function schedulesOf(record: PublicRecord, hours: OpeningHours, phoneId?: string): HsdsSchedule[] {
  const isAbroad = record.coverage.scope === 'country-abroad';
  const offset = isAbroad ? '' : '+07:00';
  const owner = phoneId ?? record.id;
  const shared = {
    ...(!isAbroad && { timezone: 7 as const }),
    ...(hours.note && { notes: hours.note.vi, x_i18n: translationsOf({ notes: hours.note }) }),
    ...(phoneId !== undefined && { x_phone_id: phoneId }),
  };
  const periods = hours.always ? [{ days: [...weekdays], opens: '00:00', closes: '24:00' }] : (hours.periods ?? []);
  if (periods.length === 0) return [{ id: idOf('schedule', owner, 'note'), ...shared }];
  return periods.map(({ days, opens, closes }) => ({
    id: idOf('schedule', owner, days.join(','), opens, closes),
    freq: 'WEEKLY' as const,
    byday: days.join(','),
    opens_at: opens + offset,
    closes_at: (closes >= '24:00' ? '23:59' : closes) + offset,
    ...shared,
  }));
}
