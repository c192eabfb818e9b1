// Checks the built site in dist.
import { today } from '../src/content/today.ts';
import { locales } from '../src/i18n/locales.ts';
import { site as settings } from '../src/site.ts';
import { reportLanguages } from './lib/checks/fault-text.ts';
import { addressesIn, readContent } from './lib/checks/content.ts';
import { readFolder } from './lib/checks/read-folder.ts';
import { commandOptions, oneOf } from './lib/command-options.ts';
import { checkSite } from './lib/site/check-site.ts';
import { neutralTitles } from './lib/site/neutral-titles.ts';
import { siteKinds } from './lib/site/site-kinds.ts';
import { validateHtml } from './lib/site/validate-html.ts';

const usage = 'npm run check:site -- [--folder dist] [--lang vi|en] [--html]';
const { values } = commandOptions(usage, { options: { folder: { type: 'string', default: 'dist' }, lang: { type: 'string', default: 'vi' }, html: { type: 'boolean', default: false } } });
const { files } = readFolder('.');
const { content } = readContent(files, today);
const records = addressesIn(content).map(({ record }) => record);
const { faults, site, sample } = checkSite({ folder: values.folder, siteUrl: settings.url, locales, records, neutralTitles: neutralTitles(content) });
const all = [...faults, ...(values.html ? await validateHtml(new Map(sample.map((path) => [path, site.htmlOf(path)]))) : [])];

const language = oneOf('lang', values.lang, reportLanguages, usage);
for (const fault of all) console.log(`${fault.page}: ${siteKinds[fault.kind][language]}${fault.found === '' ? '' : `: ${fault.found}`} [${fault.kind}]`);
console.log(language === 'vi' ? `${site.pages.size} trang, ${all.length} lỗi` : `${site.pages.size} pages, ${all.length} faults`);
process.exitCode = all.length === 0 ? 0 : 1;
