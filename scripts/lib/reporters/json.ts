import type { Fault } from '../checks/fault.ts';
import { kindOf } from '../checks/fault-kinds.ts';
import { manualOf, textOf } from '../checks/fault-text.ts';

/** A report for programs: one object a fault, with its words in both languages. */
export function jsonReport(faults: readonly Fault[]): string {
  const rows = faults.map((fault) => ({
    file: fault.file, line: fault.line, column: fault.column, kind: fault.kind, severity: kindOf(fault.kind).severity,
    found: fault.found, isFixable: fault.fix !== undefined, manual: manualOf(fault), vi: textOf(fault, 'vi'), en: textOf(fault, 'en'),
  }));
  return `${JSON.stringify(rows, null, 2)}\n`;
}
