import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hearsDanger } from './danger.ts';

const ears = hearsDanger({ danger: ['bị … đánh', 'giữ giấy tờ', '打我', "won't let … leave"], calm: ['đánh giá', '打我电话'] });

describe('the ear for danger', () => {
  test('hears whole words, with marks and without, however they are encoded', () => {
    for (const text of ['em ĐANG BỊ ĐÁNH', 'toi bi danh', 'bị đánh'.normalize('NFD'), 'giử giấy tờ', '丈夫打我', 'they won’t let me leave']) expect(ears(text), text).toBe(true);
    for (const text of ['đánh răng', 'bidanh', 'bị', 'bí danh', '打电话', '', '…']) expect(ears(text), text).toBe(false);
  });
  test('a gap is at most three words, in order', () => {
    expect([ears('bị chồng tôi đánh'), ears('bị một hai ba bốn đánh'), ears('đánh bị')]).toEqual([true, false, false]);
  });
  test('a calm phrase is taken out; what is left is still heard', () => {
    expect([ears('bị đánh giá'), ears('打我电话'), ears('bị đánh giá thấp rồi bị đánh')]).toEqual([false, false, true]);
  });
  test('takes any text; without words nothing is heard', () => {
    fc.assert(fc.property(fc.string(), (text) => void ears(text)));
    expect(hearsDanger({ danger: ['…', ''], calm: ['', '…'] })('bị đánh')).toBe(false);
    expect(ears('bị '.repeat(20_000))).toBe(false);
  });
});
