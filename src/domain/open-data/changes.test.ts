import { expect, test } from 'vitest';
import { changesOf, lastModified, type RecordVersion } from './changes.ts';

const record = (number: string, more: object = {}) => ({ phones: [{ kind: 'voice', number }], ...more });
const version = (at: string, content: RecordVersion['record'], id = 'a'): RecordVersion => ({ id, at, record: content });

test('a number, a detail and a removal are told apart; editors’ notes and spacing are no change', () => {
  const versions = [
    version('2026-01-01T00:00:00Z', record('020 1')),
    version('2026-01-02T00:00:00Z', record('0201', { notes: 'evidence', sources: [{ says: 'x' }] })),
    version('2026-01-03T00:00:00Z', record('0202', { sources: [{}] })),
    version('2026-01-04T00:00:00Z', record('0202', { sources: [{}], website: 'https://example.org' })),
    version('2026-01-05T00:00:00Z', null),
  ];
  expect(changesOf(versions).map(({ day, kind }) => [day, kind])).toEqual([['2026-01-05', 'removed'], ['2026-01-04', 'details'], ['2026-01-03', 'numbers'], ['2026-01-02', 'details'], ['2026-01-01', 'added']]);
});

test('the day is that of Viet Nam, and a day is one change', () => {
  const versions = [version('2026-01-01T16:59:59Z', record('1')), version('2026-01-01T17:00:00Z', record('2')), version('2026-01-02T09:00:00Z', record('3'))];
  expect(changesOf(versions)).toEqual([{ day: '2026-01-02', id: 'a', kind: 'numbers', provinces: [] }, { day: '2026-01-01', id: 'a', kind: 'added', provinces: [] }]);
});

test('last modified is the last change of the published part, not the last commit', () => {
  const versions = [version('2026-01-01T00:00:00+07:00', record('1')), version('2026-02-01T00:00:00Z', record('1', { notes: 'only for editors' }))];
  expect(lastModified(versions).get('a')).toBe('2025-12-31T17:00:00.000Z');
});

test('a change names the provinces that the record served before or after it, so that a removal reaches their readers too', () => {
  const served = (...provinces: string[]) => record('1', { coverage: { scope: 'province', provinces } });
  const versions = [version('2026-01-01T00:00:00Z', served('22')), version('2026-01-02T00:00:00Z', served('31')), version('2026-01-03T00:00:00Z', null)];
  expect(changesOf(versions).map(({ kind, provinces }) => [kind, provinces])).toEqual([['removed', ['31']], ['details', ['22', '31']], ['added', ['22']]]);
});

test('no history gives no change', () => {
  expect(changesOf([])).toEqual([]);
});
