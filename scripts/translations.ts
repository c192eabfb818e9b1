// How every translation stands, and how long each text is.
// --stamp writes into translations which version of the Vietnamese text they were made from: of the files named, or of
// all that carry no stamp yet. Stamp a file only when it says what the Vietnamese text says.
import { readFileSync, writeFileSync } from 'node:fs';
import { today } from '../src/content/today.ts';
import { commandOptions, oneOf } from './lib/command-options.ts';
import { reportLanguages } from './lib/checks/fault-text.ts';
import { readContent } from './lib/checks/content.ts';
import { readFolder } from './lib/checks/read-folder.ts';
import { valueAt } from './lib/checks/value-path.ts';
import { proseFigures } from './lib/prose-figures.ts';
import { stamped, translationRows } from './lib/translation-status.ts';

const usage = 'npm run translations -- [--stamp [file …]] [--lang vi|en]';
const { values, positionals } = commandOptions(usage, { options: { stamp: { type: 'boolean', default: false }, lang: { type: 'string', default: 'vi' } }, allowPositionals: true });
const language = oneOf('lang', values.lang, reportLanguages, usage);
const { files } = readFolder('.');
const { content } = readContent(new Map([...files].filter(([path]) => path.endsWith('.mdx'))), today);
const rows = translationRows(content.texts);

if (values.stamp) {
  const digests = new Map(rows.map((row) => [row.text, row.digest]));
  const unknown = positionals.filter((path) => !content.texts.some((entry) => entry.file.path === path && entry.lang !== 'vi'));
  for (const path of unknown) console.error(language === 'en' ? `not a translation: ${path}` : `không phải bản dịch: ${path}`);
  let count = 0;
  for (const entry of content.texts) {
    const digest = digests.get(`${entry.folder}/${entry.id}`);
    if (entry.lang === 'vi' || digest === undefined) continue;
    const isMeant = positionals.length > 0 ? positionals.includes(entry.file.path) : valueAt(entry.yaml.value, ['source']) === undefined;
    if (!isMeant) continue;
    writeFileSync(entry.file.path, stamped(readFileSync(entry.file.path, 'utf8'), digest));
    count += 1;
  }
  console.log(language === 'en' ? `${count} stamped` : `Đã ghi dấu ${count} bản dịch`);
  process.exitCode = unknown.length > 0 ? 1 : 0;
} else {
  const words = language === 'en'
    ? { missing: 'missing', outdated: 'OLDER than its source', unreviewed: 'not reviewed', current: 'reviewed', source: 'source' }
    : { missing: 'chưa dịch', outdated: 'CŨ hơn bản gốc', unreviewed: 'chưa ai đọc duyệt', current: 'đã duyệt', source: 'bản gốc' };
  const width = Math.max(...rows.map((row) => row.text.length));
  const texts = new Map(content.texts.map((entry) => [`${entry.folder}/${entry.id} ${entry.lang}`, entry]));
  // Words and words a sentence, as each language counts them.
  const figures = (text: string, lang: string) => {
    const entry = texts.get(`${text} ${lang}`);
    if (entry === undefined) return ''.padEnd(12);
    const { words: count, average } = proseFigures(entry);
    return `${String(count).padStart(6)} ${average.toFixed(1).padStart(5)}`;
  };
  for (const { text, states } of rows) console.log(`${text.padEnd(width)}  vi ${figures(text, 'vi')}  en ${figures(text, 'en')} ${words[states.en].padEnd(16)} zh ${figures(text, 'zh')} ${words[states.zh]}`);
}
