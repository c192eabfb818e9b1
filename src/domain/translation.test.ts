import fc from 'fast-check';
import { expect, test } from 'vitest';
import { digestOf, translationState } from './translation.ts';

test('line ends, trailing spaces and Unicode form do not make a translation old', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' }).map((line) => line.replace(/[\r\n]/g, '').trimEnd()), { maxLength: 5 }), (lines) => {
      const text = lines.join('\n');
      expect(digestOf(`${lines.map((line) => `${line}  `).join('\r\n')}\r\n`.normalize('NFD'))).toBe(digestOf(text));
    }),
  );
});

test('a changed word does', () => expect(digestOf('Gọi 111')).not.toBe(digestOf('Gọi 113')));

test('states', () => {
  const digest = digestOf('x');
  expect(translationState(undefined, digest)).toBe('missing');
  expect(translationState({ madeFrom: '0000000000000000', review: 'native' }, digest)).toBe('outdated');
  expect(translationState({ madeFrom: undefined, review: 'native' }, digest)).toBe('outdated');
  expect(translationState({ madeFrom: digest, review: 'none' }, digest)).toBe('unreviewed');
  expect(translationState({ madeFrom: digest, review: 'native' }, digest)).toBe('current');
});
