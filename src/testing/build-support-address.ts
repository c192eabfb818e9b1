import { supportAddress, type SupportAddress } from '../domain/schemas/support-address.ts';

/** Input of an invented record; the numbers are placeholders that no one can be reached on. */
export const supportAddressInput = {
  id: 'noi-thu',
  name: { vi: 'Nơi thử', en: 'Test place', zh: '测试点' },
  kind: 'hotline',
  topics: ['trafficking'],
  coverage: { scope: 'national' },
  phones: [{ number: '0203 000 0000', international: '+842030000000', kind: 'voice', cost: 'free', languages: ['vi'] }],
  who: { vi: 'Giúp người thử.', en: 'Helps testers.', zh: '帮助测试者。' },
  status: 'single-source',
  sources: [{ url: 'https://example.vn/a', publisher: 'Báo Thử', date: '2025-09-01', read: '2026-11-22', says: 'It exists.' }],
};

/** A valid invented record with the given fields replaced. Throws when the result is not valid. */
export function buildSupportAddress(changes: Record<string, unknown> = {}): SupportAddress {
  return supportAddress.parse({ ...structuredClone(supportAddressInput), ...changes });
}
