import { describe, expect, test } from 'vitest';
import { projectDocuments } from '../testing/project-law.ts';
import { changesBy, entitlementStatusOn, isInForceOn, statusOn } from './law.ts';

const documents = projectDocuments();
const document = (id: string) => documents.find((one) => one.id === id)!;

describe('a document on a day', () => {
  test.each([
    ['law-60-2014', '2027-02-28', 'amended'],
    ['law-60-2014', '2027-03-01', 'ended'],
    ['law-03-2026', '2027-02-28', 'upcoming'],
    ['law-03-2026', '2027-03-01', 'in-force'],
    ['decree-144-2021', '2025-12-14', 'in-force'],
    ['decree-144-2021', '2025-12-15', 'ended'],
    ['vbhn-110-2026', '2026-11-23', 'consolidation'],
    ['decree-20-2021', '2026-11-23', 'unclear'],
  ])('%s on %s is %s', (id, today, status) => expect(statusOn(document(id), today)).toBe(status));

  test('a consolidated text has no force of its own; a start not found counts as begun', () => {
    expect(isInForceOn(document('vbhn-110-2026'), '2026-11-23')).toBe(false);
    expect(isInForceOn(document('circular-02-2026-bng'), '2026-11-23')).toBe(true);
  });

  test('an entitlement is upcoming, in force, ended', () => {
    const dates = { inForceFrom: '2027-01-01', inForceUntil: '2027-12-31' };
    expect(['2026-12-31', '2027-01-01', '2028-01-01'].map((today) => entitlementStatusOn(dates, today))).toEqual(['upcoming', 'in-force', 'ended']);
  });
});

test('every document names only documents that exist, and a replaced one ends or is unclear', () => {
  const ids = new Set(documents.map(({ id }) => id));
  const named = documents.flatMap((one) => [one.replacedBy, ...one.replaces.map((other) => other.document), ...one.amendedBy.map((other) => other.document)]);
  expect(named.filter((id) => id !== null && id !== undefined && !ids.has(id))).toEqual([]);
  expect(documents.filter((one) => one.replacedBy !== null && one.inForceUntil === null && one.unclear === undefined).map(({ id }) => id)).toEqual([]);
});

test('the other direction: what the amending law of 2025 changed', () => {
  expect(changesBy('law-86-2025', documents).amended.map(({ id }) => id)).toEqual(['law-53-2024', 'penal-code-2015']);
  expect(changesBy('law-120-2025', documents).replaced.map(({ id }) => id)).toEqual(['law-73-2021']);
});
