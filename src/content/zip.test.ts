import { inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { zipOf } from './zip.ts';

/** Reads an archive from its directory at the end, as unpackers do. */
function unzip(bytes: Uint8Array): Map<string, string> {
  const view = Buffer.from(bytes);
  const end = view.length - 22;
  const files = new Map<string, string>();
  let at = view.readUInt32LE(end + 16);
  for (let index = 0; index < view.readUInt16LE(end + 10); index += 1) {
    const [packed, nameLength, offset] = [view.readUInt32LE(at + 20), view.readUInt16LE(at + 28), view.readUInt32LE(at + 42)];
    const start = offset + 30 + view.readUInt16LE(offset + 26);
    files.set(view.toString('utf8', at + 46, at + 46 + nameLength), inflateRawSync(view.subarray(start, start + packed)).toString('utf8'));
    at += 46 + nameLength;
  }
  return files;
}

test('what goes in comes out, and the same files give the same bytes', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.tuple(fc.stringMatching(/^[a-zđ]{1,8}\.csv$/), fc.string({ unit: 'grapheme' })), { selector: ([name]) => name, maxLength: 5 }), (entries) => {
      const files = new Map(entries);
      expect(unzip(zipOf(files))).toEqual(files);
      expect(zipOf(files)).toEqual(zipOf(files));
    }),
  );
});
