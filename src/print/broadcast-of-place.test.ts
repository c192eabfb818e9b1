import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { interfaceTexts } from '../../scripts/lib/print/interface-texts.ts';
import { sheetSource } from '../../scripts/lib/print/sheet-source.ts';
import { seconds } from '../domain/broadcast/pace.ts';
import { placeBroadcast } from '../domain/schemas/place-broadcast.ts';
import { broadcastOfPlace } from './broadcast-of-place.ts';
import { sheetOfPlace, type SheetPlace } from './sheet-of-place.ts';

const { source, localities } = sheetSource();
const words = placeBroadcast.parse(parse(readFileSync('content/place-broadcast.yaml', 'utf8')));
const scriptsOf = (place: SheetPlace) => broadcastOfPlace(sheetOfPlace(source, place, 'vi', interfaceTexts('vi')), words, place.province === undefined);
const communes = localities.communes.map((commune) => ({ commune, scripts: scriptsOf({ province: localities.provinceByCode.get(commune.provinceCode)!, commune }) }));
const places = [...communes.map(({ commune, scripts }) => ({ name: commune.fullName, scripts })), ...localities.provinces.map((province) => ({ name: province.fullName, scripts: scriptsOf({ province }) })), { name: 'Việt Nam', scripts: scriptsOf({}) }];

describe('every commune, every province, the country', () => {
  test('all communes are there', () => expect(communes).toHaveLength(3321));
  test('never over 60 seconds, never under 45', () => expect(places.filter(({ scripts }) => seconds(scripts.sixty) > 60 || seconds(scripts.sixty) < 45).map(({ name }) => name)).toEqual([]));
  test('never over 90 seconds, never under 70', () => expect(places.filter(({ scripts }) => seconds(scripts.ninety) > 90 || seconds(scripts.ninety) < 70).map(({ name }) => name)).toEqual([]));
  test('no digit, no brace, no bracket is left to read', () => expect(places.filter(({ scripts }) => /[\d{}()]/.test(scripts.sixty + scripts.ninety)).map(({ name }) => name)).toEqual([]));
  test('111 is said three times, 113 once', () => {
    expect(places.filter(({ scripts }) => scripts.sixty.split('một một một').length !== 4 || !scripts.sixty.includes('công an một một ba')).map(({ name }) => name)).toEqual([]);
  });
});

test('a commune at the border also hears of the border post, by name', () => {
  const of = (slug: string) => communes.find(({ commune }) => commune.slug === slug)!.scripts.sixty;
  expect(of('mong-cai-3')).toContain('công an phường Móng Cái ba, đồn biên phòng');
  expect(of('hong-gai')).toMatch(/^Bà con phường Hồng Gai ơi!/);
});

test('the script of the country names no place', () => expect(places.at(-1)!.scripts.sixty).toMatch(/^Bà con ơi! Có/));

test('numbers that were not re-checked are not read out', () => {
  const old = source.coverage.nation.filter((record) => record.status === 'pre-merger');
  expect(old.length).toBeGreaterThan(0);
  expect(places.filter(({ scripts }) => /Ngày Mai|Hội Nông dân/.test(scripts.ninety))).toEqual([]);
});
