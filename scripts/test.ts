/**
 * Everything that must hold of a change, in the order in which a fault is cheapest to find: types, content, build, then all
 * tests (unit, built site, browser). Ends with the line `N passed, N failed`. What only falls due as days pass fails a release
 * (`npm run build`) and not the tests: a commit that passed once passes always.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { findChromium } from './lib/chromium.ts';

const RESULTS = 'output/tests.json';
let passed = 0;
let failed = 0;

function step(name: string, command: string, args: readonly string[]): boolean {
  const begin = Date.now();
  const { status } = spawnSync(command, args, { stdio: 'inherit' });
  console.log(`${status === 0 ? 'ok' : 'FAILED'}: ${name} (${Math.round((Date.now() - begin) / 1000)} s)`);
  return status === 0;
}

function count(isPassed: boolean): void {
  if (isPassed) passed += 1;
  else failed += 1;
}

mkdirSync('output', { recursive: true });
try {
  findChromium();
} catch (error) {
  // Browser tests are never skipped silently.
  console.error((error as Error).message);
  count(false);
}
count(step('types', 'astro', ['check', '--minimumFailingSeverity', 'error']));
count(step('content', 'node', ['scripts/check-content.ts', '--preview']));
const isBuilt = step('build', 'astro', ['build', '--silent']);
count(isBuilt);
if (isBuilt) {
  const isPassed = step('tests', 'vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${RESULTS}`]);
  const results = JSON.parse(readFileSync(RESULTS, 'utf8')) as { numPassedTests: number; numFailedTests: number; testResults: { status: string; assertionResults: unknown[] }[] };
  passed += results.numPassedTests;
  // A file that breaks before its first test has no test to count, and must count all the same.
  failed += results.numFailedTests + results.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length;
  // An error outside any test fails the run, though no test failed.
  if (!isPassed && failed === 0) count(false);
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
