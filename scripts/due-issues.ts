// Opens or updates one issue a desk. Reads the output of `npm run due -- --json` from standard input and uses the code
// host's own command line (gh), signed in by the workflow. Usage: node scripts/due.ts --json | node scripts/due-issues.ts
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Issue } from './lib/due-report.ts';

const gh = (...args: readonly string[]): string => execFileSync('gh', args, { encoding: 'utf8' });
const issues = JSON.parse(readFileSync(0, 'utf8')) as Issue[];
const open = JSON.parse(gh('issue', 'list', '--label', 'den-han', '--state', 'open', '--limit', '200', '--json', 'number,title')) as { number: number; title: string }[];

for (const issue of issues) {
  const known = open.find((one) => one.title === issue.title);
  for (const label of issue.labels) gh('label', 'create', label, '--force');
  if (known === undefined) gh('issue', 'create', '--title', issue.title, '--body', issue.body, ...issue.labels.flatMap((label) => ['--label', label]));
  else gh('issue', 'edit', String(known.number), '--body', issue.body);
}
for (const done of open.filter((one) => !issues.some((issue) => issue.title === one.title))) {
  gh('issue', 'close', String(done.number), '--comment', 'Không còn gì đến hạn. / Nothing is due any more.');
}
