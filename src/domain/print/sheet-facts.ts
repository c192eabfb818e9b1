import type { Coverage } from '../coverage.ts';
import { daysAfter } from '../days.ts';
import { freshnessOn, nextCheckDay } from '../freshness.ts';
import { isMainNational } from '../national-lines.ts';
import { needsOf } from '../needs.ts';
import { countryOf, lineKey } from '../phone.ts';
import type { Phone } from '../schemas/phone-number.ts';
import type { SupportAddress } from '../schemas/support-address.ts';
import { newestSourceDay, stateOf, type VerificationState } from '../verification.ts';

/** One number on paper: whose it is, and how we know it. */
export interface PaperDoor {
  readonly record: SupportAddress;
  readonly phone: Phone;
  readonly state: VerificationState;
}

/** Which state of a record a sheet was made from; `day` is null when no source is dated. */
export interface UsedRecord {
  readonly id: string;
  readonly day: string | null;
}

/** What stands on one sheet, the same for leaflet, poster and cards. */
export interface SheetFacts {
  /** 111, 113, 115, in this order. */
  readonly big: readonly SupportAddress[];
  /** At most five numbers, nearest first; never one that may not be called or that nobody looked at for long. */
  readonly doors: readonly PaperDoor[];
  /** Day after which the numbers are to be compared with the site, `YYYY-MM-DD`. */
  readonly checkAfter: string;
  readonly used: readonly UsedRecord[];
}

const older = { 'pre-merger': 1 } as Readonly<Record<string, number>>;

/**
 * The day a sheet is to be checked again: the earliest due day of its local numbers, at least 30 and at most
 * 180 days after printing. Short emergency codes and national lines set no day: editors check them every month.
 */
export function checkAfterDay(local: readonly SupportAddress[], today: string): string {
  const due = [daysAfter(today, 180), ...local.map(nextCheckDay)].sort()[0]!;
  const soonest = daysAfter(today, 30);
  return due < soonest ? soonest : due;
}

/** Chooses what a sheet carries for a place. `big` are the three short codes; their lines are not offered twice. */
export function sheetFacts(coverage: Coverage, big: readonly SupportAddress[], today: string): SheetFacts {
  const seen = new Set(big.flatMap((record) => record.phones.map((phone) => lineKey(phone, countryOf(record)))));
  const doors: PaperDoor[] = [];
  const records = [...coverage.commune, ...coverage.province, ...coverage.nation.filter(isMainNational)]
    .filter((record) => record.status !== 'conflicting' && freshnessOn(record, today) !== 'twice-past-due')
    .filter((record) => record.kind !== 'emergency' && record.kind !== 'treatment-centre')
    // A line that is only for drug crime would take the place of one that this sheet's reader needs.
    .filter((record) => needsOf(record).some((need) => need !== 'drugs'));
  // What was not re-checked since July 2025 stands below everything else (PRODUCT.md, rule 2).
  for (const record of records.sort((a, b) => (older[a.status] ?? 0) - (older[b.status] ?? 0) || rank(coverage, a) - rank(coverage, b))) {
    const phone = record.phones.find((item) => item.kind === 'voice' && !seen.has(lineKey(item, countryOf(record))));
    if (phone === undefined || doors.length === 5) continue;
    seen.add(lineKey(phone, countryOf(record)));
    doors.push({ record, phone, state: stateOf(record) });
  }
  const local = doors.map((door) => door.record).filter((record) => record.coverage.scope !== 'national');
  const used = [...big, ...doors.map((door) => door.record)].map((record) => ({ id: record.id, day: newestSourceDay(record) }));
  return { big, doors, checkAfter: checkAfterDay(local, today), used };
}

const rank = (coverage: Coverage, record: SupportAddress) => (coverage.commune.includes(record) ? 0 : coverage.province.includes(record) ? 1 : 2);
