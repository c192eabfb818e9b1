import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

const due = (...words: string[]) => spawnSync('node', ['scripts/due.ts', ...words], { encoding: 'utf8' });

test('--help prints how a script is used, and nothing is wrong', () => {
  const { status, stdout, stderr } = due('--help');
  expect(status).toBe(0);
  expect(stdout).toContain('npm run due -- [--ahead <days>]');
  expect(stderr).toBe('');
});

test('an unknown option is named, with the usage and no stack', () => {
  const { status, stdout, stderr } = due('--provinces', 'quang-ninh');
  expect(status).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toContain("'--provinces'");
  expect(stderr).toContain('npm run due --');
  expect(stderr).not.toContain('node:internal');
});

test('a value that is none of those allowed is named: a misspelt province is not "nothing due"', () => {
  const { status, stdout, stderr } = due('--province', 'quang-nin');
  expect(status).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toContain('--province: quang-nin');
  expect(stderr).toContain('quang-ninh');
});

test.each(['abc', '-1', '1.5', ''])('--ahead %j is refused: no number of days is not "nothing due"', (ahead) => {
  const { status, stdout, stderr } = due(`--ahead=${ahead}`);
  expect(status).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toContain('--ahead: ');
});

test('a right call still answers', () => {
  const { status, stdout } = due('--province', 'quang-ninh', '--json');
  expect(status).toBe(0);
  expect(Array.isArray(JSON.parse(stdout))).toBe(true);
});
