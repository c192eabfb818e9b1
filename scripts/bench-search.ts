// How often search finds the right page, and what an answer costs on a slow line, beside MiniSearch over the same texts and
// Pagefind without our folding. Usage: npm run bench:search [-- --failures]; the site must be built. Ends with code 1 when a goal is missed.
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { pathTo } from '../src/domain/routes.ts';
import { locales, type Locale } from '../src/i18n/locales.ts';
import { pagesToIndex } from '../src/integrations/search-index.ts';
import { launchChromium } from './lib/chromium.ts';
import { percent, quantile } from './lib/shares.ts';
import { serveFolder } from './lib/static-server.ts';
import { askPage, costOf, type AnswerCost } from './search/ask-page.ts';
import { readQuestions } from './search/questions.ts';
import { askMiniSearch, writePlainPagefind, type Ask } from './search/rivals.ts';

/** Every how many questions the cost is measured: a visit on the slow line takes seconds. */
const COST_EVERY = 6;
const folder = resolve(process.env['DIST'] ?? 'dist');
const plainFolder = join(folder, 'pagefind-plain');
const questions = readQuestions();
const pages = pagesToIndex(folder);
let isMissed = false;
const goal = (name: string, value: string, isMet: boolean) => {
  isMissed ||= !isMet;
  console.log(`${isMet ? 'met   ' : 'MISSED'}  ${name}: ${value}`);
};

const miniSearch = askMiniSearch(pages);
await writePlainPagefind(pages, plainFolder);
const [{ server, url }, browser] = await Promise.all([serveFolder(folder), launchChromium()]);
const open = new Map<Locale, Page>();
for (const locale of locales) {
  const page = await browser.newPage({ bypassCSP: true });
  await page.goto(url + pathTo(locale, 'search'));
  open.set(locale, page);
}
const askPlain: Ask = (text, locale) => open.get(locale)!.evaluate(async (words) => {
  const engine = await import(new URL('/pagefind-plain/pagefind.js', location.href).href);
  const found = await engine.search(words);
  const first = await Promise.all(found.results.slice(0, 3).map((result: { data(): Promise<{ url: string }> }) => result.data()));
  return first.map((data) => data.url);
}, text);
const rivals: Readonly<Record<string, Ask>> = { ours: (text, locale) => askPage(open.get(locale)!, text), MiniSearch: miniSearch.ask, 'plain Pagefind': askPlain };

interface Tally {
  count: number;
  first: number;
  three: number;
}
const tallies = new Map<string, Tally>();
const tally = (name: string, kind: string): Tally => {
  const key = `${name}|${kind}`;
  const known = tallies.get(key) ?? { count: 0, first: 0, three: 0 };
  tallies.set(key, known);
  return known;
};
try {
  for (const { kind, locale, text, right } of questions) {
    for (const [name, ask] of Object.entries(rivals)) {
      const place = (await ask(text, locale)).slice(0, 3).findIndex((path) => right.has(path));
      for (const each of [tally(name, kind), tally(name, 'all')]) {
        each.count += 1;
        if (place === 0) each.first += 1;
        if (place >= 0) each.three += 1;
      }
      if (name === 'ours' && place !== 0 && process.argv.includes('--failures')) console.log(`    ${place < 0 ? 'not among three' : 'not first'}: ${kind}: ${text}`);
    }
  }
  for (const [key, { count, first, three }] of tallies) {
    const [name = '', kind = ''] = key.split('|');
    console.log(`${name.padEnd(16)}${kind.padEnd(18)}${String(count).padStart(5)}  first ${percent(first, count).padStart(8)}  three ${percent(three, count).padStart(8)}`);
  }
  console.log(`MiniSearch index, brotli: ${locales.map((locale) => `${locale} ${(brotliCompressSync(miniSearch.bytes[locale]).length / 1024).toFixed(0)} KB`).join(', ')}`);
  const costs: AnswerCost[] = [];
  for (const [at, { locale, text }] of questions.entries()) {
    const next = questions.slice(at + 1).find((question) => question.locale === locale);
    if (at % COST_EVERY === 0 && next !== undefined) costs.push(await costOf(browser, url, locale, text, next.text));
  }
  const spread = (pick: (cost: AnswerCost) => number, unit: number, name: string) => [0.5, 0.9, 1].map((share) => `${(quantile(costs.map(pick), share) / unit).toFixed(1)} ${name}`).join(' / ');
  console.log(`${costs.length} first questions on the slow line (middle / nine of ten / worst): ${spread((cost) => cost.milliseconds, 1000, 's')}, ${spread((cost) => cost.bytes, 1024, 'KB')}; the question after: ${spread((cost) => cost.nextBytes, 1024, 'KB')}`);
  const all = tally('ours', 'all');
  const gap = Math.abs(tally('ours', 'plain').three - tally('ours', 'plain, no marks').three) / tally('ours', 'plain').count;
  goal('right page among the first three ≥ 95 %', percent(all.three, all.count), all.three / all.count >= 0.95);
  goal('right page first ≥ 80 %', percent(all.first, all.count), all.first / all.count >= 0.8);
  goal('without marks within 2 points', `${(100 * gap).toFixed(1)} points`, gap <= 0.02);
  goal('first result ≤ 140 KB, nine of ten', `${(quantile(costs.map((cost) => cost.bytes), 0.9) / 1024).toFixed(1)} KB`, quantile(costs.map((cost) => cost.bytes), 0.9) <= 140 * 1024);
  goal('first result ≤ 2.5 s, nine of ten', `${(quantile(costs.map((cost) => cost.milliseconds), 0.9) / 1000).toFixed(2)} s`, quantile(costs.map((cost) => cost.milliseconds), 0.9) <= 2500);
  goal('the next one ≤ 30 KB, nine of ten', `${(quantile(costs.map((cost) => cost.nextBytes), 0.9) / 1024).toFixed(1)} KB`, quantile(costs.map((cost) => cost.nextBytes), 0.9) <= 30 * 1024);
} finally {
  await browser.close();
  server.close();
  rmSync(plainFolder, { recursive: true, force: true });
}
process.exitCode = isMissed ? 1 : 0;
