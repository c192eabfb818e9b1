import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../fold.ts';
import { meansDanger, numberIn, pagesForPhrases, queryForIndex, withoutFillers } from './query.ts';

const page = (url: string, ...phrases: string[]) => ({ url, title: url, phrases: phrases.map(fold) });

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
  const pages = [page('/a/', 'bị chồng đánh', 'bạo hành'), page('/b/', 'đánh'), page('/c/', '家暴')];
  test('lead to their page with and without marks, the longest phrase first', () => {
    expect(pagesForPhrases('toi bi chong danh', pages).map((item) => item.url)).toEqual(['/a/', '/b/']);
    expect(pagesForPhrases('Bạo Hành', pages).map((item) => item.url)).toEqual(['/a/']);
    expect(pagesForPhrases('遭受家暴怎么办', pages).map((item) => item.url)).toEqual(['/c/']);
  });
  test('are whole words', () => expect(pagesForPhrases('danhmuc', pages)).toEqual([]));
  test('of danger are heard', () => {
    expect(meansDanger('em ĐANG BỊ ĐÁNH cứu với', ['đang bị đánh'].map(fold))).toBe(true);
    expect(meansDanger('đánh răng', ['đang bị đánh'].map(fold))).toBe(false);
  });
});
