import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { form, type Form } from '../../../src/domain/schemas/form.ts';
import { supportAddress } from '../../../src/domain/schemas/support-address.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const records = (pattern: string): unknown[] => globSync(pattern, { cwd: root }).sort().map((file) => parse(readFileSync(root + file, 'utf8')));

/** Every form of this folder, in the order officers use them, without Astro. */
export const projectForms = (): Form[] => records('content/forms/*.yaml').map((record) => form.parse(record)).sort((a, b) => a.order - b.order);

/** First number of a national record; throws when there is none. */
export function numberOf(id: string): string {
  const record = records(`content/directory/national/${id}.yaml`).map((item) => supportAddress.parse(item))[0];
  if (record === undefined) throw new Error(`content/directory/national: không có bản ghi "${id}"`);
  return record.phones[0]!.number;
}
