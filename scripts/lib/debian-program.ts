import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Installs packages for a program that is missing, when run as root on Debian; `args` are those of `apt-get install`. */
export function installOnDebian(name: string, ...args: readonly string[]): void {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  console.log(`Chưa có ${name}: cài gói của Debian… / ${name} is missing: installing Debian’s package…`);
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
  execFileSync('apt-get', ['install', '-y', '-qq', ...args], { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
}

/**
 * The path of a program of this machine; installs Debian's package when run as root there.
 * Throws one clear sentence when it is missing and cannot be installed: a test must not pass unseen.
 */
export function findProgram(name: string, debianPackage: string): string {
  const find = () => [`/usr/sbin/${name}`, `/usr/bin/${name}`, `/usr/local/bin/${name}`, `/opt/homebrew/bin/${name}`].find((path) => existsSync(path));
  if (find() === undefined) installOnDebian(name, '--no-install-recommends', debianPackage);
  const found = find();
  if (found !== undefined) return found;
  throw new Error(`Cần ${name}: cài gói "${debianPackage}" (Debian: apt-get install -y ${debianPackage}). / ${name} is needed: install the "${debianPackage}" package.`);
}
