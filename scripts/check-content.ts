// Checks every file of content/.
// --only-safety asks another question: may a preview be built from this? Prints only what forbids it.
// --preview is for a build that is not published: what only the passing of days made wrong is counted and stops nothing.
import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { changedSince } from '../src/content/git.ts';
import { today } from '../src/content/today.ts';
import { commandOptions, oneOf } from './lib/command-options.ts';
import { checkContent } from './lib/checks/check-content.ts';
import { requiredFiles } from './lib/checks/check-files.ts';
import { kindOf } from './lib/checks/fault-kinds.ts';
import { sortFaults } from './lib/checks/fault.ts';
import { reportLanguages } from './lib/checks/fault-text.ts';
import { fixContent } from './lib/checks/fix-content.ts';
import { readFolder } from './lib/checks/read-folder.ts';
import { isOfTheCalendar } from './lib/checks/calendar-kinds.ts';
import { isUnsafe } from './lib/checks/unsafe-kinds.ts';
import { githubAnnotations, githubSummary } from './lib/reporters/github.ts';
import { jsonReport } from './lib/reporters/json.ts';
import { terminalReport } from './lib/reporters/terminal.ts';

const usage = 'npm run check -- [--lang vi|en] [--fix] [--reporter terminal|github|json] [--base <git ref>] [--root <folder>] [--errors] [--only-safety] [--preview]';
const { values } = commandOptions(usage, {
  options: {
    lang: { type: 'string', default: process.env['CHECK_LANG'] ?? 'vi' },
    reporter: { type: 'string', default: process.env['GITHUB_ACTIONS'] === 'true' ? 'github' : 'terminal' },
    root: { type: 'string', default: '.' },
    base: { type: 'string', default: 'HEAD' },
    fix: { type: 'boolean', default: false },
    errors: { type: 'boolean', default: false },
    'only-safety': { type: 'boolean', default: false },
    preview: { type: 'boolean', default: false },
  },
});
const language = oneOf('lang', values.lang, reportLanguages, usage);
const reporter = oneOf('reporter', values.reporter, ['terminal', 'github', 'json'], usage);
const { files, faults: unreadable } = readFolder(values.root);
const options = { today, required: requiredFiles, base: changedSince(values.root, values.base, 'content/directory') };

let found = [...unreadable];
if (values.fix) {
  const { changed, faults } = fixContent(files, options);
  for (const [path, text] of changed) writeFileSync(join(values.root, path), text);
  console.log(language === 'vi' ? `Đã sửa ${changed.size} tệp.` : `Mended ${changed.size} files.`);
  found.push(...faults);
} else {
  found.push(...checkContent(files, options));
}
found = sortFaults(found);
if (values['only-safety']) found = found.filter(isUnsafe);
const due = values.preview ? found.filter(isOfTheCalendar) : [];
found = found.filter((fault) => !due.includes(fault));
const shown = values.errors ? found.filter((fault) => kindOf(fault.kind).severity === 'error') : found;

if (reporter === 'json') process.stdout.write(jsonReport(shown));
else if (reporter === 'github') {
  process.stdout.write(githubAnnotations(shown, language));
  const summary = process.env['GITHUB_STEP_SUMMARY'];
  if (summary !== undefined) appendFileSync(summary, githubSummary(shown, language));
} else process.stdout.write(terminalReport(shown, language));
if (due.length > 0) console.error(language === 'vi' ? `${due.length} điều đã quá hạn: xem được, nhưng chưa phát hành được (npm run check nói rõ).` : `${due.length} past due: the site can be looked at and not be released (npm run check says what).`);

// Of what forbids a preview, a warning forbids it as well.
process.exitCode = found.some((fault) => values['only-safety'] || kindOf(fault.kind).severity === 'error') ? 1 : 0;
