import { expect, test } from 'vitest';
import { buildSupportAddress } from '../../testing/build-support-address.ts';
import { localizedWords } from '../../i18n/localized.ts';
import { atomXml } from './atom.ts';
import { changeFeed, type FeedInput } from './change-feed.ts';
import { publishChanges } from './public-change.ts';
import { publish } from './public-record.ts';
import { RELEASED_ON } from './version.ts';

const record = publish(buildSupportAddress({ name: { vi: 'A & <B>', en: 'A & <B>', zh: 'A & <B>' } }));
const records = new Map([[record.id, record]]);
const input: FeedInput = { siteUrl: 'https://example.org', locale: 'vi', lang: 'vi', self: 'https://example.org/data/atom/vi.xml', changes: [], records, words: localizedWords };

test('without a history the release is the only entry', () => {
  const feed = changeFeed(input);
  expect(feed.entries.map((entry) => entry.day)).toEqual([RELEASED_ON]);
});

test('a changed number has an entry with the number of today; additions of a day share one', () => {
  const changes = publishChanges([{ day: '2027-02-01', id: record.id, kind: 'numbers' }, { day: '2027-01-01', id: 'x', kind: 'added' }, { day: '2027-01-01', id: 'y', kind: 'added' }, { day: '2026-12-01', id: 'gone', kind: 'removed' }], records);
  const feed = changeFeed({ ...input, changes });
  expect(feed.entries.map((entry) => entry.day)).toEqual(['2027-02-01', '2027-01-01', '2026-12-01', RELEASED_ON]);
  expect(feed.entries[0]!.text).toBe('0203 000 0000');
  expect(feed.entries[1]!.title).toContain('2');
  const xml = atomXml(feed);
  expect(xml).toContain('A &amp; &lt;B&gt;');
  expect(new Set([...xml.matchAll(/<id>([^<]+)/g)].map(([, id]) => id)).size).toBe(5);
});
