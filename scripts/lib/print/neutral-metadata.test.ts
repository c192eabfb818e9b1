import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { neutralMetadata } from './neutral-metadata.ts';

const bytes = (text: string) => Buffer.from(text, 'latin1');
const neutral = (text: string) => neutralMetadata(bytes(text)).toString('latin1');

describe('what a PDF says of its maker', () => {
  test('is replaced, byte for byte as long, and nothing else is', () => {
    const text = '1 0 obj\n<</Title (\xFEsheet)\n/Creator (HeadlessChrome)\n/Producer (Skia/PDF m140)\n/CreationDate (D:2026)>>\nendobj';
    expect(neutral(text)).toBe('1 0 obj\n<</Title (\xFEsheet)\n/Creator (In            )\n/Producer (In           )\n/CreationDate (D:2026)>>\nendobj');
  });
  test('may hold escaped brackets', () => {
    const maker = 'Mozilla \\(X11; Linux\\) \\\\';
    expect(neutral(`/Creator (${maker})>>`)).toBe(`/Creator (${'In'.padEnd(maker.length)})>>`);
  });
  test('whatever it was, the length stays, none of it is left, and doing it again changes nothing', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary-ascii', maxLength: 60 }), fc.uint8Array({ maxLength: 40 }), (maker, rest) => {
      const literal = maker.replace(/[\\()]/g, '\\$&');
      const before = bytes(`<</Producer (${literal})>>`);
      const after = neutralMetadata(Buffer.concat([before, rest]));
      expect(after.length).toBe(before.length + rest.length);
      expect(after.subarray(0, before.length).toString('latin1')).toBe(`<</Producer (${'In'.padEnd(literal.length).slice(0, literal.length)})>>`);
      expect(after.subarray(before.length)).toEqual(Buffer.from(rest));
      expect(neutralMetadata(after)).toEqual(after);
    }));
  });
});
