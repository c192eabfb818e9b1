import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { showCard } from './show-card.ts';

const files = globSync('content/show-cards/*.yaml').sort();
const read = (file: string) => parse(readFileSync(file, 'utf8')) as Record<string, any>;

test('the languages of the places where people are held are all there', () => {
  expect(files.map((file) => (read(file)['lang'] as string))).toEqual(['en', 'ja', 'km', 'ko', 'lo', 'ms', 'my', 'th', 'vi', 'zh-Hant', 'zh']);
});

describe.each(files)('%s', (file) => {
  test('has every line in order, in NFC, without a typed number', () => {
    expect(showCard.safeParse(read(file)).error?.issues).toBeUndefined();
  });
});

test('a missing line, a changed order and a typed number are refused', () => {
  const card = read('content/show-cards/km.yaml');
  expect(showCard.safeParse({ ...card, card: card['card'].slice(1) }).success).toBe(false);
  expect(showCard.safeParse({ ...card, card: card['card'].toReversed() }).success).toBe(false);
  expect(showCard.safeParse({ ...card, message: { ...card['message'], text: 'Gọi 0981 848 484' } }).success).toBe(false);
  expect(showCard.safeParse({ ...card, message: { ...card['message'], text: 'ហៅ ១១១' } }).success).toBe(false);
  expect(showCard.safeParse({ ...card, message: { ...card['message'], gloss: { vi: 'Gọi 111', en: 'Call', zh: '拨打' } } }).success).toBe(false);
  expect(showCard.safeParse({ ...card, essentials: { ...card['essentials'], calls: undefined } }).success).toBe(false);
});
