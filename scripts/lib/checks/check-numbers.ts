import { lineKey } from '../../../src/domain/phone.ts';
import type { Phone } from '../../../src/domain/schemas/phone-number.ts';
import type { SupportAddress } from '../../../src/domain/schemas/support-address.ts';
import { type Content, recordsIn, type RecordEntry } from './content.ts';
import { faultAt, type Fault } from './fault.ts';

const SHARED = /\b(?:shared|same (?:national )?(?:line|number)|one (?:line|number))\b|dùng chung|chung (?:một )?số/i;

interface Line {
  readonly entry: RecordEntry;
  readonly record: SupportAddress;
  readonly index: number;
  readonly number: string;
}

/** Numbers that stand where they should not: twice in a record, with two owners, or although they are dead. */
export function checkNumbers(content: Content): Fault[] {
  const lines = recordsIn(content, 'directory').flatMap((entry) => linesOf(entry));
  const byKey = Map.groupBy(lines, ({ record, index }) => keyOf(record.phones[index]!, countryAt(record)));
  return [...[...byKey.values()].flatMap(faultsOfLine), ...faultsOfRetired(content, lines)];
}

function linesOf(entry: RecordEntry): Line[] {
  const record = entry.yaml.value as SupportAddress | undefined;
  if (!Array.isArray(record?.phones)) return [];
  return record.phones.flatMap((phone, index) => (typeof phone?.number === 'string' ? [{ entry, record, index, number: phone.number }] : []));
}

/** Short codes and local numbers mean different lines in different countries. */
function keyOf(phone: Pick<Phone, 'number' | 'international'>, country: string): string {
  // As typed it may be a bare number, which the schema names.
  const key = lineKey(typeof phone.international === 'string' ? phone : { number: phone.number }, country);
  return key.startsWith('+') ? key : `${country} ${key}`;
}

/** The country of a record as it stands in its file, where the coverage may be missing. */
const countryAt = (record: SupportAddress | undefined): string => record?.coverage?.countries?.[0] ?? 'VN';

const place = ({ entry, index }: Line, kind: Fault['kind'], found: string, values: Fault['values']) => faultAt(entry.file, entry.yaml.offsetOf(['phones', index, 'number']), kind, found, values);

function faultsOfLine(lines: readonly Line[]): Fault[] {
  const twice = lines.filter((line, at) => lines.slice(0, at).some((other) => other.entry === line.entry && kindAt(other) === kindAt(line)));
  const faults = twice.map((line) => place(line, 'number-twice', line.number, {}));
  const owners = [...new Map(lines.map((line) => [line.entry, line])).values()];
  if (owners.length < 2 || owners.some(({ record }) => record.coverage?.scope === 'national')) return faults;
  // One line may serve several bodies: then the label of the number says whose it is, or the notes say that it is shared.
  const isDeclared = owners.filter((line) => line.record.phones[line.index]!.label === undefined).length <= 1 || owners.some(({ record }) => SHARED.test(record.notes ?? ''));
  if (isDeclared) return faults;
  return [...faults, ...owners.slice(1).map((line) => place(line, 'number-shared', line.number, { other: owners[0]!.entry.id }))];
}

const kindAt = ({ record, index }: Line) => record.phones[index]!.kind;

function faultsOfRetired(content: Content, lines: readonly Line[]): Fault[] {
  const records = new Map(recordsIn(content, 'directory').map((entry) => [entry.id, entry.yaml.value as SupportAddress | undefined]));
  const retired = new Map(
    recordsIn(content, 'retired-numbers').flatMap((entry) => {
      const value = entry.yaml.value as { number?: unknown; replacedBy?: unknown } | undefined;
      // A dead number names no country; what took its place does.
      return typeof value?.number === 'string' ? [[keyOf({ number: value.number }, countryAt(records.get(String(value.replacedBy)))), { file: `${entry.id}.yaml`, replacedBy: value.replacedBy }] as const] : [];
    }),
  );
  return lines.flatMap((line) => {
    const phone = line.record.phones[line.index]!;
    const country = countryAt(line.record);
    const dead = retired.get(keyOf({ number: phone.number }, country)) ?? retired.get(keyOf(phone, country));
    if (dead === undefined) return [];
    const replacement = typeof dead.replacedBy === 'string' ? dead.replacedBy : { vi: 'một số còn dùng, hoặc xóa số này', en: 'a number in use, or delete it' };
    return [place(line, 'number-retired', line.number, { file: dead.file, replacement })];
  });
}
