import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

const due = (...words: string[]) => spawnSync('node', ['scripts/due.ts', ...words], { encoding: 'utf8' });

test('--help prints how a script is used, and nothing is wrong', () => {
  const { status, stdout, stderr } = due('--help');
  expect(status).toBe(0);
  expect(stdout).toContain('npm run due -- [--ahead <days>]');
  expect(stderr).toBe('');
});

/** A call that is refused ends with code 2, answers nothing, and says what is wrong and how the script is used; no stack. */
function expectRefused(words: readonly string[], ...said: readonly string[]): void {
  const { status, stdout, stderr } = due(...words);
  expect(status).toBe(2);
  expect(stdout).toBe('');
  for (const part of [...said, 'npm run due --']) expect(stderr).toContain(part);
  expect(stderr).not.toContain('node:internal');
}

test('an unknown option is named', () => expectRefused(['--provinces', 'quang-ninh'], "'--provinces'"));

test('a value that is none of those allowed is named: a misspelt province is not "nothing due"', () => expectRefused(['--province', 'quang-nin'], '--province: quang-nin', 'quang-ninh'));

test.each(['abc', '-1', '1.5', ''])('--ahead %j is refused: no number of days is not "nothing due"', (ahead) => expectRefused([`--ahead=${ahead}`], '--ahead: '));

test('a right call still answers', () => {
  const { status, stdout } = due('--province', 'quang-ninh', '--json');
  expect(status).toBe(0);
  expect(Array.isArray(JSON.parse(stdout))).toBe(true);
});
