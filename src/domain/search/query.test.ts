import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../fold.ts';
import { hasPhrase, meansDanger, numberIn, queryForIndex, withoutFillers } from './query.ts';

describe('a question', () => {
  test('keeps its tones and loses only the stroke of đ', () => expect(queryForIndex('  Đi lao động ')).toBe('Di lao dộng'));
  test('without fillers keeps what was asked, and never becomes empty', () => {
    expect(withoutFillers('tôi bị chồng đánh phải làm sao', 'vi')).toBe('chồng đánh');
    expect(withoutFillers('làm sao', 'vi')).toBe('làm sao');
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (text) => {
        expect(withoutFillers(text, 'vi') === '').toBe(text === '');
      }),
    );
  });
  test('that is a number is recognised however it is written', () => {
    expect(numberIn('111')).toBe('111');
    expect(numberIn('0981.84.84.84')).toBe('+84981848484');
    expect(numberIn('+84 981 84 84 84')).toBe('+84981848484');
    expect(numberIn('00 84 981 848 484')).toBe('+84981848484');
    expect(numberIn('gọi 111')).toBeNull();
    expect(numberIn('12')).toBeNull();
  });
});

describe('everyday words', () => {
  test('are whole words, anywhere in Chinese', () => {
    expect(hasPhrase('toi bi danh', 'danh')).toBe(true);
    expect(hasPhrase('danhmuc', 'danh')).toBe(false);
    expect(hasPhrase('遭受家暴怎么办', '家暴')).toBe(true);
  });
  test('of danger are heard', () => {
    expect(meansDanger('em ĐANG BỊ ĐÁNH cứu với', ['đang bị đánh'].map(fold))).toBe(true);
    expect(meansDanger('đánh răng', ['đang bị đánh'].map(fold))).toBe(false);
  });
});
