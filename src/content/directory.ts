import { getCollection } from 'astro:content';
import { indexCoverage } from '../domain/coverage.ts';
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

export const coverage = indexCoverage(directory, today);
