import type { Content } from './content.ts';
import { faultAt, type Fault, type Words } from './fault.ts';
import type { SourceFile } from './source-file.ts';

/** Names of places are letters, spaces and a few marks; anything else is a slip of the import or worse. */
const NAME = /^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N} '’().–-]*$/u;

/** Rows of the localities that keep their form but cannot both be right: a code or an address of a page twice, a name that is none. */
export function checkLocalities({ localities, files }: Content): Fault[] {
  if (localities === null) return [];
  const fileOf = (name: string) => files.find(({ path }) => path === `content/localities/${name}.csv`);
  const provinces = localities.provinces.map((one) => ({ code: one.code, page: one.slug, names: [one.name, one.fullName, one.nameEn, one.fullNameEn, one.nameZh] }));
  const communes = localities.communes.map((one) => ({ code: one.code, page: `${one.provinceCode}/${one.slug}`, names: [one.name, one.fullName, one.nameEn, one.fullNameEn] }));
  return [...faultsOfRows(fileOf('provinces'), provinces), ...faultsOfRows(fileOf('communes'), communes)];
}

interface Row {
  readonly code: string;
  /** What makes its page's address: no two rows may share it. */
  readonly page: string;
  readonly names: readonly string[];
}

function faultsOfRows(file: SourceFile | undefined, rows: readonly Row[]): Fault[] {
  if (file === undefined) return [];
  const [codes, pages] = [new Map<string, number>(), new Map<string, string>()];
  return rows.flatMap(({ code, page, names }) => {
    const before = codes.get(code);
    // The rows come in the order of the file: the second of two begins after the first.
    const at = file.text.indexOf(`\n${code},`, before ?? 0) + 1;
    codes.set(code, at);
    const fault = (reason: Words) => [faultAt(file, at, 'csv-row', code, { reason })];
    const other = pages.get(page);
    if (other === undefined) pages.set(page, code);
    const wrong = names.find((name) => !NAME.test(name));
    return [
      ...(before === undefined ? [] : fault({ vi: `mã ${code} có hai lần`, en: `code ${code} stands twice` })),
      ...(other === undefined || before !== undefined ? [] : fault({ vi: `slug trùng với dòng ${other}`, en: `its slug is that of row ${other}` })),
      ...(wrong === undefined ? [] : fault({ vi: 'tên có ký tự không phải chữ', en: 'a name has characters that are no letters' })),
    ];
  });
}
