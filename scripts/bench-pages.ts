/**
 * What our pages cost a phone on a slow line, against the same words on Starlight's plain page, built and measured in the
 * same run. The site must be built. Ends with code 1 when a goal is missed.
 */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { templatePath } from '../src/testing/site-pages.ts';
import { commandOptions, wholeNumber } from './lib/command-options.ts';
import { launchChromium } from './lib/chromium.ts';
import { serveFolder } from './lib/static-server.ts';
import { measurePage, middleOf, SLOW, type PageCost } from './pages/measure-page.ts';
import { buildStarlightTwin } from './pages/starlight-twin.ts';

/** Ours over Starlight's, at most. Source: the project's goal for light pages. */
const GOALS = { largestPaint: 0.5, bytes: 0.33 } as const;

const usage = 'npm run bench:pages -- [--runs 5]';
const { values } = commandOptions(usage, { options: { runs: { type: 'string', default: '5' } } });
const runs = wholeNumber('runs', values.runs, 1, usage);
const folder = resolve(process.env['DIST'] ?? 'dist');
const pages = ['home', 'commune', 'guide', 'emergency'].map((name) => ({ name, path: templatePath(name, 'vi') }));
const twin = buildStarlightTwin(pages.map(({ path }) => ({ path, html: readFileSync(join(folder, path, 'index.html'), 'utf8') })));
const [ours, theirs, browser] = await Promise.all([serveFolder(folder), serveFolder(twin.folder), launchChromium()]);

/** Visits in turn, so that a busy moment of the machine meets both. */
async function costs(urls: readonly string[]): Promise<PageCost[]> {
  const seen: PageCost[][] = urls.map(() => []);
  for (let run = 0; run < runs; run += 1) for (const [at, url] of urls.entries()) seen[at]!.push(await measurePage(browser, url));
  return seen.map(middleOf);
}
const line = (name: string, { bytes, requests, firstPaint, largestPaint, shift, blocked }: PageCost) =>
  console.log([name.padEnd(22), `${(bytes / 1024).toFixed(1)} KB`.padStart(9), String(requests).padStart(9), ...[firstPaint, largestPaint].map((time) => `${Math.round(time)} ms`.padStart(9)), shift.toFixed(3).padStart(7), `${Math.round(blocked)} ms`.padStart(9)].join(''));

console.log(`${SLOW.latency} ms, ${(SLOW.bytesPerSecond * 8) / 1000} kbit/s, CPU ÷ ${SLOW.slowdown}, ${runs} visits a page, the middle of them`);
console.log([''.padEnd(22), 'bytes'.padStart(9), 'requests'.padStart(9), 'FCP'.padStart(9), 'LCP'.padStart(9), 'CLS'.padStart(7), 'blocked'.padStart(9)].join(''));
let missed = 0;
try {
  for (const { name, path } of pages) {
    const [mine, other] = (await costs([ours.url + path, theirs.url + path])) as [PageCost, PageCost];
    const ratios = { largestPaint: mine.largestPaint / other.largestPaint, bytes: mine.bytes / other.bytes };
    line(name, mine);
    line('  Starlight', other);
    const isMissed = ratios.largestPaint > GOALS.largestPaint || ratios.bytes > GOALS.bytes;
    if (isMissed) missed += 1;
    console.log(`  LCP × ${ratios.largestPaint.toFixed(2)} (≤ ${GOALS.largestPaint}), bytes × ${ratios.bytes.toFixed(2)} (≤ ${GOALS.bytes})${isMissed ? '  MISSED' : ''}`);
  }
} finally {
  await browser.close();
  ours.server.close();
  theirs.server.close();
  twin.remove();
}
process.exitCode = missed === 0 ? 0 : 1;
