import fc from 'fast-check';
import { expect, test } from 'vitest';
import { projectLocalities } from '../../testing/project-localities.ts';
import { telexKeys, vniKeys } from '../../testing/places/typing.ts';
import { toned } from '../fold.ts';
import { repairKeystrokes } from './keystrokes.ts';

const syllables = [...new Set(projectLocalities().formerUnits.flatMap(({ name }) => name.toLowerCase().split(/[ -]+/)))]
  .filter((syllable) => /^[\p{L}]+$/u.test(syllable) && syllable !== telexKeys(syllable));

test.each([['telex', telexKeys], ['vni', vniKeys]])('%s keys of the syllables of place names come back', (_, keys) => {
  const lost = syllables.filter((syllable) => toned(repairKeystrokes(keys(syllable)) ?? '') !== toned(syllable));
  // Words of other languages of Viet Nam do not follow the rules the keyboards rely on.
  expect(lost.length / syllables.length).toBeLessThan(0.02);
});

test('finished Vietnamese is left alone', () => {
  for (const word of ['hồng', 'gai', 'phường', 'quảng', 'ninh', 'đăk', '12']) expect(repairKeystrokes(word)).toBeNull();
});

test('any text gives a text or null', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
    const repaired = repairKeystrokes(text);
    expect(repaired === null || repaired.length > 0).toBe(true);
  }));
});
