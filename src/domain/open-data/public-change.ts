import { z } from 'zod';
import { localizedText, plainText } from '../schemas/shared.ts';
import { change, type Change } from './changes.ts';
import type { PublicRecord } from './public-record.ts';

/** A change as it is published: with the record's name and its numbers of today; null and none for a removed record. */
export const publicChange = change.extend({
  name: localizedText.nullable(),
  numbers: z.array(plainText).describe('Số của bản ghi hôm nay, không phải số trước khi đổi'),
});
export type PublicChange = z.infer<typeof publicChange>;

/** Joins changes with what the records are called and which numbers they have today. */
export function publishChanges(changes: readonly Change[], records: ReadonlyMap<string, PublicRecord>): PublicChange[] {
  return changes.map((one) => {
    const record = records.get(one.id);
    return { ...one, name: record?.name ?? null, numbers: record?.phones.map((phone) => phone.number) ?? [] };
  });
}
