import { recordOf } from '../../../src/content/record-of.ts';
import { lastCheckDay } from '../../../src/domain/freshness.ts';
import { digitsOf } from '../../../src/domain/phone.ts';
import type { SupportAddress } from '../../../src/domain/schemas/support-address.ts';
import { type Content, recordsIn, type RecordEntry } from './content.ts';
import { faultAt, type Fault } from './fault.ts';
import { sourceFile } from './source-file.ts';

const rank = { conflicting: 0, 'pre-merger': 1, 'single-source': 2, confirmed: 3 } as const;

/**
 * What changed against an earlier version, given as path → text of the files that differ: a status that rose without
 * a newer source, and a record that vanished with its number.
 */
export function checkBase(content: Content, base: ReadonlyMap<string, string>): Fault[] {
  const records = recordsIn(content, 'directory');
  const byId = new Map(records.map((entry) => [entry.id, entry]));
  const numbers = new Set([...records, ...recordsIn(content, 'retired-numbers')].flatMap((entry) => numbersOf(entry.yaml.value)));
  return [...base].flatMap(([path, text]) => {
    const before = recordOf(text);
    if (before === null) return [];
    const now = byId.get(before.id);
    if (now !== undefined) return faultsOfUpgrade(now, before);
    return before.phones.filter((phone) => !numbers.has(digitsOf(phone.number))).map((phone) => faultAt(sourceFile(path, ''), 0, 'record-removed', phone.number, { id: before.id, number: phone.number }));
  });
}

function numbersOf(value: unknown): string[] {
  const { phones, number } = (value ?? {}) as { phones?: { number?: unknown }[]; number?: unknown };
  return [number, ...(Array.isArray(phones) ? phones.map((phone) => phone?.number) : [])].flatMap((one) => (typeof one === 'string' ? [digitsOf(one)] : []));
}

function faultsOfUpgrade(now: RecordEntry, before: SupportAddress): Fault[] {
  const after = now.data as SupportAddress | undefined;
  if (after === undefined || rank[after.status] <= rank[before.status]) return [];
  const day = lastCheckDay(before);
  const known = new Set(before.sources.map((source) => `${source.url} ${source.publisher}`));
  const isNewer = after.contactCheck !== undefined || after.sources.some((source) => source.read > day || (!known.has(`${source.url} ${source.publisher}`) && source.read >= day));
  return isNewer ? [] : [faultAt(now.file, now.yaml.offsetOf(['status']), 'status-upgraded', after.status, { before: before.status, after: after.status, day })];
}
