// Builds the commit twice, each time in a fresh copy of it, and compares every byte. Usage: npm run check:reproducible
// Takes several minutes, so it is no part of npm test. Only what is committed is built.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { today } from '../src/content/today.ts';

const folder = mkdtempSync(join(tmpdir(), 'reproducible-'));
const run = (program: string, args: readonly string[], cwd: string) => execFileSync(program, args, { cwd, stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, TODAY: today, ASTRO_TELEMETRY_DISABLED: '1' } });

/** Digest of every file of a build, the site and the files for servers beside it. */
function digests(root: string): Map<string, string> {
  const names = globSync('{dist,output}/**/*', { cwd: root }).filter((name) => statSync(join(root, name)).isFile());
  return new Map(names.toSorted().map((name) => [name, createHash('sha256').update(readFileSync(join(root, name))).digest('hex')]));
}

try {
  const builds = ['first', 'second'].map((name) => {
    const root = join(folder, name);
    run('git', ['clone', '--quiet', '--local', process.cwd(), root], folder);
    cpSync('node_modules', join(root, 'node_modules'), { recursive: true, verbatimSymlinks: true });
    run(join('node_modules', '.bin', 'astro'), ['build', '--silent'], root);
    const found = digests(root);
    rmSync(join(root, 'node_modules'), { recursive: true });
    return found;
  });
  const [first, second] = builds as [Map<string, string>, Map<string, string>];
  const different = [...new Set([...first.keys(), ...second.keys()])].filter((name) => first.get(name) !== second.get(name)).toSorted();
  for (const name of different.slice(0, 20)) console.log(`${first.has(name) ? (second.has(name) ? 'differs' : 'only first') : 'only second'}: ${name}`);
  console.log(`${today}: ${first.size} files, ${different.length} differ`);
  process.exitCode = different.length === 0 && first.size > 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
