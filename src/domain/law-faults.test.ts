import { describe, expect, test } from 'vitest';
import { directoryIds, projectDocuments, rawRecords } from '../testing/project-law.ts';
import { faultsOfEntitlement, type LawContext } from './law-faults.ts';

const documents = new Map(projectDocuments().map((document) => [document.id, document]));
const context: LawContext = { documents, directory: directoryIds(), today: '2026-11-23' };
const records = rawRecords('entitlements');
const record = (id: string) => structuredClone(records.find(({ file }) => file === id)!.value) as Record<string, any>;
const faults = (value: unknown, on = context) => faultsOfEntitlement(value, on).map(({ kind, path }) => `${kind} ${path.join('.')}`);

test('every entitlement of the project is sound and stands in the file of its name', () => {
  expect(records.flatMap(({ file, value }) => faults(value).map((fault) => `${file}: ${fault}`))).toEqual([]);
  expect(records.filter(({ file, value }) => (value as { id: string }).id !== file)).toEqual([]);
});

describe('a fault is found where it stands', () => {
  test('a lapsed document, with the replacing one named', () => {
    const value = record('dr-register');
    value['citation'] = [{ document: 'law-73-2021', articles: ['28'] }];
    expect(faults(value)).toEqual(['document-ended citation.0.document']);
    expect(faultsOfEntitlement(value, context)[0]!.message.vi).toContain('law-120-2025');
    expect(faultsOfEntitlement(value, context)[0]!.message.en).toContain('law-120-2025');
  });

  test('a document that lapses after the record was written', () => {
    expect(faults(record('ma-register'), { ...context, today: '2027-03-01' })).toContain('document-ended citation.0.document');
  });

  test('a law that is not yet in force', () => {
    const value = record('la-2027');
    value['inForceFrom'] = '2026-01-01';
    expect(faults(value)).toEqual(['document-upcoming citation.0.document']);
  });

  test('an unclear document without a caution', () => {
    const value = record('vt-46-2015');
    value['caution'] = null;
    expect(faults(value)).toEqual(['document-unclear citation.0.document']);
  });

  test('an old law cited as transitional only beside a law in force', () => {
    const value = record('tip-transitional');
    expect(faults(value)).toEqual([]);
    value['citation'] = value['citation'].slice(1);
    expect(faults(value)).toEqual(['document-ended citation.0.document']);
  });

  test('a missing article', () => {
    const value = record('ent-travel--victim');
    value['citation'][0].articles = [];
    expect(faults(value)).toEqual(['shape citation.0.articles']);
  });

  test('an article printed although its number is not known', () => {
    const value = record('ent-medical--victim');
    const index = value['citation'].findIndex((one: { articleUnknown?: true }) => one.articleUnknown);
    value['citation'][index].articles = ['18'];
    expect(faults(value)).toEqual([`shape citation.${index}.articles`]);
  });

  test('an unverified record', () => {
    expect(faults({ ...record('tip-duties'), confidence: 'unverified' })).toEqual(['shape confidence']);
  });

  test('an unverified document', () => {
    const value = record('tip-duties');
    value['citation'] = [{ document: 'circular-120-2026-btc', articles: ['1'] }];
    expect(faults(value)).toEqual(['document-unverified citation.0.document']);
  });

  test.each([['vi', 'Được 5 triệu đồng.'], ['en', 'You get VND 5 million.'], ['zh', '可得500万越南盾。']])('an amount without verification, in %s', (language, text) => {
    const value = record('ent-travel--victim');
    value['what'][language] = text;
    expect(faults(value)).toEqual([`shape what.${language}`]);
  });

  test('an amount said to be verified in a record that is not', () => {
    const value = record('sa-standard');
    value['amount'] = { kind: 'support', confidence: 'verified-text', text: { vi: '1 triệu đồng', en: 'VND 1 million', zh: '100万越南盾' } };
    expect(faults(value)).toEqual(['shape amount.text.vi', 'shape amount.text.en', 'shape amount.text.zh']);
  });

  test('broken references', () => {
    const value = record('tip-self-report');
    value['citation'][1].document = 'law-99-2099';
    value['contacts'] = ['khong-co'];
    value['steps'][0].zh = '拨打{cung-khong-co}。';
    expect(faults(value)).toEqual(['unknown-document citation.1.document', 'unknown-number contacts.0', 'unknown-number steps.0.zh']);
  });

  test.each(['Gọi 111.', 'Gọi 1800 1233.', '+84 981 84 84 84', '08000 121 700'])('a phone number typed out: %s', (text) => {
    const value = record('tip-duties');
    value['what'].vi = text;
    expect(faults(value)).toEqual(['shape what']);
  });

  test('a record that ended', () => {
    expect(faults({ ...record('tip-duties'), inForceUntil: '2026-11-22' })).toEqual(['ended inForceUntil']);
  });
});
