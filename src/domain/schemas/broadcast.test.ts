import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { messageParts } from '../broadcast/message-parts.ts';
import { broadcastTexts } from '../broadcast/texts.ts';
import { withoutMarks } from '../broadcast/without-marks.ts';
import { numbersIn } from '../legal-text.ts';
import { recordsIn } from '../../testing/project-records.ts';
import { broadcast } from './broadcast.ts';
import { supportAddress } from './support-address.ts';

const good = parse(readFileSync('content/broadcasts/tro-ve.yaml', 'utf8')) as Record<string, any>;
const isGood = (change: Record<string, unknown>) => broadcast.safeParse({ ...good, ...change }).success;

test('every guide has its broadcast', () => {
  const guides = globSync('content/guides/vi/*.mdx').map((file) => file.replace(/^.*\/|\.mdx$/g, '')).sort();
  expect(recordsIn('broadcasts', broadcast).map(({ id }) => id)).toEqual(guides);
});

describe('refused', () => {
  test.each([
    ['a digit in words to be read out', { script: { ...good['script'], begin: 'Đợi 3 ngày.' } }],
    ['a typed number in a script', { script: { ...good['script'], end: 'Gọi 111. {tong-dai-111}' } }],
    ['an end that leads to no number', { script: { ...good['script'], end: 'Cần hỏi thì tới xã.' } }],
    ['a second paragraph', { script: { ...good['script'], begin: 'Một.\n\nHai.' } }],
    ['a typed number in a message', { sms: 'Gọi 111 hoặc {tong-dai-111}.' }],
    ['a typed number with spaces', { sms: 'Gọi 1 1 1 hoặc {tong-dai-111}.' }],
    ['a message without a number', { zalo: 'Hỏi công an xã.' }],
    ['a message too long', { sms: `${'Bà con ơi. '.repeat(15)}{tong-dai-111}` }],
    ['curly quotes, which make an SMS cost more', { sms: '“Bà con” gọi {tong-dai-111}' }],
    ['a spot with one voice', { radio: [1, 2, 3].map(() => ({ voice: 'one', says: 'Gọi {tong-dai-111}.' })) }],
    ['an unknown field', { facebook: 'x' }],
  ])('%s', (_, change) => expect(isGood(change)).toBe(false));

  test('not: a small number in a message', () => expect(isGood({ sms: 'Đợi 3 ngày, trong 24 giờ. Gọi {tong-dai-111}.' })).toBe(true));
});

const directory = new Map(recordsIn('directory', supportAddress).map((record) => [record.id, record]));

describe.each(recordsIn('broadcasts', broadcast))('$id', (item) => {
  test('names only numbers that were confirmed: a loudspeaker cannot say that a number is old', () => {
    const named = numbersIn([...Object.values(item.script), ...item.radio.map(({ says }) => says), item.sms, item.zalo].join(' '));
    expect(named.filter((id) => directory.get(id)?.status !== 'confirmed')).toEqual([]);
  });

  test('says the first number twice and where to ask in the commune', () => {
    const texts = broadcastTexts(item, (id) => directory.get(id)!.phones[0]!.number);
    expect(texts.sixty.split(/một một [mh]/u).length).toBeGreaterThan(2);
    for (const text of [texts.sixty, texts.sms, texts.zalo, texts.radio.map(({ says }) => says).join(' ')]) expect(text).toMatch(/xã/u);
  });

  test('is one SMS without marks', () => {
    const texts = broadcastTexts(item, (id) => directory.get(id)!.phones[0]!.number);
    expect([texts.sms, texts.zalo].map((text) => messageParts(withoutMarks(text)))).toEqual([1, 1]);
  });
});
