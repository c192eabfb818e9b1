import { expect, test } from 'vitest';
import { buildSupportAddress } from '../testing/build-support-address.ts';
import { markOf, mayBeCalled, newestSourceDay, stateOf } from './verification.ts';

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

test('the day shown is the newest of dated sources; none when nothing is dated', () => {
  expect(newestSourceDay({ sources: [{ ...source, date: '2025-07-02' }, { ...source, date: null }, { ...source, date: '2026-01-01' }] })).toBe('2026-01-01');
  expect(newestSourceDay({ sources: [{ ...source, date: null }] })).toBeNull();
});
