import { expect, test } from 'vitest';
import fc from 'fast-check';
import { FIXTURE_DAY, paths } from '../../../src/testing/content-fixture.ts';
import { faultKinds, kindOf, type FaultName } from './fault-kinds.ts';
import { applyEdits, fixContent } from './fix-content.ts';
import { type Change, swap, tree } from './testing.ts';

const R = paths.record;
const mended = (...changes: readonly Change[]) => fixContent(tree(...changes), { today: FIXTURE_DAY });

const fixable: readonly (readonly [FaultName, Change, string])[] = [
  ['number-unquoted', swap(R, '"0203 000 0001"', '02030000001'), 'number: "02030000001"'],
  ['code-unquoted', swap(R, 'provinces: ["91"]', 'provinces: [91]'), 'provinces: ["91"]'],
  ['value-unquoted', swap(R, 'says: Lists the number.', 'says: 2025'), 'says: "2025"'],
  ['id-differs', swap(R, 'id: tram-mau', 'id: tram-khac'), 'id: tram-mau\n'],
  ['text-not-nfc', swap(R, 'Trạm mẫu', 'Trạm mẫu'.normalize('NFD')), 'vi: Trạm mẫu,'],
  ['text-invisible', swap(R, 'Trạm mẫu', 'Trạm\u200B mẫu'), 'vi: Trạm mẫu,'],
  ['text-bidi', swap(R, 'Trạm mẫu', 'Trạm \u202Emẫu'), 'vi: Trạm mẫu,'],
  ['text-control', swap(R, 'Trạm mẫu', 'Trạm\u0008 mẫu'), 'vi: Trạm mẫu,'],
  ['text-odd-digits', swap(R, '0203 000 0001', '０２０３ 000 0001'), '"0203 000 0001"'],
  ['text-odd-letters', swap(R, 'Trạm mẫu', 'Ｔrạm mẫu'), 'vi: Trạm mẫu,'],
  ['text-line-ends', [R, (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`], 'id: tram-mau\nname:'],
  ['link-tracking', swap(R, 'https://example.com/tram', 'https://example.com/tram?id=5&fbclid=x'), 'url: https://example.com/tram?id=5\n'],
];

test.each(fixable)('%s is mended, and nothing else is wrong afterwards', (_, change, expected) => {
  const { changed, faults } = mended(change);
  expect(faults).toEqual([]);
  expect([...changed.keys()]).toEqual([R]);
  expect(changed.get(R)).toContain(expected);
});

test('every kind the table calls fixable has a case here', () => {
  const promised = (Object.keys(faultKinds) as FaultName[]).filter((name) => kindOf(name).isFixable === true);
  expect(promised.sort()).toEqual(fixable.map(([name]) => name).sort());
});

test('several faults of one file are mended together; a sound tree is left alone', () => {
  const { changed, faults } = mended(swap(R, '"0203 000 0001"', '02030000001'), swap(R, 'commune: "90001"', 'commune: 90001'), swap(R, 'Trạm mẫu', 'Trạm\u200B mẫu'.normalize('NFD')));
  expect(faults).toEqual([]);
  expect(changed.size).toBe(1);
  expect(mended().changed.size).toBe(0);
});

test('edits that overlap never lose text outside them', () => {
  fc.assert(fc.property(fc.string(), fc.array(fc.record({ start: fc.nat(40), end: fc.nat(40), text: fc.string({ maxLength: 3 }) })), (text, raw) => {
    const edits = raw.map(({ start, end, text: words }) => ({ start: Math.min(start, end, text.length), end: Math.min(Math.max(start, end), text.length), text: words }));
    const first = Math.min(text.length, ...edits.map((edit) => edit.start));
    const last = Math.max(0, ...edits.map((edit) => edit.end));
    const result = applyEdits(text, edits);
    expect(result.startsWith(text.slice(0, first))).toBe(true);
    expect(edits.length === 0 || result.endsWith(text.slice(Math.max(first, last)))).toBe(true);
  }));
});
