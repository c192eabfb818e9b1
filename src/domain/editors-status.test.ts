import { expect, test } from 'vitest';
import { editorsStatus, type TrackedText } from './editors-status.ts';
import type { SupportAddress } from './schemas/support-address.ts';

const record = (id: string, over: Partial<SupportAddress>) =>
  ({ id, kind: 'hotline', status: 'confirmed', phones: [{}], coverage: { scope: 'province', provinces: ['91'], communes: [], countries: [] }, sources: [{ read: '2026-11-01' }], ...over }) as unknown as SupportAddress;
const text = (path: string, reviewBy: string, en: TrackedText['states'][string]): TrackedText => ({ path, title: path, owner: 'ban-bien-tap', reviewBy, states: { vi: 'source', en } });

test('figures by desk, and the lists of work', () => {
  const records = [record('a', {}), record('b', { status: 'pre-merger', phones: [] }), record('c', { status: 'conflicting', sources: [{ read: '2026-01-01' }] as never })];
  const status = editorsStatus(records, [text('x', '2026-11-20', 'outdated'), text('y', '2027-11-20', 'missing'), text('z', '2027-11-20', 'unreviewed')], '2026-11-23', 14, () => undefined);
  expect(status.desks).toEqual([{ desk: '91', records: 3, confirmed: 1, unverified: 1, conflicting: 1, withoutPhone: 1, overdue: 1 }]);
  expect([...status.due.values()].flat().map((item) => item.record.id)).toEqual(['c']);
  expect(status.withoutPhone.map((item) => item.id)).toEqual(['b']);
  expect([...status.textsDue].map(([owner, texts]) => [owner, texts.map((item) => item.path)])).toEqual([['ban-bien-tap', ['x']]]);
  expect([status.missing, status.outdated].map((map) => [...map].map(([language, texts]) => `${language} ${texts.map((item) => item.path).join()}`))).toEqual([['en y'], ['en x']]);
  expect([...status.unreviewed]).toEqual([['en', 1]]);
});
