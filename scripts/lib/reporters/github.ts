import type { Fault } from '../checks/fault.ts';
import { kindOf } from '../checks/fault-kinds.ts';
import { manualOf, textOf, type ReportLanguage } from '../checks/fault-text.ts';

/** GitHub shows at most ten annotations of a kind a step; errors come first so that they are the ones shown. */
const severities = ['error', 'warning'] as const;
/** Rows of the summary table; its size is limited by GitHub. */
const LONGEST_TABLE = 300;

// Both forms are commands to the runner: what a stranger wrote must not be able to end one and begin another.
const data = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** One workflow command a fault: GitHub puts it on the line in the pull request. */
export function githubAnnotations(faults: readonly Fault[], language: ReportLanguage): string {
  return severities
    .flatMap((severity) => faults.filter((fault) => kindOf(fault.kind).severity === severity).map((fault) => {
      const text = textOf(fault, language);
      const found = fault.found === '' ? '' : ` [${fault.found}]`;
      return `::${severity} file=${property(fault.file)},line=${fault.line},col=${fault.column},title=${property(fault.kind)}::${data(`${text.what}${found} → ${text.write} (${manualOf(fault)})`)}`;
    }))
    .map((line) => `${line}\n`)
    .join('');
}

const cell = (text: string) => text.replace(/[\\|`<>[\]*_~#@!]/g, (char) => `&#${char.codePointAt(0)};`).replaceAll('\n', ' ');

/** A table for the job summary and the comment on the pull request; words of the file cannot become markup in it. */
export function githubSummary(faults: readonly Fault[], language: ReportLanguage): string {
  const errors = faults.filter((fault) => kindOf(fault.kind).severity === 'error').length;
  const title = language === 'vi' ? `Kiểm tra nội dung: ${errors} lỗi, ${faults.length - errors} điều nhắc` : `Content check: ${errors} errors, ${faults.length - errors} warnings`;
  if (faults.length === 0) return `## ${title}\n`;
  const head = language === 'vi' ? '| | Chỗ | Sai gì | Cách sửa |' : '| | Place | What is wrong | How to mend it |';
  const ordered = severities.flatMap((severity) => faults.filter((fault) => kindOf(fault.kind).severity === severity));
  const rows = ordered.slice(0, LONGEST_TABLE).map((fault) => {
    const text = textOf(fault, language);
    return `| ${kindOf(fault.kind).severity === 'error' ? '✗' : '·'} | ${cell(fault.file)}:${fault.line}:${fault.column} | ${cell(text.what)} ${cell(fault.found)} | ${cell(text.write)} |`;
  });
  const rest = ordered.length > LONGEST_TABLE ? [language === 'vi' ? `\n… và ${ordered.length - LONGEST_TABLE} chỗ nữa.` : `\n… and ${ordered.length - LONGEST_TABLE} more.`] : [];
  return [`## ${title}`, '', head, '|---|---|---|---|', ...rows, ...rest, ''].join('\n');
}
