import { expect, test } from 'vitest';
import { paths } from '../../../src/testing/content-fixture.ts';
import { faultsAfter, swap, type Change } from './testing.ts';

const kinds = (...changes: Change[]) => faultsAfter(changes).map(({ kind, file }) => `${file} ${kind}`);

test.each<[string, Change]>([['empty', [paths.en, '']], ['a remark alone', [paths.en, '# later\n']], ['null', [paths.en, 'null\n']]])('an interface file that is %s is one fault', (_, change) =>
  expect(kinds(change)).toEqual([`${paths.en} interface-key`]));
test.each([paths.en, paths.vi])('a text without words in %s is named', (path) => expect(kinds(swap(path, path === paths.en ? 'Overdue' : 'Quá hạn', '" "'))).toEqual([`${path} value-empty`]));
test('a text left out in Vietnamese is named where it is left over', () => expect(kinds(swap(paths.vi, 'late: Quá hạn', 'late:'))).toContain(`${paths.en} interface-key`));
