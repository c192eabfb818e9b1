import { readFileSync } from 'node:fs';
import { buildLocalities, type Localities } from '../domain/localities.ts';

const folder = new URL('../../content/localities/', import.meta.url);
let built: Localities | undefined;

/** The localities of this project as its files hold them; read once a process. */
export function projectLocalities(): Localities {
  const text = (name: string) => readFileSync(new URL(name, folder), 'utf8');
  built ??= buildLocalities({
    provincesCsv: text('provinces.csv'), communesCsv: text('communes.csv'), formerCsv: text('former.csv'),
  });
  return built;
}
