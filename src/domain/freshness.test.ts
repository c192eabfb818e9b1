import { describe, expect, test } from 'vitest';
import { buildSupportAddress } from '../testing/build-support-address.ts';
import { freshnessOn, lastCheckDay, nextCheckDay, reviewInterval } from './freshness.ts';

const source = buildSupportAddress().sources[0]!;
const read = (day: string, more: object = {}) => buildSupportAddress({ sources: [{ ...source, read: day }], ...more });

describe('review', () => {
  test('emergency and national after 30 days, provincial lines and shelters after 90, others after 180', () => {
    const province = { scope: 'province', provinces: ['22'] };
    expect(reviewInterval(read('2026-11-01'))).toBe(30);
    expect(reviewInterval(read('2026-11-01', { coverage: province }))).toBe(90);
    expect(reviewInterval(read('2026-11-01', { coverage: province, kind: 'police' }))).toBe(180);
  });
  test('counts from the last look at a source, or the last contact', () => {
    expect(lastCheckDay(read('2026-11-01'))).toBe('2026-11-01');
    expect(lastCheckDay(read('2026-11-01', { contactCheck: { on: '2026-11-10', method: 'call', by: 'bien-tap' } }))).toBe('2026-11-10');
    expect(nextCheckDay(read('2026-11-01'))).toBe('2026-12-01');
  });
  test('is in date on the last day, late the next, twice late after as long again', () => {
    const record = read('2026-11-01');
    expect(freshnessOn(record, '2026-12-01')).toBe('in-date');
    expect(freshnessOn(record, '2026-12-02')).toBe('past-due');
    expect(freshnessOn(record, '2026-12-31')).toBe('past-due');
    expect(freshnessOn(record, '2027-01-01')).toBe('twice-past-due');
  });
});
