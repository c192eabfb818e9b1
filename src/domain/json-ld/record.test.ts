import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { projectOpenData } from '../../testing/project-records.ts';
import { recordsJsonLd } from './record.ts';

const records = projectOpenData.records;

test('a confidential place has no address, a conflicting number no contact point', () => {
  for (const record of records) {
    const text = JSON.stringify(recordsJsonLd([record], 'vi'));
    if (record.confidential) expect(text).not.toContain('"address"');
    if (record.status === 'conflicting') expect(text).not.toContain('telephone');
  }
});

test('111 is free, day and night, and the police an emergency service', () => {
  const json = (id: string) => JSON.stringify(recordsJsonLd(records.filter((record) => record.id === id), 'en'));
  expect(json('tong-dai-111')).toContain('"contactOption":"TollFree"');
  expect(json('tong-dai-111')).toContain('"opens":"00:00"');
  expect(json('so-khan-cap-113')).toContain('EmergencyService');
});

test('it costs at most 400 bytes a page', () => {
  const sizes = records.flatMap((record) => (['vi', 'en', 'zh'] as const).map((locale) => brotliCompressSync(JSON.stringify(recordsJsonLd([record], locale))).length));
  console.info(`JSON-LD of a record: at most ${Math.max(...sizes)} bytes`);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(400);
});
