import { globSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseCsv } from '../domain/csv.ts';
import { publish } from '../domain/open-data/public-record.ts';
import { addressIn } from '../domain/street-address.ts';
import { phoneNumbersIn } from '../domain/typed-number.ts';
import { contactNumbers } from '../domain/vcard.ts';
import { built, dataOutputs, dist, isBuilt, valuesOf } from './data-outputs.ts';
import { projectDirectory, projectOpenData } from './project-records.ts';

/** One way of writing for every form of a line. */
const plain = (number: string) => number.replace(/[^\d+]/g, '').replace(/^\+?84(?=\d{7,})/, '0').replace(/^\+/, '');
const lines = projectDirectory.flatMap((record) => [...record.phones.flatMap((phone) => [phone.number, phone.international ?? phone.number]), ...(record.zalo === undefined ? [] : [record.zalo])]);
const known = new Set([...lines, ...projectOpenData.retired.map((retired) => retired.number)].map(plain));
const confidential = projectDirectory.filter((record) => publish(record).confidential);
const confidentialIds = new Set(confidential.map((record) => record.id));
const json = <Value>(path: string) => JSON.parse(built(path)) as Value;

test('the site is built', () => expect(isBuilt, `no site in ${dist}: run npm run build`).toBe(true));

describe.skipIf(!isBuilt)('open data of the built site', () => {
  test('every number in every output belongs to a record', () => {
    let seen = 0;
    // A few digits alone are the code of a place; fields for numbers have their own test.
    const strangers = dataOutputs.flatMap((path) =>
      valuesOf(path).filter((value) => !/^\d{1,5}$/.test(value)).flatMap((value) =>
        phoneNumbersIn(value).flatMap(({ digits, text }) => {
          seen += 1;
          return known.has(plain(digits)) ? [] : [`${path}: ${text} in "${value.slice(0, 80)}"`];
        }),
      ),
    );
    console.info(`${dataOutputs.length} outputs, ${seen} numbers read, ${strangers.length} without a record`);
    expect(strangers.slice(0, 20)).toEqual([]);
  });

  test('every number in a field for numbers is a record’s, whatever its shape', () => {
    const fields: string[] = [];
    for (const path of dataOutputs.filter((name) => name.endsWith('.json'))) {
      JSON.parse(built(path), (_, value: { number?: unknown; numbers?: unknown; kind?: unknown; type?: unknown; international?: unknown; x_international?: unknown } | null) => {
        if (typeof value !== 'object' || value === null) return value;
        const isPhone = typeof value.number === 'string' && ['voice', 'sms', 'fax', 'zalo', 'whatsapp', 'text', 'x-zalo', 'x-whatsapp'].includes(String(value.kind ?? value.type));
        if (isPhone) fields.push(...[value.number, value.international, value.x_international].filter((one) => typeof one === 'string'));
        if (Array.isArray(value.numbers)) fields.push(...(value.numbers as string[]));
        return value;
      });
    }
    const rows = [...parseCsv(built('data/dia-chi.csv').slice(1)), ...parseCsv(built('data/tabular/phones.csv'))];
    fields.push(...rows.flatMap((row) => [row['number'] ?? '', row['call_link'] ?? '']).filter((one) => one !== ''));
    console.info(`${fields.length} fields for numbers`);
    expect(fields.length).toBeGreaterThan(lines.length);
    expect(fields.filter((field) => !known.has(plain(field)))).toEqual([]);
  });

  test('every telephone in the JSON-LD of a page belongs to a record, and no confidential place has an address there', () => {
    const pages = globSync('{,en/,zh/}{noi-ho-tro,support,khan-cap,emergency,o-nuoc-ngoai,abroad}/**/index.html', { cwd: dist });
    const blocks = pages.flatMap((page) => [...built(page).matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g)].map(([, text]) => [page, text!] as const));
    expect(blocks.length).toBeGreaterThan(projectDirectory.length * 3);
    for (const [page, text] of blocks) {
      for (const [, number] of text.matchAll(/"telephone":"([^"]+)"/g)) expect(known.has(plain(number!)), `${page}: ${number}`).toBe(true);
      if (confidentialIds.has(page.split('/').at(-2)!)) expect(text, page).not.toContain('"address"');
    }
  });

  test('no output tells where a confidential place is', () => {
    const own = json<{ records: { id: string; address?: object }[] }>('data/directory.json').records.filter((record) => confidentialIds.has(record.id));
    expect(own.length).toBe(confidential.length);
    expect(own.filter((record) => record.address !== undefined)).toEqual([]);
    expect(own.flatMap((record) => addressIn(JSON.stringify({ ...record, sources: [] })) ?? [])).toEqual([]);
    interface Service { x_record: string; service_at_locations: { location: Record<string, unknown> }[] }
    for (const file of globSync('data/hsds/services/*-*-*-*-*.json', { cwd: dist })) {
      const service = json<Service>(file);
      if (!confidentialIds.has(service.x_record)) continue;
      for (const { location } of service.service_at_locations) expect(Object.keys(location).sort(), service.x_record).toEqual(['id', 'location_type', 'name', 'x_confidential', 'x_i18n']);
    }
    const rows = parseCsv(built('data/dia-chi.csv').slice(1)).filter((row) => confidentialIds.has(row['id']!));
    expect(rows.filter((row) => row['address_vi'] !== '' || row['former_address'] !== '' || row['confidential'] !== 'yes')).toEqual([]);
    const located = json<{ features: { properties: { id?: string } }[] }>('data/communes.geojson').features.filter((one) => confidentialIds.has(one.properties.id ?? ''));
    expect(located).toEqual([]);
    console.info(`${confidential.length} confidential records, 0 addresses in ${dataOutputs.length} outputs`);
  });

  test('contacts to save: one telling and one plain for each record that may be called, with its own numbers and no place', () => {
    const contacts = dataOutputs.filter((path) => path.endsWith('.vcf'));
    const callable = projectDirectory.filter((record) => contactNumbers(record).length > 0);
    expect(contacts).toEqual(callable.flatMap(({ id }) => [`data/contacts/${id}-n.vcf`, `data/contacts/${id}.vcf`]).sort());
    for (const record of callable) {
      const own = new Set(record.phones.flatMap((phone) => [phone.number, phone.international ?? phone.number]).map(plain));
      for (const path of [`data/contacts/${record.id}.vcf`, `data/contacts/${record.id}-n.vcf`]) {
        const lines = built(path).replaceAll('\r\n ', '').split('\r\n');
        const fields = lines.map((line) => line.split(/[;:]/)[0]);
        expect(fields.filter((field) => !['BEGIN', 'VERSION', 'N', 'FN', 'TEL', 'END', '', ...(path.endsWith('-n.vcf') ? [] : ['NOTE', 'URL'])].includes(field!)), path).toEqual([]);
        const numbers = lines.filter((line) => line.startsWith('TEL')).map((line) => line.split(':')[1]!);
        expect(numbers.length, path).toBeGreaterThan(0);
        expect(numbers.filter((number) => !own.has(plain(number))), path).toEqual([]);
        expect(addressIn(lines.filter((line) => !line.startsWith('URL')).join('\n')) ?? null, path).toBeNull();
      }
      expect(built(`data/contacts/${record.id}-n.vcf`), record.id).not.toContain(record.name.vi);
    }
    console.info(`${contacts.length} contacts`);
  });

  test('what editors wrote for themselves is in no output', () => {
    const evidence = (records: typeof projectDirectory) => records.flatMap((record) => [record.notes ?? '', ...record.sources.map((source) => source.says)]).filter((text) => text.length > 40);
    const all = dataOutputs.map(built).join('\n');
    for (const text of evidence(confidential)) expect(all.includes(JSON.stringify(text).slice(1, -1)), text).toBe(false);
    const [directory, services] = [built('data/directory.json'), built('data/hsds/services/index.json')];
    for (const text of evidence(projectDirectory)) expect(directory.includes(JSON.stringify(text).slice(1, -1)) || services.includes(JSON.stringify(text).slice(1, -1)), text).toBe(false);
  });

  test('every service has its file, and the site stays under the host’s 20,000 files', () => {
    expect(globSync('data/hsds/services/*-*-*-*-*.json', { cwd: dist }).length).toBe(projectDirectory.length);
    const count = globSync('**/*', { cwd: dist, withFileTypes: true }).filter((entry) => entry.isFile()).length;
    console.info(`${count} files in the site`);
    expect(count).toBeLessThan(20_000);
  });
});
