import type { Fault } from '../checks/fault.ts';
import { kindOf } from '../checks/fault-kinds.ts';
import { manualOf, textOf, type ReportLanguage } from '../checks/fault-text.ts';

const count = (number: number, word: string) => `${number} ${word}${number === 1 ? '' : 's'}`;

const words = {
  vi: { error: 'LỖI', warning: 'nhắc', found: 'Đang có', write: 'Cách sửa', more: 'Đọc thêm', none: 'Không có lỗi nào.', sum: (errors: number, warnings: number, files: number) => `${errors} lỗi, ${warnings} điều nhắc trong ${files} tệp.`, fixable: (number: number) => `${number} lỗi sửa được tự động: npm run check -- --fix` },
  en: { error: 'ERROR', warning: 'warning', found: 'Found', write: 'Mend', more: 'Read more', none: 'No faults.', sum: (errors: number, warnings: number, files: number) => `${count(errors, 'error')}, ${count(warnings, 'warning')} in ${count(files, 'file')}.`, fixable: (number: number) => `${number} can be mended: npm run check -- --fix` },
} as const;

/** A report for people at a terminal: one block a fault, `file:line:column` first so that editors can click it. */
export function terminalReport(faults: readonly Fault[], language: ReportLanguage): string {
  const say = words[language];
  if (faults.length === 0) return `${say.none}\n`;
  const blocks = faults.map((fault) => {
    const text = textOf(fault, language);
    return [
      `${fault.file}:${fault.line}:${fault.column}  ${say[kindOf(fault.kind).severity]}  ${text.what}`,
      ...(fault.found === '' ? [] : [`    ${say.found}: ${fault.found}`]),
      `    ${say.write}: ${text.write}`,
      `    ${say.more}: ${manualOf(fault)}`,
    ].join('\n');
  });
  const errors = faults.filter((fault) => kindOf(fault.kind).severity === 'error').length;
  const fixable = faults.filter((fault) => fault.fix !== undefined).length;
  const sum = say.sum(errors, faults.length - errors, new Set(faults.map((fault) => fault.file)).size);
  return [...blocks, '', sum, ...(fixable > 0 ? [say.fixable(fixable)] : []), ''].join('\n');
}
