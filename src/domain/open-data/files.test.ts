import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { checkKeys } from '../../testing/foreign-keys.ts';
import { projectOpenData } from '../../testing/project-records.ts';
import { hsdsPage } from '../hsds/page.ts';
import { hsdsService } from '../hsds/service.ts';
import { taxonomiesOf, termsOf } from '../hsds/taxonomy.ts';
import { openDataFiles } from './files.ts';
import { servicesOf } from './hsds-files.ts';
import { jsonFiles } from './json-file.ts';
import { dataSchemas } from './schemas.ts';
import { tabularRowsOf } from './tabular.ts';
import { DATA_VERSION } from './version.ts';

const formats = addFormats as unknown as (ajv: Ajv2020) => Ajv2020;
const files = openDataFiles(projectOpenData);
const services = servicesOf(projectOpenData.records, projectOpenData.context);

test('every service keeps to our own strict schema: HSDS fields and listed extensions only', () => {
  for (const service of services) hsdsService.parse(service);
  expect(new Set(services.map((service) => service.id)).size).toBe(projectOpenData.records.length);
  const pages = [...files].filter(([path]) => /^hsds\/services\/(index|page-\d+)\.json$/.test(path)).map(([, text]) => hsdsPage(hsdsService).parse(JSON.parse(text)));
  expect(pages.reduce((sum, page) => sum + page.size, 0)).toBe(services.length);
  expect(pages.length).toBe(pages[0]!.total_pages);
});

test('every JSON file of our own keeps to the JSON Schema published beside it', () => {
  const ajv = formats(new Ajv2020({ strict: false, allErrors: true }));
  for (const name of Object.keys(jsonFiles)) {
    const check = ajv.compile(dataSchemas().get(name.replace('/', '-'))!);
    check(JSON.parse(files.get(`${name}.json`)!));
    expect(check.errors?.slice(0, 5) ?? [], name).toEqual([]);
  }
});

test('every key of the tables finds its row', () => {
  const report = checkKeys(tabularRowsOf(services, taxonomiesOf(projectOpenData.context, DATA_VERSION), termsOf(projectOpenData.context)));
  console.info(`tabular package: ${report.ids} ids, ${report.references} references, ${report.broken.length} broken`);
  expect(report.broken).toEqual([]);
});

test('the same input gives the same bytes, in any order of the records', () => {
  const reversed = openDataFiles({ ...projectOpenData, records: projectOpenData.records.toReversed(), retired: projectOpenData.retired.toReversed(), showCards: projectOpenData.showCards.toReversed() });
  expect([...reversed.keys()].sort()).toEqual([...files.keys()].sort());
  for (const [path, text] of files) expect(reversed.get(path) === text, path).toBe(true);
});

test('the flat table opens as text in a spreadsheet: no cell begins a formula, no number loses its zero', () => {
  const [header, ...lines] = files.get('dia-chi.csv')!.slice(1).trimEnd().split('\n');
  expect(files.get('dia-chi.csv')!.startsWith('\uFEFFid,')).toBe(true);
  expect(header!.split(',')).toContain('number');
  const cells = lines.flatMap((line) => line.match(/("([^"]|"")*"|[^,]*)(,|$)/g)!.map((cell) => cell.replace(/,$/, '').replace(/^"|"$/g, '')));
  expect(cells.filter((cell) => /^[=@\t]|^[+-](?!\d[\d ]*$)/.test(cell) || /^0\d+$/.test(cell) || /^\+?\d{5,}$/.test(cell))).toEqual([]);
});

test('the text is precomposed Unicode with no path of a machine', () => {
  for (const [path, text] of files) {
    expect(text === text.normalize('NFC'), path).toBe(true);
    expect(text.includes('file:///') || text.includes(process.cwd()), path).toBe(false);
  }
});
