// What is due for checking, by province.
// --json prints one issue a desk (title, labels, body) for scripts/due-issues.ts.
import { today } from '../src/content/today.ts';
import { commandOptions, oneOf, wholeNumber } from './lib/command-options.ts';
import { readDirectory } from './lib/read-directory.ts';
import { dueIssues, dueReport } from './lib/due-report.ts';
import { dueByDesk } from '../src/domain/due.ts';

const usage = 'npm run due -- [--ahead <days>] [--province quang-ninh] [--json]';
const { values } = commandOptions(usage, { options: { ahead: { type: 'string', default: '14' }, province: { type: 'string' }, json: { type: 'boolean', default: false } } });
const ahead = wholeNumber('ahead', values.ahead, 0, usage);
const { records, localities } = readDirectory('.');
const all = dueByDesk(records, today, ahead, (code) => localities.communeByCode.get(code)?.provinceCode);
const desks = new Map([...localities.provinces.map((province) => [province.code, { slug: province.slug, name: province.fullName }] as const), ['national', { slug: 'national', name: 'Toàn quốc' }] as const, ['abroad', { slug: 'abroad', name: 'Ở nước ngoài' }] as const]);
const slug = values.province && oneOf('province', values.province, [...desks.values()].map((desk) => desk.slug), usage);
const due = new Map([...all].filter(([desk]) => slug === undefined || desks.get(desk)?.slug === slug));
process.stdout.write(values.json ? `${JSON.stringify(dueIssues(due, desks), null, 2)}\n` : dueReport(due, desks, today));
