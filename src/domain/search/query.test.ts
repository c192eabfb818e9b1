import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasPhrase, numberKeysIn, queryForIndex, withoutFillers } from './query.ts';

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
    expect(numberKeysIn('111')).toContain('111');
    for (const text of ['0981.84.84.84', '+84 981 84 84 84', '00 84 981 848 484']) expect(numberKeysIn(text)[0], text).toBe('+84981848484');
    for (const text of ['842438240401', '+84 (0)24 3824 0401', '024 3824 0401', '０２４ ３８２４ ０４０１']) expect(numberKeysIn(text)[0], text).toBe('+842438240401');
    // A line of another country is known as it is dialled there.
    expect(numberKeysIn('0120-76-2029')).toContain('0120762029');
    for (const text of ['gọi 111', '12', '']) expect(numberKeysIn(text), text).toEqual([]);
  });
});

describe('everyday words', () => {
  test('are whole words, anywhere in Chinese', () => {
    expect(hasPhrase('toi bi danh', 'danh')).toBe(true);
    expect(hasPhrase('danhmuc', 'danh')).toBe(false);
    expect(hasPhrase('遭受家暴怎么办', '家暴')).toBe(true);
  });
});
