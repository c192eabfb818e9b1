import { existsSync } from 'node:fs';
import { chromium, type Browser, type LaunchOptions } from 'playwright-core';
import { installOnDebian } from './debian-program.ts';

const places = [process.env['CHROMIUM_PATH'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/snap/bin/chromium', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];

/**
 * The path of a Chromium on this machine; installs Debian's when run as root there.
 * Throws one clear sentence when there is none and it cannot be installed: browser tests never pass unseen.
 */
export function findChromium(): string {
  const find = () => places.find((path) => path !== undefined && existsSync(path));
  if (find() === undefined) installOnDebian('Chromium', 'chromium', 'fonts-noto-core', 'fonts-noto-cjk');
  const found = find();
  if (found !== undefined) return found;
  throw new Error('Cần Chromium để chạy bài kiểm tra trình duyệt: cài gói "chromium" (Debian: apt-get install -y chromium) hoặc đặt CHROMIUM_PATH. / Browser tests need Chromium: install the "chromium" package or set CHROMIUM_PATH.');
}

/** Starts Chromium headless without any request of its own. */
export function launchChromium(options: LaunchOptions = {}): Promise<Browser> {
  return chromium.launch({
    executablePath: findChromium(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
    ...options,
  });
}
