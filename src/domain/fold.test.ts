import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, toned } from './fold.ts';

const vietnamese = fc.string({ unit: fc.constantFrom(...'aăâbcdđeêghiklmnoôơpqrstuưvxyàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ AĐƠƯÁỲ,.’-\'12'), maxLength: 40 });

describe('fold', () => {
  test('is the same when folded again, for any text', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), vietnamese, fc.stringMatching(/^[aiuyq ]{0,6}$/)), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }));
  });

  test('does not depend on how the marks are stored, nor on case', () => {
    fc.assert(fc.property(vietnamese, (text) => {
      expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
      expect(fold(text.toUpperCase())).toBe(fold(text));
    }));
  });

  test('leaves only ascii of Vietnamese', () => {
    fc.assert(fc.property(vietnamese, (text) => {
      expect(fold(text)).toMatch(/^[a-z0-9 ]*$/);
    }));
  });

  test.each([['hoà', 'hòa'], ['thuỷ', 'thủy'], ['Mỹ', 'mĩ'], ['Quý', 'quí'], ['Yên', 'iên'], ['Ea H’leo', "Ea H'Leo"], ['Đồng', 'dong']])('%s is %s', (a, b) => {
    expect(fold(a)).toBe(fold(b));
  });

  test.each([['tây', 'tai'], ['thúy', 'thúi']])('%s is not %s', (a, b) => expect(fold(a)).not.toBe(fold(b)));
});

describe('toned', () => {
  test('the place of the tone mark does not count, the tone does', () => {
    expect(toned('hoà')).toBe(toned('hòa'));
    expect(toned('thuỷ')).toBe(toned('thủy'));
    expect(toned('hòa')).not.toBe(toned('hóa'));
    expect(toned('hoa')).not.toBe(toned('hòa'));
    expect(toned('đương')).not.toBe(toned('dương'));
  });

  test('y stays y after every vowel, so that a syllable with marks folds to the same letters', () => {
    for (const syllable of ['tây', 'đầy', 'ấy', 'thủy', 'quý', 'mỹ']) expect(fold(toned(syllable).replace(/\d$/, '')), syllable).toBe(fold(syllable));
  });

  test('a syllable without marks is its own folded form', () => {
    fc.assert(fc.property(fc.stringMatching(/^[a-z]{1,6}$/), (text) => {
      expect(toned(text)).toBe(fold(text));
    }));
  });
});
