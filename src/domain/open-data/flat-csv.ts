import { formatCsv } from '../csv.ts';
import { telLink } from '../phone.ts';
import { pathTo } from '../routes.ts';
import type { OpeningHours } from '../schemas/phone-number.ts';
import { mayBeCalled, newestSourceDay, stateOf } from '../verification.ts';
import type { PublicRecord } from './public-record.ts';

/** Columns of the flat table; one row a number, and one row for a record without a number. */
export const flatColumns = [
  'id', 'name_vi', 'name_en', 'name_zh', 'kind', 'topics', 'scope', 'provinces', 'communes', 'countries', 'number', 'call_link', 'number_kind', 'cost',
  'languages', 'hours', 'label_vi', 'address_vi', 'former_address', 'confidential', 'state', 'newest_source', 'email', 'website', 'who_vi', 'page',
] as const;

/** Excel reads UTF-8 only after this mark. */
const BOM = '\uFEFF';

/**
 * The directory as one table for a spreadsheet. Codes carry a letter (`P22`, `C06685`) and numbers keep their spaces,
 * or the link form `tel:`, so that no program takes them for quantities and drops a zero. Several values of a cell are
 * separated by `|`.
 * @param separator `;` for computers whose list separator is the semicolon, as in Vietnamese Windows.
 */
export function flatCsv(records: readonly PublicRecord[], siteUrl: string, separator: ',' | ';' = ','): string {
  const rows = records.flatMap((record) => (record.phones.length === 0 ? [rowOf(record, undefined, siteUrl)] : record.phones.map((phone) => rowOf(record, phone, siteUrl))));
  return BOM + formatCsv(flatColumns, rows, separator);
}

function rowOf(record: PublicRecord, phone: PublicRecord['phones'][number] | undefined, siteUrl: string): string[] {
  const { provinces, communes, countries, scope } = record.coverage;
  const hours = phone?.hours ?? record.hours;
  const row: Record<(typeof flatColumns)[number], string | undefined> = {
    id: record.id, name_vi: record.name.vi, name_en: record.name.en, name_zh: record.name.zh, kind: record.kind, topics: record.topics.join('|'), scope,
    provinces: provinces.map((code) => `P${code}`).join('|'), communes: communes.map((code) => `C${code}`).join('|'), countries: countries.join('|'),
    number: phone && spaced(phone.number), call_link: phone && mayBeCalled(record) ? (telLink(phone, 'international') ?? undefined) : undefined, number_kind: phone?.kind, cost: phone?.cost,
    languages: phone?.languages.join('|'), hours: hours && hoursText(hours), label_vi: phone?.label?.vi,
    address_vi: record.address?.text?.vi, former_address: record.address?.former, confidential: record.confidential ? 'yes' : 'no',
    state: stateOf(record), newest_source: newestSourceDay(record) ?? undefined, email: record.email, website: record.website, who_vi: record.who.vi,
    page: siteUrl + pathTo('vi', 'service', record.id),
  };
  return flatColumns.map((column) => row[column] ?? '');
}

/** The number with a space somewhere, so that a spreadsheet keeps it as text; short codes stay as they are. */
function spaced(number: string): string {
  const plain = number.replaceAll('-', ' ');
  return plain.includes(' ') || plain.length < 5 ? plain : plain.replace(/(?<=\d)(?=(\d{3})+$)/g, ' ');
}

/** `24/7`, `MO TU 08:00-17:00`, periods separated by `|`; empty when the source says nothing. */
function hoursText(hours: OpeningHours): string {
  if (hours.always) return '24/7';
  return (hours.periods ?? []).map(({ days, opens, closes }) => `${days.join(' ')} ${opens}-${closes}`).join('|');
}
