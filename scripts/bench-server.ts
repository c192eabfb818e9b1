// How many pages a second nginx gives with our configuration, beside nginx with none, the same bytes from both.
// The site must be built. Needs wrk and nginx (installed on Debian as root).
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { templatePath } from '../src/testing/site-pages.ts';
import { commandOptions, wholeNumber } from './lib/command-options.ts';
import { findProgram } from './lib/debian-program.ts';
import { startNginx, startPlainNginx } from './lib/web-servers.ts';

/** Ours may be this much slower at most. Source: the project's goal for servers. */
const GOAL = 0.95;

const usage = 'npm run bench:server -- [--seconds 10] [--rounds 3]';
const { values } = commandOptions(usage, { options: { seconds: { type: 'string', default: '10' }, rounds: { type: 'string', default: '3' } } });
const seconds = wholeNumber('seconds', values.seconds, 1, usage);
const rounds = wholeNumber('rounds', values.rounds, 1, usage);
const folder = resolve(process.env['DIST'] ?? 'dist');
const wrk = findProgram('wrk', 'wrk');
const path = templatePath('commune', 'vi');
const site = mkdtempSync(join(tmpdir(), 'bench-'));
const page = readFileSync(join(folder, path, 'index.html'));
mkdirSync(join(site, path), { recursive: true });
writeFileSync(join(site, path, 'index.html'), page);
writeFileSync(join(site, path, 'index.html.gz'), gzipSync(page, { level: 9 }));
writeFileSync(join(site, 'index.html'), page);

const servers = { ours: await startNginx({ site, deploy: resolve(folder, '../output/deploy') }), plain: await startPlainNginx(site) };
/** Pages a second. */
function rate(url: string): number {
  const words = execFileSync(wrk, ['-t1', '-c32', `-d${seconds}s`, '-H', 'Accept-Encoding: gzip', url + path], { encoding: 'utf8' });
  if (/Non-2xx/.test(words)) throw new Error(words);
  return Number(/Requests\/sec:\s*([\d.]+)/.exec(words)?.[1]);
}
const rates: Record<keyof typeof servers, number[]> = { ours: [], plain: [] };
try {
  // In turn, so that a busy moment of the machine meets both.
  for (let round = 0; round < rounds; round += 1) for (const name of ['plain', 'ours'] as const) rates[name].push(rate(servers[name].url));
} finally {
  for (const server of Object.values(servers)) await server.close();
  rmSync(site, { recursive: true });
}
const best = { ours: Math.max(...rates.ours), plain: Math.max(...rates.plain) };
for (const name of ['plain', 'ours'] as const) console.log(`${name.padEnd(6)}${rates[name].map((value) => value.toFixed(0).padStart(8)).join('')}  pages/s, best ${best[name].toFixed(0)}`);
const ratio = best.ours / best.plain;
console.log(`ours ÷ plain: ${ratio.toFixed(3)} (≥ ${GOAL})`);
process.exitCode = ratio >= GOAL ? 0 : 1;
