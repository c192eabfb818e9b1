import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../../scripts/lib/chromium.ts';
import { serveFolder } from '../../scripts/lib/static-server.ts';

/** The built site, served on this machine, and one Chromium for a test file. Throws when the site is not built. */
export async function openSite(): Promise<{ url: string; browser: Browser; close: () => Promise<void> }> {
  const folder = resolve('dist');
  if (!existsSync(folder)) throw new Error('dist is missing: run "npm run build" first');
  const { server, url } = await serveFolder(folder);
  const browser = await launchChromium();
  return {
    url,
    browser,
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}
