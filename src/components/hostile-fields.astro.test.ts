import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, test } from 'vitest';
import { translator } from '../i18n/messages.ts';
import { supportAddress, type SupportAddress } from '../domain/schemas/support-address.ts';
import AddressCard from './AddressCard.astro';
import SourceList from './SourceList.astro';

/** The second wall: a hostile text that got past the checker would still be shown as words, never run. */
const attack = `"'><script>globalThis.__ran=true</script><img src=x onerror=alert(1)>`;
const text = { vi: attack, en: attack, zh: attack };
const record = {
  id: 'tram-mau', name: text, kind: 'hotline', topics: ['trafficking'], coverage: { scope: 'national', provinces: [], communes: [], countries: [] },
  phones: [{ number: '0203 000 0001', kind: 'voice', cost: 'unknown', languages: ['vi'], label: text, hours: { note: text } }],
  who: text, status: 'single-source', email: attack, zalo: attack, address: { text, former: attack },
  sources: [{ url: `https://example.com/${attack}`, publisher: attack, date: null, read: '2026-11-01', says: attack }], notes: attack,
} as unknown as SupportAddress;

test('a hostile record is shown as words', async () => {
  const container = await AstroContainer.create();
  const t = translator('vi');
  const html = (await container.renderToString(AddressCard, { props: { record, phones: record.phones, locale: 'vi', t, today: '2026-11-23' } })) + (await container.renderToString(SourceList, { props: { sources: record.sources, record, locale: 'vi', t } }));
  expect(html).toContain('&lt;script');
  // Quoted values of attributes are words, too: quotes inside them are escaped.
  const elements = html.replace(/="[^"]*"/g, '=""');
  expect(elements).not.toMatch(/<script|<img|onerror=""/);
});

test('an address that runs code is refused by the schema itself', () => {
  const sources = [{ ...record.sources[0], url: 'javascript:alert(1)' }];
  const paths = supportAddress.safeParse({ ...record, sources }).error?.issues.map((issue) => issue.path.join('.'));
  expect(paths).toContain('sources.0.url');
});
