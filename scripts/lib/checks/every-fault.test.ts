import { expect, test } from 'vitest';
import { paths } from '../../../src/testing/content-fixture.ts';
import { append, faultsAfter, swap } from './testing.ts';

test('three bad rows of the localities are three faults, each at its line, and no link to a place is called dead', () => {
  const path = 'content/localities/communes.csv';
  const faults = faultsAfter([[path, (text) => `${text}9x001,91\n90002,91,ben-hai,lang,Bến Hai,Xã,Thu,Thu,21,106,10,100,0,2025-07-01,\n90003,91,ben-ba,xa,Bến Ba,Xã,Thu,Thu,x,106,10,100,0,2025-07-01,\n`], append(paths.guide, '\nXem [Bến Thử](place:dong-mau/ben-thu) nhé.\n')]);
  expect(faults.filter(({ kind }) => kind === 'csv-row' || kind === 'link-dead').map(({ kind, file, line }) => `${file}:${line} ${kind}`)).toEqual([3, 4, 5].map((line) => `${path}:${line} csv-row`));
});

test('a key that stands twice hides no other fault of its file', () => {
  const kinds = faultsAfter([append(paths.record, 'status: single-source\nfoo: 1\n'), swap(paths.record, 'kind: social-work-centre', 'kind: xyz')]).map(({ kind }) => kind);
  expect(kinds).toEqual(expect.arrayContaining(['yaml-duplicate-key', 'field-unknown', 'value-not-listed']));
});
