import { expect, test } from 'vitest';
import { buildSupportAddress } from '../../testing/build-support-address.ts';
import { projectLocalities } from '../../testing/project-localities.ts';
import { localizedWords } from '../../i18n/localized.ts';
import { atomXml } from './atom.ts';
import { changeFeed, type FeedInput } from './change-feed.ts';
import type { Change } from './changes.ts';
import { publishChanges } from './public-change.ts';
import { publish } from './public-record.ts';
import { RELEASED_ON } from './version.ts';

const record = publish(buildSupportAddress({ name: { vi: 'A & <B>', en: 'A & <B>', zh: 'A & <B>' } }));
const records = new Map([[record.id, record]]);
const change = (day: string, id: string, kind: Change['kind'], ...provinces: string[]): Change => ({ day, id, kind, provinces });
const input: FeedInput = { siteUrl: 'https://example.org', locale: 'vi', lang: 'vi', self: 'https://example.org/data/atom/vi.xml', changes: [], words: localizedWords };

test('without a history the release is the only entry', () => {
  const feed = changeFeed(input);
  expect(feed.entries.map((entry) => entry.day)).toEqual([RELEASED_ON]);
});

test('a changed number has an entry with the number of today; additions of a day share one', () => {
  const changes = publishChanges([change('2027-02-01', record.id, 'numbers'), change('2027-01-01', 'x', 'added'), change('2027-01-01', 'y', 'added'), change('2026-12-01', 'gone', 'removed')], records);
  const feed = changeFeed({ ...input, changes });
  expect(feed.entries.map((entry) => entry.day)).toEqual(['2027-02-01', '2027-01-01', '2026-12-01', RELEASED_ON]);
  expect(feed.entries[0]!.text).toBe('0203 000 0000');
  expect(feed.entries[1]!.title).toContain('2');
  const xml = atomXml(feed);
  expect(xml).toContain('A &amp; &lt;B&gt;');
  expect(new Set([...xml.matchAll(/<id>([^<]+)/g)].map(([, id]) => id)).size).toBe(5);
});

test('the feed of a province tells of a record that was taken out there', () => {
  const changes = publishChanges([change('2027-01-02', 'gone', 'removed', '22'), change('2027-01-01', 'elsewhere', 'removed', '31')], records);
  const feed = changeFeed({ ...input, changes, province: projectLocalities().provinces.find(({ code }) => code === '22')! });
  expect(feed.entries.map((entry) => entry.title)).toEqual(['Bỏ khỏi danh bạ: gone', expect.any(String)]);
});
