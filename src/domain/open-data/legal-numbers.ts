import { numbersIn } from '../legal-text.ts';
import type { PublicRecord } from './public-record.ts';

/**
 * Legal texts name a number by its record, `{tong-dai-111}`. Outside the site that means nothing: each mention becomes the
 * record's first number. Works on any value; throws for a record that is unknown or has no number.
 */
export function withNumbers<Value>(value: Value, records: ReadonlyMap<string, PublicRecord>): Value {
  if (typeof value === 'string') return numbersIn(value).reduce<string>((text, id) => text.replace(`{${id}}`, numberOf(id, records)), value) as Value;
  if (Array.isArray(value)) return value.map((item) => withNumbers<unknown>(item, records)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withNumbers<unknown>(item, records)])) as Value;
}

function numberOf(id: string, records: ReadonlyMap<string, PublicRecord>): string {
  const phone = records.get(id)?.phones[0];
  if (phone === undefined) throw new Error(`legal text names "${id}", which has no number`);
  return phone.number;
}
