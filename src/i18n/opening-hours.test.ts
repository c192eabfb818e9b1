import { expect, test } from 'vitest';
import type { OpeningHours } from '../domain/schemas/phone-number.ts';
import { hoursInWords } from './opening-hours.ts';

const marks: Readonly<Record<string, string>> = { 'list.comma': ', ', 'list.semicolon': '; ' };
const inWords = (hours: OpeningHours) => hoursInWords(hours, 'vi', (key) => marks[key] ?? key.split('.').at(-1)!);
const note = { vi: 'trừ ngày lễ', en: 'not on holidays', zh: '节假日除外' };

test('days next to each other are a run, others a list, seven are every day', () => {
  const at = { opens: '08:00', closes: '17:00' };
  expect(inWords({ periods: [{ days: ['FR', 'MO', 'TU', 'WE', 'TH'], ...at }] })).toBe('MO – FR 08:00–17:00');
  expect(inWords({ periods: [{ days: ['MO', 'WE', 'FR'], ...at }] })).toBe('MO, WE, FR 08:00–17:00');
  expect(inWords({ periods: [{ days: ['SA', 'SU'], ...at }] })).toBe('SA, SU 08:00–17:00');
  expect(inWords({ periods: [{ days: ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'], ...at }] })).toBe('everyDay 08:00–17:00');
});

test('periods of the same days share one phrase', () => {
  const periods: OpeningHours['periods'] = [{ days: ['MO'], opens: '08:00', closes: '11:30' }, { days: ['MO'], opens: '13:00', closes: '17:00' }, { days: ['SA'], opens: '08:00', closes: '11:30' }];
  expect(inWords({ periods })).toBe('MO 08:00–11:30, 13:00–17:00; SA 08:00–11:30');
});

test('a note is always said', () => {
  expect(inWords({ note })).toBe('trừ ngày lễ');
  expect(inWords({ periods: [{ days: ['MO'], opens: '08:00', closes: '17:00' }], note })).toBe('MO 08:00–17:00; trừ ngày lễ');
  expect(inWords({ always: true, note })).toBe('always; trừ ngày lễ');
});
