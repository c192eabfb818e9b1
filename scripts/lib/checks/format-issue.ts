import { slugOf } from '../../../src/domain/slug.ts';
import type { Fault } from './fault.ts';
import type { IssueMaker } from './issue-maker.ts';

/** Formats that say by themselves which kind of fault they are. */
const DATES = new Set(['date', 'datetime']);

/** A text that does not have the form its field asks for. */
export function faultOfFormat(make: IssueMaker): Fault {
  const { issue, path, value } = make;
  const found = String(value);
  const last = String(path.at(-1));
  if (DATES.has(issue.format ?? '')) return make.at('date-form', found);
  if (last === 'number') return make.at('number-form', found);
  if (last === 'international') return make.at('number-international', found, { reason: 'E.164: +84…' });
  if (issue.format === 'url') return faultOfAddress(make, found);
  if (isIdField(path)) return make.at('slug-form', found, { suggestion: slugOf(found) });
  if (issue.format === 'email') return make.at('value-form', found, { rule: 'ten@ten-mien', hint: '' });
  return make.at('value-form', found, { rule: issue.message, hint: '' });
}

function faultOfAddress(make: IssueMaker, found: string): Fault {
  const scheme = /^\s*([a-z][a-z0-9+.-]*):/i.exec(found)?.[1]?.toLowerCase() ?? '';
  if (['javascript', 'data', 'vbscript', 'blob', 'file'].includes(scheme)) return make.at('link-script', found, { scheme: `${scheme}:` });
  if (/^https?:\/\/[^/]*@/i.test(found) || /^https?:\/\/(localhost|[\d.]+|\[)/i.test(found)) return make.at('link-credentials', found);
  return make.at('value-form', found, { rule: { vi: 'địa chỉ trang phải bắt đầu bằng https:// hoặc http:// và có tên miền', en: 'a web address begins with https:// or http:// and has a domain' }, hint: '' });
}

function isIdField(path: readonly (string | number)[]): boolean {
  return ['id', 'slug', 'owner', 'document', 'replacedBy', 'law'].includes(String(path.at(-1))) || path.includes('contacts');
}
