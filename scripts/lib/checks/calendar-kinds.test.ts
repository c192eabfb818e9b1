import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

const checkOn = (TODAY: string, ...options: string[]) => spawnSync('node', ['scripts/check-content.ts', '--errors', '--lang', 'en', ...options], { encoding: 'utf8', env: { ...process.env, TODAY } });

test('what fell due stops a release, and not a look at the site', () => {
  const release = checkOn('2030-01-01');
  expect([release.status, release.stdout]).toEqual([1, expect.stringContaining('#check-overdue-emergency')]);
  const look = checkOn('2030-01-01', '--preview');
  expect([look.status, look.stderr]).toEqual([0, expect.stringMatching(/^\d+ past due: .*not be released/)]);
}, 120_000);
