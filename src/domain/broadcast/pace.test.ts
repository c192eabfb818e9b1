import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PACE, seconds } from './pace.ts';
import { syllables } from './syllables.ts';

test.each([
  ['Bà con ơi! Gọi một một một.', 7],
  ['quyết khuỷu giữ ngoằn ngoèo', 5],
  ['HIV, SIM', 6],
  ['việc online ở Campuchia', 3 + 2 + 3],
  ['chờ 2 đến 3 phút', 5],
  ['một – một – một', 3],
  ['… , !', 0],
  ['', 0],
])('"%s" has %i syllables', (text, count) => expect(syllables(text)).toBe(count));

const words = fc.array(fc.constantFrom('bà', 'con', 'xã,', 'Ủy', 'nguyễn', 'một'), { maxLength: 60 });

test('texts put one after the other take as long as both together', () => {
  fc.assert(fc.property(words, words, (a, b) => syllables([...a, ...b].join(' ')) === syllables(a.join(' ')) + syllables(b.join(' '))));
});

test('NFC and NFD read alike; marks change nothing', () => {
  fc.assert(fc.property(words, (list) => syllables(list.join(' ').normalize('NFD')) === syllables(list.join(' '))));
});

test('seconds are rounded up: a text never takes longer than it says', () => {
  expect(seconds('một '.repeat(PACE))).toBe(60);
  expect(seconds('một '.repeat(PACE + 1))).toBe(61);
  expect(seconds('')).toBe(0);
});
