import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysAfter } from './days.ts';
import { deskOf, dueByDesk } from './due.ts';
import { nextCheckDay } from './freshness.ts';
import type { SupportAddress } from './schemas/support-address.ts';

const record = (id: string, coverage: Partial<SupportAddress['coverage']>, read: string, kind: SupportAddress['kind'] = 'hotline') =>
  ({ id, kind, coverage: { scope: 'province', provinces: [], communes: [], countries: [], ...coverage }, sources: [{ read }] }) as unknown as SupportAddress;
const provinceOf = (code: string) => ({ '90001': '91' })[code];

test('each record has one desk', () => {
  expect(deskOf(record('a', { provinces: ['92', '91'] }, '2026-01-01'), provinceOf)).toBe('92');
  expect(deskOf(record('a', { scope: 'commune', communes: ['90001'] }, '2026-01-01'), provinceOf)).toBe('91');
  expect(deskOf(record('a', { scope: 'national' }, '2026-01-01'), provinceOf)).toBe('national');
  expect(deskOf(record('a', { scope: 'worldwide' }, '2026-01-01'), provinceOf)).toBe('abroad');
});

test('lists what is due by desk, the oldest first, and what is due soon', () => {
  const records = [record('b', { provinces: ['91'] }, '2026-06-01'), record('a', { provinces: ['91'] }, '2026-05-01'), record('c', { scope: 'national' }, '2026-11-20'), record('d', { scope: 'national' }, '2026-10-30')];
  const due = dueByDesk(records, '2026-11-23', 14, provinceOf);
  expect([...due].map(([desk, items]) => [desk, items.map((item) => `${item.record.id} ${item.due} ${item.freshness}`)])).toEqual([
    ['91', ['a 2026-07-30 twice-past-due', 'b 2026-08-30 past-due']],
    ['national', ['d 2026-11-29 in-date']],
  ]);
});

test('nothing due is ever left out, nothing else is listed', () => {
  const days = fc.integer({ min: 0, max: 1500 }).map((days) => daysAfter('2025-01-01', days));
  fc.assert(fc.property(fc.array(days), days, fc.nat(60), (reads, today, ahead) => {
    const records = reads.map((read, index) => record(`r${index}`, { provinces: ['91'] }, read));
    const listed = [...dueByDesk(records, today, ahead, provinceOf).values()].flat().map((item) => item.record.id).sort();
    expect(listed).toEqual(records.filter((one) => nextCheckDay(one) <= daysAfter(today, ahead)).map((one) => one.id).sort());
  }));
});
