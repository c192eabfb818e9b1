import type { SupportAddress } from './schemas/support-address.ts';

/**
 * Whether a national record belongs on every commune's page: somebody can call it from there and it answers
 * a need of the people this site serves. Offices without a number stay on the page of national lines.
 */
export function isMainNational(record: SupportAddress): boolean {
  return record.status !== 'conflicting' && record.kind !== 'government-office' && record.phones.some((phone) => phone.kind === 'voice');
}
