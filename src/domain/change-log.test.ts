import { expect, test } from 'vitest';
import { changeLog, type Revision } from './change-log.ts';
import { changesOfRecord } from './record-changes.ts';
import type { SupportAddress } from './schemas/support-address.ts';

const name = { vi: 'Trạm mẫu', en: 'Sample', zh: '样本' };
const record = (over: Partial<SupportAddress> & { numbers?: readonly string[] } = {}) =>
  ({ id: 'tram-mau', name, status: 'single-source', coverage: { scope: 'national', provinces: [], communes: [], countries: [] }, sources: [], phones: (over.numbers ?? ['0203 000 0001']).map((number) => ({ number })), ...over }) as unknown as SupportAddress;
const revision = (day: string, before: SupportAddress | null, after: SupportAddress | null): Revision => ({ day, why: `Vì ${day}`, records: [{ before, after }], texts: [] });

test('a number that changed is one change, from → to', () => {
  expect(changesOfRecord(record(), record({ numbers: ['0203 000 0002'] }))).toEqual([{ fact: 'number', before: '0203 000 0001', after: '0203 000 0002' }]);
});

test('spaces in a number are no change; numbers that come or go are', () => {
  expect(changesOfRecord(record(), record({ numbers: ['02030000001'] }))).toEqual([]);
  expect(changesOfRecord(record(), record({ numbers: ['0203 000 0001', '0203 000 0003'] }))).toEqual([{ fact: 'number', before: null, after: '0203 000 0003' }]);
  expect(changesOfRecord(record(), record({ numbers: [] }))).toEqual([{ fact: 'number', before: '0203 000 0001', after: null }]);
});

test('the log is newest first, and says nothing of wording', () => {
  const log = changeLog([
    revision('2026-01-01', null, record()),
    revision('2026-03-01', record(), record({ numbers: ['0203 000 0002'] })),
    revision('2026-04-01', record(), record({ name: { ...name, vi: 'Trạm khác' } })),
    revision('2026-05-01', record(), record({ status: 'confirmed' })),
    revision('2026-06-01', record(), null),
  ]);
  expect(log.map((entry) => `${entry.day} ${entry.kind === 'record' ? entry.changes.map((change) => `${change.fact} ${change.before}→${change.after}`).join('; ') : entry.kind}`)).toEqual([
    '2026-06-01 number 0203 000 0001→null; record Trạm mẫu→null',
    '2026-05-01 status single-source→confirmed',
    '2026-03-01 number 0203 000 0001→0203 000 0002',
    '2026-01-01 number null→0203 000 0001; record null→Trạm mẫu',
  ]);
});

test('many new records are one line; a street address never enters the log', () => {
  const many = { day: '2026-01-01', why: 'Nhập', records: Array.from({ length: 12 }, () => ({ before: null, after: record() })), texts: [{ path: 'policies/x', title: 'Chính sách' }] };
  expect(changeLog([many]).map((entry) => entry.kind)).toEqual(['added', 'text']);
  const moved = changeLog([revision('2026-01-02', record({ address: { former: '12 đường Mẫu' } }), record({ address: { former: '15 đường Mẫu' }, status: 'confirmed' }))]);
  expect(JSON.stringify(moved)).not.toContain('đường Mẫu');
});
