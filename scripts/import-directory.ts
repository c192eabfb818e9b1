/**
 * Turns the researched lists of support addresses into one YAML file a record under content/directory.
 * Run once: `node scripts/import-directory.ts <folder with *.yaml> <units.csv>`. What it writes is then owned by the editors.
 * Texts that exist in Vietnamese and English only get `zh: TODO`, which the schema refuses until it is translated.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { REORGANISATION_DAY } from '../src/domain/schemas/support-address.ts';
import { hoursOf } from './lib/directory-hours.ts';

const [folder = '../shared/facts/addresses', unitsFile = '../shared/facts/localities/units.csv', out = 'content/directory'] = process.argv.slice(2);
const RESEARCHED = '2026-11-22';

const units = readFileSync(unitsFile, 'utf8').split('\n').slice(1).filter(Boolean).map((line) => line.split(','));
const provinces = units.filter((unit) => unit[1] === 'province');
const provinceCode = (name: string) => {
  const found = provinces.find((unit) => unit[2] === name || unit[4] === name || unit[2] === name.replace(/^(Thành phố|Tỉnh) /, ''));
  if (!found) throw new Error(`no province named ${name}`);
  return found[0]!;
};
const communeCode = (name: string, province: string, id: string) => {
  const fits = units.filter((unit) => unit[1] === 'commune' && unit[7] === province && (unit[2] === name || unit[4]!.toLowerCase() === name.toLowerCase()));
  const one = fits.length > 1 ? fits.filter((unit) => id.endsWith(unit[0]!)) : fits;
  if (one.length !== 1) throw new Error(`${id}: ${fits.length} communes named ${name} in ${province}`);
  return one[0]![0]!;
};

const text = (value: { vi?: string; en?: string } | null | undefined) =>
  value?.vi ? { vi: value.vi.normalize('NFC'), en: (value.en ?? value.vi).normalize('NFC'), zh: 'TODO' } : undefined;
const day = (value: unknown) => (value instanceof Date ? value.toISOString().slice(0, 10) : value === null ? null : String(value));

type Raw = Record<string, any>;
function sourceOf(raw: Raw) {
  const article = /^article:(\d+)/.exec(raw.url ?? '')?.[1];
  const linkable = /^https?:/.test(raw.url ?? '');
  const official = linkable && /(\.gov(\.[a-z]{2})?|mofa\.go\.jp|benhviencampha\.vn)$/.test(new URL(raw.url).hostname);
  return {
    url: linkable ? raw.url.replace(/^(https?:\/\/[^/]+)\.\//, '$1/') : null,
    ...(article ? { article } : {}),
    publisher: raw.publisher,
    date: day(raw.date),
    read: RESEARCHED,
    ...(official ? { official: true } : {}),
    says: raw.says,
  };
}

/** The status a record can prove: "confirmed" is kept only with an official source or two publishers, one of them since the reorganisation. */
function statusOf(raw: Raw, sources: ReturnType<typeof sourceOf>[]) {
  const recent = sources.filter((item) => item.date !== null && item.date >= REORGANISATION_DAY);
  if (raw.id.startsWith('pa08-') || raw.id.startsWith('quan-ly-xuat-nhap-canh-')) return { status: 'conflicting' };
  if (raw.status !== 'confirmed') return { status: raw.status };
  if (recent.some((item) => item.official)) return { status: 'confirmed', basis: 'official' };
  if (recent.length > 0 && new Set(sources.map((item) => item.publisher)).size >= 2) return { status: 'confirmed', basis: 'two-sources' };
  console.log(`${raw.id}: confirmed -> ${recent.length > 0 ? 'single-source' : 'pre-merger'} (no second publisher, or nothing dated since ${REORGANISATION_DAY})`);
  return { status: recent.length > 0 ? 'single-source' : 'pre-merger' };
}

function addressOf(raw: Raw, isShelter: boolean) {
  const { address } = raw;
  if (isShelter || !address) return undefined;
  const province = address.province ? provinceCode(address.province) : undefined;
  const kept = {
    text: text(address.text),
    province,
    commune: address.commune && province ? communeCode(address.commune, province, raw.id) : undefined,
    former: address.former ?? undefined,
    lat: address.lat ?? undefined,
    lon: address.lon ?? undefined,
  };
  return Object.values(kept).some((value) => value !== undefined) ? kept : undefined;
}

function recordOf(raw: Raw) {
  const isShelter = raw.kind === 'shelter' || raw.topics.includes('shelter');
  if (isShelter && raw.address?.text) console.log(`${raw.id}: street address dropped (shelter)`);
  const sources = raw.sources.map(sourceOf);
  const codes = raw.coverage.provinces.map(provinceCode);
  return {
    id: raw.id,
    name: text(raw.name),
    kind: raw.kind,
    topics: raw.topics,
    coverage: {
      scope: raw.coverage.scope,
      ...(codes.length > 0 ? { provinces: codes } : {}),
      ...(raw.coverage.communes.length > 0 ? { communes: raw.coverage.communes.map((name: string) => communeCode(name, codes[0], raw.id)) } : {}),
      ...(raw.coverage.countries.length > 0 ? { countries: raw.coverage.countries } : {}),
    },
    phones: raw.phones.map((phone: Raw) => ({
      number: phone.number,
      international: phone.international ?? undefined,
      kind: phone.kind,
      hours: hoursOf(phone.hours),
      cost: phone.cost,
      languages: phone.languages,
      label: text(phone.label),
    })),
    email: raw.email ?? undefined,
    website: raw.website ?? undefined,
    zalo: raw.zalo ?? undefined,
    facebook: raw.facebook ?? undefined,
    address: addressOf(raw, isShelter),
    hours: hoursOf(raw.hours),
    who: text(raw.who),
    ...statusOf(raw, sources),
    sources,
    notes: raw.notes ?? undefined,
  };
}

const folderOf = (record: ReturnType<typeof recordOf>) => {
  const { scope, provinces: codes = [] } = record.coverage as { scope: string; provinces?: string[] };
  if (scope === 'country-abroad' || scope === 'worldwide') return 'abroad';
  return codes.length === 1 ? provinces.find((unit) => unit[0] === codes[0])![8]! : 'national';
};

let count = 0;
for (const file of readdirSync(folder).filter((name) => name.endsWith('.yaml'))) {
  for (const raw of parse(readFileSync(join(folder, file), 'utf8').replace(/^( +zalo: )(\d+)$/gm, '$1"$2"'), { schema: 'yaml-1.1' }) as Raw[]) {
    const record = recordOf(raw);
    const target = join(out, folderOf(record));
    mkdirSync(target, { recursive: true });
    writeFileSync(join(target, `${record.id}.yaml`), stringify(record, { aliasDuplicateObjects: false, lineWidth: 110, defaultStringType: 'PLAIN', defaultKeyType: 'PLAIN' }));
    count += 1;
  }
}
console.log(`${count} records`);
