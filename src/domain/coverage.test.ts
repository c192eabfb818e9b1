import { describe, expect, test } from 'vitest';
import { buildSupportAddress } from '../testing/build-support-address.ts';
import { compareRecords, formFor, indexCoverage, numbersShownOnce, servesAbroad } from './coverage.ts';

const today = '2026-11-23';
const at = (id: string, coverage: object, more: object = {}) => buildSupportAddress({ id, coverage, ...more });
const ids = (records: readonly { id: string }[]) => records.map((record) => record.id);

describe('coverage of a commune', () => {
  const index = indexCoverage(
    [
      at('ca-nuoc', { scope: 'national' }),
      at('tinh', { scope: 'province', provinces: ['22'] }),
      at('tinh-khac', { scope: 'province', provinces: ['31'] }),
      at('xa', { scope: 'commune', provinces: ['22'], communes: ['06685'] }),
      at('xa-khac', { scope: 'commune', provinces: ['22'], communes: ['06673'] }),
    ],
    today,
  );
  test('holds its own, its province and the nation, nobody else', () => {
    const { commune, province, nation } = index.coverageOf('06685', '22');
    expect([ids(commune), ids(province), ids(nation)]).toEqual([['xa'], ['tinh'], ['ca-nuoc']]);
  });
  test('is never empty of national help', () => {
    const { commune, province, nation } = index.coverageOf('99999', '99');
    expect([commune.length, province.length, nation.length]).toEqual([0, 0, 1]);
  });
});

describe('order', () => {
  const province = { scope: 'province', provinces: ['22'] };
  test('with a number first, then the better state; conflicting and long overdue last', () => {
    const source = buildSupportAddress().sources[0]!;
    const index = indexCoverage(
      [
        at('a-qua-han', province, { sources: [{ ...source, read: '2024-01-01' }] }),
        at('b-khac-nhau', province, { status: 'conflicting', conflict: 'number', notes: 'two numbers' }),
        at('c-khong-so', province, { phones: [] }),
        at('d-cu', province, { status: 'pre-merger' }),
        at('e-mot-nguon', province),
      ],
      today,
    );
    expect(ids(index.ofProvince('22'))).toEqual(['e-mot-nguon', 'd-cu', 'c-khong-so', 'b-khac-nhau', 'a-qua-han']);
  });
  test('what helps at night comes before what is open by day, and help against the harms before other lines; old ones stay below', () => {
    const phone = (number: string, hours?: object) => [{ number, kind: 'voice', cost: 'free', languages: [], ...(hours && { hours }) }];
    const always = { always: true };
    const records = [
      at('a-cu-ca-dem', province, { status: 'pre-merger', phones: phone('0203 000 0001', always) }),
      at('b-ma-tuy-ca-dem', province, { topics: ['drug-addiction'], phones: phone('0203 000 0002', always) }),
      at('c-ban-ngay', province, { topics: ['domestic-violence'], phones: phone('0203 000 0003') }),
      at('d-ca-dem', province, { topics: ['trafficking'], phones: phone('0203 000 0004', always) }),
    ];
    expect(ids(records.sort(compareRecords(today)))).toEqual(['d-ca-dem', 'c-ban-ngay', 'b-ma-tuy-ca-dem', 'a-cu-ca-dem']);
  });
  test('among equals, nearer to danger first: who must receive a person, police, then offices; last by id', () => {
    const kinds = ['government-office', 'womens-union', 'legal-aid', 'border-guard', 'police', 'one-stop-centre', 'hotline', 'emergency'];
    const records = [at('b', province, { kind: 'police' }), ...kinds.map((kind) => at(kind, province, { kind })), at('a', province, { kind: 'police' })];
    expect(ids(records.sort(compareRecords(today)))).toEqual(['emergency', 'hotline', 'one-stop-centre', 'a', 'b', 'police', 'border-guard', 'legal-aid', 'womens-union', 'government-office']);
  });
});

test('a line already shown is not offered twice, however it is written', () => {
  const national = at('mot', { scope: 'national' });
  const local = at('hai', { scope: 'province', provinces: ['22'] }, { phones: [{ number: '0203 0000000', kind: 'voice', cost: 'free', languages: [] }, { number: '0203 000 0001', kind: 'voice', cost: 'free', languages: [] }] });
  const shown = numbersShownOnce([national, local]);
  expect(shown.get('mot')).toHaveLength(1);
  expect(shown.get('hai')!.map((phone) => phone.number)).toEqual(['0203 000 0001']);
  expect(numbersShownOnce([local], [national]).get('hai')!.map((phone) => phone.number)).toEqual(['0203 000 0001']);
});

test('111 is never named to somebody abroad: records for one country and for the whole world serve people there', () => {
  const scopes = ['national', 'province', 'commune', 'country-abroad', 'worldwide'] as const;
  expect(scopes.filter((scope) => servesAbroad(buildSupportAddress({ phones: [], coverage: { scope, provinces: ['22'], communes: ['06685'], countries: ['KH'] } })))).toEqual(['country-abroad', 'worldwide']);
});

test('numbers that people call from abroad carry the code of the country everywhere; those of police at home do not', () => {
  const form = (scope: string, topics: string[]) => formFor(buildSupportAddress({ phones: [], topics, coverage: { scope, provinces: ['22'], communes: ['06685'], countries: ['KH'] } }));
  expect([form('worldwide', ['trafficking']), form('country-abroad', ['trafficking']), form('national', ['citizen-protection-abroad'])]).toEqual(['international', 'international', 'international']);
  expect([form('national', ['trafficking']), form('province', ['citizen-protection-abroad'])]).toEqual(['home', 'home']);
});
