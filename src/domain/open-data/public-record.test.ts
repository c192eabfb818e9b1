import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildSupportAddress } from '../../testing/build-support-address.ts';
import { locationOf } from '../hsds/location.ts';
import { addressTopics } from '../schemas/support-address.ts';
import { publish, publicRecord } from './public-record.ts';

test('a confidential place loses every form of address, even when the record breaks the rules', () => {
  fc.assert(
    fc.property(fc.boolean(), fc.subarray([...addressTopics]), fc.string({ minLength: 4 }), (isShelterKind, topics, street) => {
      const secret = `~${street}~`;
      const address = { text: { vi: secret, en: secret, zh: secret }, commune: '06685', former: secret, lat: 20.9512345, lon: 107.0512345 };
      const record = publish({ ...buildSupportAddress(), kind: isShelterKind ? 'shelter' : 'ngo', topics: isShelterKind ? topics : [...topics, 'shelter'], address });
      const published = JSON.stringify([record, locationOf(record)]);
      expect(record.confidential).toBe(true);
      expect(published.includes('06685') || published.includes('20.95') || published.includes(JSON.stringify(secret).slice(1, -1))).toBe(false);
    }),
  );
});

test('editors’ evidence is not published', () => {
  const source = { url: 'https://example.org/ấp', publisher: 'Báo', date: '2026-01-02', read: '2026-01-03', says: 'inner words' };
  const record = publish({ ...buildSupportAddress(), notes: 'inner note', sources: [source], contactCheck: { on: '2026-01-04', method: 'call', by: 'inner role' } });
  expect(JSON.stringify(record)).not.toContain('inner');
  expect(record.sources[0]!.url).toBe('https://example.org/%E1%BA%A5p');
  expect(record.contactCheck).toEqual({ on: '2026-01-04', method: 'call' });
  publicRecord.parse(record);
});
