import { expect, test } from 'vitest';
import { digestOfSource } from '../../src/domain/translation.ts';
import { FIXTURE_DAY, paths } from '../../src/testing/content-fixture.ts';
import { readContent } from './checks/content.ts';
import { type Change, swap, tree } from './checks/testing.ts';
import { stamped, translationRows } from './translation-status.ts';

const rows = (...changes: readonly Change[]) => translationRows(readContent(tree(...changes), FIXTURE_DAY).content.texts);
const state = (...changes: readonly Change[]) => rows(...changes).find((row) => row.text === 'guides/bai-mau')!.states;

test('missing, unreviewed, reviewed, older than its source', () => {
  expect(state()).toEqual({ en: 'unreviewed', zh: 'missing' });
  expect(state(swap(paths.guideEn, 'review: none', 'review: native')).en).toBe('current');
  expect(state(swap(paths.guide, 'dừng lại', 'đứng lại')).en).toBe('outdated');
});

test('a new date or source does not make a translation old, a new title does', () => {
  expect(state(swap(paths.guide, "reviewed: '2026-11-01'", "reviewed: '2026-11-20'")).en).toBe('unreviewed');
  expect(state(swap(paths.guide, 'title: Bài mẫu', 'title: Bài khác')).en).toBe('outdated');
});

test('a stamp is written once, changes nothing else, and makes the translation current again', () => {
  const source = swap(paths.guide, 'dừng lại', 'đứng lại');
  const { digest } = rows(source).find((row) => row.text === 'guides/bai-mau')!;
  const before = tree().get(paths.guideEn)!;
  const after = stamped(before, digest);
  expect(after.replace(/source: .*/, '')).toBe(before.replace(/source: .*/, ''));
  expect(stamped(after, digest)).toBe(after);
  expect(stamped(before.replace(/source: .*\n/, ''), digest)).toContain(`review: none\nsource: '${digest}'\n---`);
  expect(state(source, [paths.guideEn, after]).en).toBe('unreviewed');
});

test('line ends and composed letters do not count', () => {
  const words = { title: 'Bài', summary: 'Tóm tắt' };
  expect(digestOfSource(words, '\n\n## Một\r\nHai  \n')).toBe(digestOfSource(words, '## Một\nHai'.normalize('NFD')));
});
