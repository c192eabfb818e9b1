import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../../scripts/lib/chromium.ts';
import { serveFolder } from '../../scripts/lib/static-server.ts';

/** The built site that is tested: DIST, or `dist`. Throws when it is not built. */
export function siteFolder(): string {
  const folder = resolve(process.env['DIST'] ?? 'dist');
  if (!existsSync(folder)) throw new Error(`${folder} is missing: run "npm run build" first`);
  return folder;
}

/** The built site, served on this machine, and one Chromium for a test file. Throws when the site is not built. */
export async function openSite(): Promise<{ url: string; browser: Browser; close: () => Promise<void> }> {
  const { server, url } = await serveFolder(siteFolder());
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
