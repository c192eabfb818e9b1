import { recordOf } from '../../../src/content/record-of.ts';
import { lastCheckDay } from '../../../src/domain/freshness.ts';
import { digitsOf } from '../../../src/domain/phone.ts';
import type { SupportAddress } from '../../../src/domain/schemas/support-address.ts';
import { type Content, recordsIn, type RecordEntry } from './content.ts';
import { faultAt, type Fault } from './fault.ts';
import { sourceFile } from './source-file.ts';
import { isRaisedWithoutGrounds } from './status-grounds.ts';

/**
 * What changed against an earlier version, given as path → text of the files that differ (empty for those that are new):
 * a status that rose without a newer source, and a record that vanished with its number.
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
    const own = before.phones.map(({ number }) => digitsOf(number));
    // A record that was given another name goes on under a file that is new.
    const heirs = records.filter((entry) => base.get(entry.file.path) === '' && numbersOf(entry.yaml.value).some((number) => own.includes(number)));
    const removed = before.phones.filter((phone) => !numbers.has(digitsOf(phone.number))).map((phone) => faultAt(sourceFile(path, ''), 0, 'record-removed', phone.number, { id: before.id, number: phone.number }));
    return [...heirs.flatMap((heir) => faultsOfUpgrade(heir, before)), ...removed];
  });
}

function numbersOf(value: unknown): string[] {
  const { phones, number } = (value ?? {}) as { phones?: { number?: unknown }[]; number?: unknown };
  return [number, ...(Array.isArray(phones) ? phones.map((phone) => phone?.number) : [])].flatMap((one) => (typeof one === 'string' ? [digitsOf(one)] : []));
}

function faultsOfUpgrade(now: RecordEntry, before: SupportAddress): Fault[] {
  const after = now.data as SupportAddress | undefined;
  if (after === undefined || !isRaisedWithoutGrounds(after, before)) return [];
  const name = ({ status, basis }: SupportAddress) => (basis === undefined ? status : `${status} (${basis})`);
  return [faultAt(now.file, now.yaml.offsetOf(['status']), 'status-upgraded', name(after), { before: name(before), after: name(after), day: lastCheckDay(before) })];
}
