import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findSlips, isOneSlip, slipList } from './slip.ts';

const word = fc.stringMatching(/^[a-z]{3,12}$/);
const at = fc.nat({ max: 11 });

test('one letter lost, doubled, changed or exchanged is one slip, both ways', () => {
  fc.assert(fc.property(word, at, fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'), (text, position, letter) => {
    const index = position % text.length;
    const typed = [
      text.slice(0, index) + text.slice(index + 1),
      text.slice(0, index) + letter + text.slice(index),
      text.slice(0, index) + letter + text.slice(index + 1),
      text.slice(0, index) + (text[index + 1] ?? '') + text[index] + text.slice(index + 2),
    ].filter((each) => each !== text);
    for (const each of typed) {
      expect(isOneSlip(each, text)).toBe(true);
      expect(isOneSlip(text, each)).toBe(true);
    }
  }));
});

test('the quick look at letters passes over nothing that is one slip away', () => {
  fc.assert(fc.property(fc.array(word, { maxLength: 30 }), word, (keys, typed) => {
    expect(findSlips(slipList(keys), typed)).toEqual(keys.filter((key) => isOneSlip(typed, key)));
  }));
});
