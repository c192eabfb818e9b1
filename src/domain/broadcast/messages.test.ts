import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isPlainSms, messageParts } from './message-parts.ts';
import { withoutMarks } from './without-marks.ts';

test('marks go, capitals, punctuation and spaces stay', () => {
  expect(withoutMarks('Đừng trả tiền, gọi 111: "Ủy ban nhân dân xã"?')).toBe('Dung tra tien, goi 111: "Uy ban nhan dan xa"?');
});

const vietnamese = fc.array(fc.constantFrom(...'aăâbcdđeêghiklmnoôơpqrstuưvxyÁẰẬĐỄỌỜỮỴ .,:?!"0123456789'), { maxLength: 200 }).map((list) => list.join(''));

test('as many characters as before, all of them plain SMS, and twice is once', () => {
  fc.assert(fc.property(vietnamese, (text) => {
    const bare = withoutMarks(text);
    expect(bare).toHaveLength(text.length);
    expect(isPlainSms(bare)).toBe(true);
    expect(withoutMarks(bare)).toBe(bare);
    expect(withoutMarks(text.normalize('NFD'))).toBe(bare);
  }));
});

test.each([
  ['a'.repeat(160), 1], ['a'.repeat(161), 2], ['a'.repeat(307), 3], ['ạ'.repeat(70), 1], ['ạ'.repeat(71), 2], ['ạ'.repeat(135), 3], ['', 1],
])('case %# goes out in the right number of parts', (text, parts) => expect(messageParts(text)).toBe(parts));

test('a message without marks never needs more parts than with them', () => {
  fc.assert(fc.property(vietnamese, (text) => messageParts(withoutMarks(text)) <= messageParts(text)));
});
