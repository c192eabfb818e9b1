import { expect, test } from 'vitest';
import { buildSupportAddress } from '../testing/build-support-address.ts';
import { isNumberInDoubt, markOf, mayBeCalled, newestSourceDay, stateOf, stateWordsOf } from './verification.ts';

const source = buildSupportAddress().sources[0]!;

test('the shape follows the state', () => {
  expect((['contact', 'official', 'two-sources', 'single-source', 'pre-merger', 'conflicting'] as const).map(markOf)).toEqual(['full', 'full', 'full', 'half', 'hollow', 'hollow']);
});

test('"confirmed" is told by what it rests on', () => {
  expect(stateOf({ status: 'confirmed', basis: 'official' })).toBe('official');
  expect(stateOf({ status: 'pre-merger' })).toBe('pre-merger');
});

test('a conflicting number is never called', () => {
  expect([mayBeCalled({ status: 'conflicting' }), mayBeCalled({ status: 'pre-merger' })]).toEqual([false, true]);
});

test('"do not call" is said of a number in doubt only: not where sources differ about hours, nor where no number is shown', () => {
  const { phones } = buildSupportAddress();
  const words = (conflict: 'number' | 'hours' | 'address', shown = phones) => stateWordsOf({ status: 'conflicting', conflict, phones: shown });
  expect([words('number'), words('number', []), words('hours'), words('address', [])]).toEqual(['conflicting', 'conflicting-withheld', 'conflicting-hours', 'conflicting-address']);
  expect([isNumberInDoubt({ status: 'conflicting', conflict: 'number' }), isNumberInDoubt({ status: 'conflicting', conflict: 'hours' }), isNumberInDoubt({ status: 'single-source' })]).toEqual([true, false, false]);
});

test('the day shown is the newest of dated sources; none when nothing is dated', () => {
  expect(newestSourceDay({ sources: [{ ...source, date: '2025-07-02' }, { ...source, date: null }, { ...source, date: '2026-01-01' }] })).toBe('2026-01-01');
  expect(newestSourceDay({ sources: [{ ...source, date: null }] })).toBeNull();
});
