import { expect, test } from 'vitest';
import { broadcastOfLength, broadcastPath } from './broadcast-fixture.ts';
import { faultsAfter, swap, type Change } from './testing.ts';

const kinds = (...changes: Change[]) => faultsAfter([broadcastOfLength(180), ...changes]).map(({ kind }) => kind);

test('a right broadcast has no fault', () => expect(kinds()).toEqual([]));
test.each([174, 201])('a script of %i syllables is found', (count) => expect(faultsAfter([broadcastOfLength(count)]).map(({ kind }) => kind)).toContain('spoken-length'));
test.each([
  ['Gọi {so-mau}.', 'Gọi {so-mua}.', 'reference-unknown'],
  ['id: bai-mau', 'id: bai-mua', 'reference-unknown'],
  ['sms: Gọi {so-mau}.', `sms: ${'Gọi. '.repeat(31)}Gọi {so-mau}`, 'value-too-long'],
  ['begin: chữ', 'begin: Đợi 3', 'record-rule'],
  ['chữ. chữ chữ chữ chữ chữ chữ chữ chữ chữ chữ. chữ chữ chữ chữ chữ chữ chữ chữ chữ chữ. chữ', Array.from({ length: 22 }, () => 'chữ').join(' '), 'sentence-long'],
  ['sms:', 'facebook: x\nsms:', 'field-unknown'],
])('%s written as %s is found', (from, to, kind) => expect(kinds(swap(broadcastPath, from, to))).toContain(kind));
