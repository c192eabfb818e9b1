import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/**
 * The path of a program of this machine; installs Debian's package when run as root there.
 * Throws one clear sentence when it is missing and cannot be installed: a test must not pass unseen.
 */
export function findProgram(name: string, debianPackage: string): string {
  const find = () => [`/usr/sbin/${name}`, `/usr/bin/${name}`, `/usr/local/bin/${name}`, `/opt/homebrew/bin/${name}`].find((path) => existsSync(path));
  const found = find();
  if (found !== undefined) return found;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log(`Chưa có ${name}: cài gói ${debianPackage} của Debian… / Installing Debian’s ${debianPackage}…`);
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', debianPackage], { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
    const installed = find();
    if (installed !== undefined) return installed;
  }
  throw new Error(`Cần ${name}: cài gói "${debianPackage}" (Debian: apt-get install -y ${debianPackage}). / ${name} is needed: install the "${debianPackage}" package.`);
}
