import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spokenName, spokenNumber } from './spoken-number.ts';
import { syllables } from './syllables.ts';

test.each([
  ['111', 'một một một'],
  ['1800 1567', 'một tám không không, một năm sáu bảy'],
  ['0981 84 84 84', 'không chín tám một, tám bốn, tám bốn, tám bốn'],
  ['+84 24 3333 5599', 'cộng tám tư, hai bốn, ba ba ba ba, năm năm chín chín'],
  ['+84-24-3333', 'cộng tám tư, hai bốn, ba ba ba ba'],
  ['+44 8000 121 700', 'cộng bốn bốn, tám không không không, một hai một, bảy không không'],
])('%s is said "%s"', (number, words) => expect(spokenNumber(number)).toBe(words));

const groups = fc.array(fc.stringMatching(/^\d{1,5}$/), { minLength: 1, maxLength: 5 });

test('every digit is one syllable, every group one pause', () => {
  fc.assert(fc.property(groups, (parts) => {
    const words = spokenNumber(parts.join(' '));
    expect(syllables(words)).toBe(parts.join('').length);
    expect(words.split(', ')).toHaveLength(parts.length);
    expect(words).not.toMatch(/\d/);
  }));
});

test('two different numbers of one grouping never sound alike', () => {
  fc.assert(fc.property(fc.stringMatching(/^\d{3,10}$/), fc.stringMatching(/^\d{3,10}$/), (a, b) => a === b || spokenNumber(a) !== spokenNumber(b)));
});

test('a name is read with its digits as words and without brackets', () => {
  expect(spokenName('phường Móng Cái 3')).toBe('phường Móng Cái ba');
  expect(spokenName('Phòng Cảnh sát hình sự (PC02), Công an tỉnh')).toBe('Phòng Cảnh sát hình sự, Công an tỉnh');
  expect(spokenName('Mô hình một cửa – Bệnh viện')).toBe('Mô hình một cửa, Bệnh viện');
});
