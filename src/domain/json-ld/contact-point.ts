import type { OpeningHours, Phone } from '../schemas/phone-number.ts';
import { weekdays } from '../schemas/phone-number.ts';
import type { PublicRecord } from '../open-data/public-record.ts';

const dayNames = { MO: 'Monday', TU: 'Tuesday', WE: 'Wednesday', TH: 'Thursday', FR: 'Friday', SA: 'Saturday', SU: 'Sunday' } as const;

/** A node of schema.org in JSON-LD. */
export type JsonLdNode = Readonly<Record<string, unknown>>;

/**
 * The numbers of a record as ContactPoints: lines for voice and text. None for a conflicting record: a machine would make
 * a call button of it. At most three, so that a page stays light.
 */
export function contactPointsOf(record: Pick<PublicRecord, 'phones' | 'status' | 'hours'>): JsonLdNode[] {
  if (record.status === 'conflicting') return [];
  const lines = record.phones.filter((phone) => phone.kind === 'voice' || phone.kind === 'sms');
  const unique = [...new Map(lines.map((phone) => [telephoneOf(phone), phone])).values()];
  return unique.slice(0, 3).map((phone) => {
    const hours = phone.hours ?? record.hours;
    const periods = hours === undefined ? [] : periodsOf(hours);
    return {
      '@type': 'ContactPoint',
      telephone: telephoneOf(phone),
      ...(phone.cost === 'free' && { contactOption: 'TollFree' }),
      ...(phone.languages.length > 0 && { availableLanguage: phone.languages }),
      ...(periods.length > 0 && { hoursAvailable: periods }),
    };
  });
}

/** The form that works from everywhere; a number that has none is given as it is dialled at home. */
const telephoneOf = (phone: Phone): string => phone.international ?? phone.number;

function periodsOf(hours: OpeningHours): JsonLdNode[] {
  const periods = hours.always ? [{ days: weekdays, opens: '00:00', closes: '23:59' }] : (hours.periods ?? []);
  return periods.map(({ days, opens, closes }) => ({ '@type': 'OpeningHoursSpecification', dayOfWeek: days.map((day) => dayNames[day]), opens, closes: closes >= '24:00' ? '23:59' : closes }));
}
