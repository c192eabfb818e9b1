import { expect, test } from 'vitest';
import { contentFixture, paths } from '../../../src/testing/content-fixture.ts';
import { append, faultsAfter, swap, type Change } from './testing.ts';

const R = paths.record;
const renamed = 'content/directory/dong-mau/tram-moi.yaml';
const second = '  - url: https://example.com/hai\n    publisher: Báo Hai\n    date: "2026-10-02"\n    read: "2026-11-02"\n    says: Lists the number too.\n';
const official = swap(R, '    says:', '    official: true\n    says:');
const raised = (basis: string) => swap(R, 'status: single-source', `status: confirmed\nbasis: ${basis}`);
const contact = (day: string) => append(R, `contactCheck: {on: "${day}", method: call, by: biên tập viên}\n`);

/** Kinds of faults of a record that was first made by `before`, then changed. */
function kinds(changes: readonly Change[], before: readonly Change[] = []): string[] {
  const text = (many: readonly Change[]) => many.reduce((all, [, change]) => (change as (one: string) => string)(all), contentFixture().get(R)!);
  return faultsAfter([...before, ...changes], { base: new Map([[R, text(before)]]) }).map(({ kind }) => kind);
}

test.each<[string, readonly Change[], readonly Change[]]>([
  ['the day of an old source alone', [raised('official'), swap(R, 'read: "2026-10-01"', 'read: "2026-10-08"')], [official]],
  ['the spelling of a publisher alone', [raised('official'), swap(R, 'publisher: Báo Mẫu', 'publisher: BÁO MẪU'), swap(R, 'read: "2026-10-01"', 'read: "2026-10-08"')], [official]],
  ['a word of the address alone', [raised('official'), swap(R, 'https://example.com/tram', 'https://www.example.com/tram/#so')], [official]],
  ['a contact that was there before', [raised('contact')], [contact('2026-10-05')]],
  ['a contact older than the last check', [raised('contact'), contact('2001-01-01')], []],
  ['official typed to an old source', [swap(R, 'basis: two-sources', 'basis: official'), official], [raised('two-sources'), append(R, second)]],
  ['another basis without a contact', [swap(R, 'basis: two-sources', 'basis: contact')], [raised('two-sources'), append(R, second), contact('2026-10-05')]],
  ['a new source that is not official', [raised('official'), official, append(R, second)], []],
])('%s is no ground to raise a status', (_, changes, before) => expect(kinds(changes, before)).toContain('status-upgraded'));

test.each<[string, readonly Change[], readonly Change[]]>([
  ['a source of another publisher', [raised('two-sources'), append(R, second)], []],
  ['a new official source', [raised('official'), append(R, second.replace('    says:', '    official: true\n    says:'))], []],
  ['a newer state of the same page', [raised('official'), swap(R, 'date: "2026-03-04"', 'date: "2026-10-20"'), swap(R, 'read: "2026-10-01"', 'read: "2026-11-01"')], [official]],
  ['a contact since the last check', [raised('contact'), contact('2026-11-01')], []],
  ['a status that falls', [swap(R, 'status: confirmed\nbasis: official', 'status: single-source')], [raised('official'), official]],
])('%s is', (_, changes, before) => expect(kinds(changes, before)).toEqual([]));

test('a record with a new name is the same record', () => {
  const text = contentFixture().get(R)!;
  const now = text.replace('id: tram-mau', 'id: tram-moi').replace('status: single-source', 'status: confirmed\nbasis: official').replace('    says:', '    official: true\n    says:');
  const base = new Map([[R, text], [renamed, '']]);
  expect(faultsAfter([[R, null], [renamed, now]], { base }).map(({ kind, file }) => `${kind} ${file}`)).toEqual([`status-upgraded ${renamed}`]);
  // A record that stood there before took over the number: it is judged by its own past.
  expect(faultsAfter([[R, null], [renamed, now]], { base: new Map([[R, text]]) })).toEqual([]);
});

test.each([
  ['publisher: Báo Hai', 'publisher: báo  mẫu'],
])('two spellings of one publisher are one: %s as %s', (from, to) => {
  expect(faultsAfter([raised('two-sources'), append(R, second.replace(from, to))]).map(({ kind }) => kind)).toEqual(['status-basis']);
});

test('an official source and the newer of two have a page to open', () => {
  expect(faultsAfter([raised('official'), official, swap(R, 'url: https://example.com/tram', 'url: null')]).map(({ kind }) => kind)).toEqual(['status-basis']);
  expect(faultsAfter([raised('two-sources'), append(R, second.replace('https://example.com/hai', 'null')), swap(R, 'date: "2026-03-04"', 'date: "2025-03-04"')]).map(({ kind }) => kind)).toEqual(['status-basis']);
});
