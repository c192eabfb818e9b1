import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dataDictionary } from '../src/domain/open-data/data-dictionary.ts';
import { jsonText } from '../src/domain/open-data/json-file.ts';
import { compareSchemas, versionAllows, type SchemaChange } from '../src/domain/open-data/schema-change.ts';
import { dataSchemas } from '../src/domain/open-data/schemas.ts';
import { DATA_VERSION } from '../src/domain/open-data/version.ts';

/** Writes docs/data-dictionary. Refuses when the published data changed its shape and its version did not move. */
const folder = new URL('../docs/data-dictionary/', import.meta.url);
const snapshot = new URL('schemas.json', folder);

interface Snapshot {
  readonly version: string;
  readonly schemas: Readonly<Record<string, unknown>>;
}
const schemas = dataSchemas();
const before = existsSync(snapshot) ? (JSON.parse(readFileSync(snapshot, 'utf8')) as Snapshot) : null;
if (before !== null) {
  const now = Object.fromEntries(schemas);
  const names = [...new Set([...Object.keys(before.schemas), ...schemas.keys()])];
  const changes = names.map((name): SchemaChange => (before.schemas[name] === undefined ? 'added' : compareSchemas(before.schemas[name], now[name])));
  const change: SchemaChange = changes.includes('breaking') ? 'breaking' : changes.includes('added') ? 'added' : 'same';
  if (!versionAllows(change, before.version, DATA_VERSION)) {
    console.error(`Dữ liệu công bố đã đổi (${change}: ${names.filter((_, index) => changes[index] !== 'same').join(', ')}) mà DATA_VERSION vẫn là ${DATA_VERSION}.`);
    console.error(`Hãy tăng số ${change === 'breaking' ? 'trước' : 'sau'} dấu chấm trong src/domain/open-data/version.ts rồi chạy lại.`);
    process.exit(1);
  }
}
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
writeFileSync(snapshot, jsonText({ version: DATA_VERSION, schemas: Object.fromEntries(schemas) }));
writeFileSync(new URL('README.md', folder), dataDictionary(schemas));
console.info(`docs/data-dictionary: ${schemas.size} schema, bản ${DATA_VERSION}`);
