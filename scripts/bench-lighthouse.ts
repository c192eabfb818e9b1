/**
 * What Lighthouse says of one page of each template: 100 in every category, with the exceptions named below. The site
 * must be built. Lighthouse is fetched from the registry when this runs and is no dependency: it brings a hundred packages
 * that nothing else needs. Ends with code 1 when a page is below.
 */
import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { locales } from '../src/i18n/locales.ts';
import { templatePath, templates } from '../src/testing/site-pages.ts';
import { findChromium } from './lib/chromium.ts';
import { commandOptions, oneOf } from './lib/command-options.ts';
import { serveFolder } from './lib/static-server.ts';

const LIGHTHOUSE = 'lighthouse@13.5.0';
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** Audits a template may fail, and why. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  // Not linked for readers and `noindex` by the product's rules, which Lighthouse counts against it.
  editors: ['is-crawlable'],
};

interface Report {
  readonly categories: Readonly<Record<(typeof categories)[number], { readonly score: number; readonly auditRefs: readonly { readonly id: string; readonly weight: number }[] }>>;
  readonly audits: Readonly<Record<string, { readonly score: number | null; readonly displayValue?: string }>>;
}

const usage = 'npm run bench:lighthouse -- [--lang vi|en|zh]';
const { values } = commandOptions(usage, { options: { lang: { type: 'string', default: 'vi' } } });
const locale = oneOf('lang', values.lang, locales, usage);

async function report(url: string): Promise<Report> {
  const browser = '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';
  const options = ['--quiet', '--no-enable-error-reporting', '--output=json', `--only-categories=${categories.join()}`, `--chrome-flags=${browser}`];
  // Not waited for in one piece: the site is served by this very process.
  const { stdout } = await promisify(execFile)('npm', ['exec', '--yes', `--package=${LIGHTHOUSE}`, '--', 'lighthouse', url, ...options], { maxBuffer: 64 * 1024 * 1024, env: { ...process.env, CHROME_PATH: findChromium() } });
  return JSON.parse(stdout) as Report;
}

const { server, url } = await serveFolder(resolve(process.env['DIST'] ?? 'dist'));
let below = 0;
console.log(['', ...categories].map((name) => name.padEnd(16)).join(''));
try {
  for (const name of Object.keys(templates)) {
    const { categories: scores, audits } = await report(url + templatePath(name, locale));
    const lost = categories.flatMap((category) => scores[category].auditRefs).filter(({ id, weight }) => weight > 0 && (audits[id]!.score ?? 1) < 1 && !allowed[name]?.includes(id));
    const isBelow = lost.length > 0 && categories.some((category) => Math.round(scores[category].score * 100) < 100);
    if (isBelow) below += 1;
    const lostNames = lost.map(({ id }) => `${id} ${audits[id]!.displayValue ?? ''}`.trim()).join(', ');
    console.log([name.slice(0, 15), ...categories.map((category) => String(Math.round(scores[category].score * 100)))].map((cell) => cell.padEnd(16)).join('') + (isBelow ? `BELOW: ${lostNames}` : ''));
  }
} finally {
  server.close();
}
console.log(`${Object.keys(templates).length} templates, ${below} below 100`);
process.exitCode = below === 0 ? 0 : 1;
