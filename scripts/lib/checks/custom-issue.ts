import type { Fault } from './fault.ts';
import type { IssueMaker } from './issue-maker.ts';

/** A rule written in the schema itself. The place of the issue tells which one it is; others keep the schema's own words. */
export function faultOfCustomIssue(make: IssueMaker, found: string): Fault {
  const { issue, path, value, yaml } = make;
  const record = yaml.value as { kind?: unknown; status?: unknown; coverage?: { countries?: unknown[]; scope?: unknown } } | null;
  const [first, , last] = path;
  const rule = issue.message;
  if (typeof value === 'string' && value !== value.normalize('NFC')) return make.at('text-not-nfc', value);
  if (first === 'phones' && last === 'number') {
    const phone = found;
    return /quốc tế|international/.test(rule) ? make.at('number-international', phone, { reason: rule }) : make.at('number-impossible', phone, { country: String(record?.coverage?.countries?.[0] ?? 'VN') });
  }
  if (first === 'address' && rule.includes('tạm lánh')) return make.at('shelter-address', '');
  if (first === 'coverage') return make.at('coverage-missing', '', { scope: String(record?.coverage?.scope) });
  if (first === 'conflict') return make.at('status-conflict', String(record?.status), { rule });
  if (first === 'basis' || first === 'contactCheck' || (first === 'sources' && path.length === 1)) return make.at('status-basis', String(record?.status), { rule });
  if (first === 'status') return make.at('status-too-high', found);
  if (first === 'notes') return make.at('conflict-unexplained', '');
  if (rule.includes('không gõ số điện thoại')) return make.at('law-number-typed', found, { example: '{tong-dai-111}' });
  if (rule.includes('số tiền')) return make.at('law-money-unverified', found);
  return make.at('record-rule', typeof value === 'object' ? '' : found, { rule });
}
