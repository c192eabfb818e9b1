import { getCollection } from 'astro:content';
import { indexCoverage } from '../domain/coverage.ts';
import { citizensLineId, firstNumberIds } from '../domain/first-numbers.ts';
import type { SupportAddress } from '../domain/schemas/support-address.ts';
import { today } from './today.ts';

/** Every support address, by id order. */
export const directory: readonly SupportAddress[] = (await getCollection('directory')).map((entry) => entry.data).sort((a, b) => (a.id < b.id ? -1 : 1));

const byId = new Map(directory.map((record) => [record.id, record]));

/** The record with this id. Throws for an unknown id, so that no page is built around a missing number. */
export function supportAddress(id: string): SupportAddress {
  const record = byId.get(id);
  if (record === undefined) throw new Error(`content/directory: không có bản ghi "${id}"`);
  return record;
}

/** The records that come first inside Viet Nam, and their numbers: helpline, police, ambulance. */
export const firstRecords: readonly SupportAddress[] = firstNumberIds.map(supportAddress);
const [helpline, police, ambulance] = firstRecords.map((record) => record.phones[0]!.number);
export const firstNumbers = { helpline: helpline!, police: police!, ambulance: ambulance! };

/** The line for citizens abroad. */
export const citizensLine = supportAddress(citizensLineId);

export const coverage = indexCoverage(directory, today);
