import { describe, expect, test } from 'vitest';
import { supportAddressInput } from '../../testing/build-support-address.ts';
import { supportAddress } from './support-address.ts';

const faults = (changes: Record<string, unknown>) =>
  supportAddress.safeParse({ ...structuredClone(supportAddressInput), ...changes }).error?.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`) ?? [];
const phone = (changes: Record<string, unknown>) => ({ phones: [{ ...supportAddressInput.phones[0], ...changes }] });

test('an ordinary record passes', () => expect(faults({})).toEqual([]));

describe('a shelter is never located', () => {
  const shelter = { kind: 'shelter', topics: ['shelter'] };
  const address = (fields: Record<string, unknown>) => ({ ...shelter, address: fields });
  test.each([
    [{ text: { vi: '1 Phố Thử', en: '1 Test St', zh: '测试街1号' } }],
    [{ lat: 21.0, lon: 105.8 }],
    [{ former: 'tổ 1, phường Cũ' }],
  ])('%j is refused', (fields) => {
    expect(faults(address(fields))).toMatchInlineSnapshot(`
      [
        "address: nơi tạm lánh không bao giờ có địa chỉ, tọa độ hay bản đồ",
      ]
    `);
  });
  test('a body that also shelters is a shelter', () => {
    expect(faults({ topics: ['trafficking', 'shelter'], address: { text: { vi: 'x', en: 'x', zh: 'x' } } })).toHaveLength(1);
  });
  test('its province may be named', () => expect(faults(address({ province: '22' }))).toEqual([]));
});

describe('numbers', () => {
  test('must be text', () => {
    expect(faults(phone({ number: 2030000000, international: undefined }))).toMatchInlineSnapshot(`
      [
        "phones.0.number: số điện thoại phải nằm trong dấu nháy, ví dụ "0203 000 0000"",
      ]
    `);
  });
  test.each(['12', '0203 00', '0203 000 0000 0000 0000'])('%s cannot be dialled', (number) => {
    expect(faults(phone({ number, international: undefined }))).toHaveLength(1);
  });
  test('the international form is the same line', () => {
    expect(faults(phone({ international: '+842030000001' }))).toMatchInlineSnapshot(`
      [
        "phones.0.number: dạng quốc tế không khớp: số này là +842030000000",
      ]
    `);
  });
  test('a short code has no international form', () => {
    expect(faults(phone({ number: '111', international: '+84111000000' }))).toHaveLength(1);
    expect(faults(phone({ number: '111', international: undefined }))).toEqual([]);
  });
});

describe('hours', () => {
  const period = (opens: string, closes: string) => ({ hours: { periods: [{ days: ['MO'], opens, closes }] } });
  test.each([['08:00', '17:00'], ['00:00', '24:00']])('%s to %s passes', (opens, closes) => expect(faults(period(opens, closes))).toEqual([]));
  test.each([['08:00', '24:30'], ['24:00', '24:00'], ['8:00', '17:00'], ['17:00', '08:00'], ['08:00', '08:00']])('%s to %s does not', (opens, closes) => expect(faults(period(opens, closes))).not.toEqual([]));
  test('are always, or periods, or a note', () => {
    expect(faults({ hours: { always: true } })).toEqual([]);
    expect(faults({ hours: { note: { vi: 'x', en: 'x', zh: 'x' } } })).toEqual([]);
    expect(faults({ hours: {} })).toHaveLength(1);
    expect(faults({ hours: { periods: [] } })).toHaveLength(1);
    expect(faults({ hours: { always: true, ...period('08:00', '17:00').hours } })).toHaveLength(1);
  });
});

describe('states', () => {
  const source = supportAddressInput.sources[0]!;
  test('confirmed needs two publishers, an official source or a contact', () => {
    expect(faults({ status: 'confirmed' })).toHaveLength(1);
    expect(faults({ status: 'confirmed', basis: 'two-sources' })).toHaveLength(1);
    expect(faults({ status: 'confirmed', basis: 'official' })).toHaveLength(1);
    expect(faults({ status: 'confirmed', basis: 'contact' })).toHaveLength(1);
    expect(faults({ status: 'confirmed', basis: 'two-sources', sources: [source, { ...source, publisher: 'Đài Thử', date: null }] })).toEqual([]);
    expect(faults({ status: 'confirmed', basis: 'official', sources: [{ ...source, official: true }] })).toEqual([]);
  });
  test('old sources cannot stand for "confirmed"', () => {
    const old = { ...source, official: true, date: '2025-06-30' };
    expect(faults({ status: 'confirmed', basis: 'official', sources: [old] })).toHaveLength(1);
  });
  test('a source older than the reorganisation is pre-merger', () => {
    expect(faults({ sources: [{ ...source, date: '2025-06-30' }] })).toMatchInlineSnapshot(`
      [
        "status: nguồn mới nhất cũ hơn 2025-07-01: trạng thái phải là pre-merger",
      ]
    `);
    expect(faults({ sources: [{ ...source, date: '2025-07-01' }] })).toEqual([]);
  });
  test('conflicting says about what, and how; no other state does', () => {
    expect(faults({ status: 'conflicting', conflict: 'hours' })).toHaveLength(1);
    expect(faults({ status: 'conflicting', notes: 'two numbers' })).toHaveLength(1);
    expect(faults({ status: 'conflicting', conflict: 'hours', notes: 'two clocks' })).toHaveLength(0);
    expect(faults({ conflict: 'hours' })).toHaveLength(1);
  });
  test('no source, no record', () => expect(faults({ sources: [] })).toHaveLength(1));
});

describe('texts', () => {
  test('every language is there, in NFC', () => {
    expect(faults({ name: { vi: 'Nơi', en: 'Place' } })).toHaveLength(1);
    expect(faults({ name: { vi: 'Nơi'.normalize('NFD'), en: 'Place', zh: '点' } })).toHaveLength(1);
  });
  test('an unknown key is refused', () => expect(faults({ telephone: '111' })).toHaveLength(1));
  test('a link cannot run code', () => expect(faults({ website: 'javascript:alert(1)' })).toHaveLength(1));
});
