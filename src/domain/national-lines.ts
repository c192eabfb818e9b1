import { needsOf } from './needs.ts';
import type { SupportAddress } from './schemas/support-address.ts';

/**
 * Whether a national record belongs on every commune's page: somebody can call it from there and it answers
 * a need of the people this site serves. Offices and disaster lines stay on the page of national lines.
 */
export function isMainNational(record: SupportAddress): boolean {
  const isOffice = record.kind === 'government-office' || record.kind === 'emergency';
  return !isOffice && record.status !== 'conflicting' && needsOf(record).length > 0 && record.phones.some((phone) => phone.kind === 'voice');
}
