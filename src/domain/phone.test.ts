import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildSupportAddress } from '../testing/build-support-address.ts';
import { countryOf, digitsOf, lineKey, numberIn, telLink, unbreakable } from './phone.ts';
import type { Phone } from './schemas/phone-number.ts';

const phone = (changes: Partial<Phone>): Phone => ({ number: '0203 000 0000', kind: 'voice', cost: 'free', languages: [], ...changes });

describe('tel links', () => {
  test('dial what the record says; texts are texted; fax and chat are not called', () => {
    expect(telLink(phone({}))).toBe('tel:02030000000');
    expect(telLink(phone({ kind: 'sms', number: '156' }))).toBe('sms:156');
    expect(telLink(phone({ kind: 'fax' }))).toBeNull();
    expect(telLink(phone({ kind: 'zalo' }))).toBeNull();
  });
  test('from abroad the international form is dialled where there is one', () => {
    expect(telLink(phone({ international: '+842030000000' }), 'international')).toBe('tel:+842030000000');
    expect(telLink(phone({ number: '117' }), 'international')).toBe('tel:117');
  });
  test('hold only what a dialler understands, for any grouping', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\+?[0-9]([0-9 -]{0,15}[0-9])?$/), (number) => {
        expect(telLink(phone({ number }))).toMatch(/^tel:\+?\d+$/);
        expect(digitsOf(unbreakable(number).replaceAll('\u00A0', ' '))).toBe(digitsOf(number));
      }),
    );
  });
});

test('one line has one key', () => {
  expect(lineKey({ number: '0981 84 84 84' }, 'VN')).toBe(lineKey({ number: '+84 981 848 484', international: '+84981848484' }, 'VN'));
  expect(lineKey({ number: '111' }, 'VN')).toBe('111');
});

test('a number of another country is no Vietnamese line', () => {
  expect(countryOf(buildSupportAddress({ phones: [], coverage: { scope: 'country-abroad', countries: ['JP'] } }))).toBe('JP');
  expect(countryOf(buildSupportAddress({ coverage: { scope: 'province', provinces: ['22'] } }))).toBe('VN');
  expect(lineKey({ number: '0120-76-2029' }, 'JP')).toBe('0120762029');
  expect(lineKey({ number: '03-5363-3013', international: '+81353633013' }, 'JP')).toBe('+81353633013');
});

test('abroad, the groups people say stay', () => {
  expect(numberIn('international', { number: '0981 84 84 84', international: '+84981848484' })).toBe('+84 981 84 84 84');
  expect(numberIn('international', { number: '+855 97 749 2430', international: '+855977492430' })).toBe('+855 97 749 2430');
  expect(numberIn('international', { number: '117' })).toBe('117');
  // Said as it is there; the link dials +81.
  expect(numberIn('international', { number: '03-5363-3013', international: '+81353633013' })).toBe('03-5363-3013');
  expect(numberIn('home', { number: '0981 84 84 84', international: '+84981848484' })).toBe('0981 84 84 84');
});
