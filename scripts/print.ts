/**
 * Makes PDFs of sheets and texts for loudspeakers of a province (or `quoc-gia`, the country), all communes of it or one.
 * Texts need no Chromium.
 * A file that an earlier run made from exactly the same words, numbers and print day is kept; `--again` makes all anew.
 */
import { join } from 'node:path';
import { localeInfo } from '../src/i18n/locales.ts';
import { sheetOfPlace } from '../src/print/sheet-of-place.ts';
import { sheetPages } from '../src/print/sheet-pages.ts';
import { site } from '../src/site.ts';
import { commandOptions } from './lib/command-options.ts';
import { launchChromium } from './lib/chromium.ts';
import { interfaceTexts } from './lib/print/interface-texts.ts';
import { madeSheets } from './lib/print/made-sheets.ts';
import { loudspeakerText, placeWords } from './lib/print/loudspeaker-text.ts';
import { makePdf } from './lib/print/make-pdf.ts';
import { pageCount, printJobs } from './lib/print/print-jobs.ts';
import { sheetDocument } from './lib/print/sheet-document.ts';
import { sheetSource } from './lib/print/sheet-source.ts';
import { writeWhole } from './lib/print/write-whole.ts';

const AT_ONCE = 2;
const usage = 'npm run print -- quang-ninh [--commune hong-gai] [--lang vi,en] [--kind leaflet,poster,cards,loudspeaker] [--out output/print] [--again]';
const { values, positionals } = commandOptions(usage, {
  allowPositionals: true,
  options: { commune: { type: 'string' }, lang: { type: 'string', default: 'vi' }, kind: { type: 'string', default: 'leaflet,poster,cards,loudspeaker' }, out: { type: 'string', default: 'output/print' }, again: { type: 'boolean', default: false } },
});

// A code that leads nowhere is worse than no code.
if (new URL(site.url).hostname.endsWith('.example')) console.warn(`Chú ý: SITE_URL chưa đặt, mã QR dẫn tới ${site.url}. Đặt SITE_URL trước khi in thật. / SITE_URL is not set: the codes lead to an example address.`);

try {
  const begin = Date.now();
  const { source, localities } = sheetSource();
  const { sheets: jobs, texts } = printJobs({ province: positionals[0] ?? '', commune: values.commune, lang: values.lang, kind: values.kind }, localities);
  const made = madeSheets(values.out);
  const words = placeWords();
  let written = 0;
  for (const { place, file } of texts) {
    const text = loudspeakerText(sheetOfPlace(source, place, 'vi', interfaceTexts('vi')), words, place.province === undefined);
    if (!values.again && made.has(file, text)) continue;
    writeWhole(join(values.out, file), text);
    made.add(file, text);
    written += 1;
  }
  const documentOf = (job: (typeof jobs)[number]) => {
    const [sheet, second] = job.languages.map((locale) => sheetOfPlace(source, job.place, locale!, interfaceTexts(locale!)));
    return sheetDocument(sheetPages(job.kind, sheet!, second), localeInfo[job.languages[0]].tag);
  };
  const queue = jobs.filter((job) => values.again || !made.has(job.file, documentOf(job)));
  const faults: string[] = [];
  let [done, bytes] = [0, 0];
  const browser = queue.length > 0 ? await launchChromium() : null;
  const worker = async () => {
    const page = await browser!.newPage();
    for (let job = queue.shift(); job !== undefined; job = queue.shift()) {
      try {
        const document = documentOf(job);
        bytes += await makePdf(page, document, join(values.out, job.file), pageCount(job));
        made.add(job.file, document);
      } catch (error) {
        faults.push((error as Error).message);
      }
      done += 1;
      if (process.stdout.isTTY || queue.length === 0) process.stdout.write(`\r${'█'.repeat(Math.round((done / (done + queue.length)) * 30)).padEnd(30, '·')} ${done}/${done + queue.length}`);
    }
  };
  const kept = jobs.length - queue.length;
  if (browser !== null) await Promise.all(Array.from({ length: AT_ONCE }, worker));
  await browser?.close();
  console.log(`\n${written} lời loa, ${done - faults.length} PDF, ${(bytes / 1e6).toFixed(1)} MB, ${((Date.now() - begin) / 1000).toFixed(1)} s; ${kept + texts.length - written} đã có từ trước → ${values.out}`);
  for (const fault of faults) console.error(fault);
  process.exitCode = faults.length === 0 ? 0 : 1;
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
