import { expect, test } from 'vitest';
import { buildSupportAddress } from '../testing/build-support-address.ts';
import { isMainNational } from './national-lines.ts';

const isMain = (changes: Record<string, unknown>) => isMainNational(buildSupportAddress(changes));
const number = { number: '0203 000 0000', cost: 'free', languages: [] };

test('a line that answers a need stands on every commune’s page', () => expect(isMain({})).toBe(true));

test.each([
  ['an office', { kind: 'government-office' }],
  ['an emergency number, which stands above', { kind: 'emergency' }],
  ['a number in doubt', { status: 'conflicting', conflict: 'number', notes: 'two numbers' }],
  ['a body for nobody in danger', { topics: ['citizen-protection-abroad'] }],
  ['a body without a number', { phones: [] }],
  ['a number that nobody answers by voice', { phones: [{ ...number, kind: 'fax' }, { ...number, kind: 'sms' }] }],
])('%s does not', (_, changes) => expect(isMain(changes)).toBe(false));
