/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

/** One project a place where the code runs: Node, the built site in dist, Chromium. */
export default getViteConfig({
  test: {
    projects: [
      { extends: true, test: { name: 'unit', include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'], exclude: ['**/*.site.test.ts', '**/*.browser.test.ts'], testTimeout: 30_000 } },
      { extends: true, test: { name: 'site', include: ['src/testing/**/*.site.test.ts'], testTimeout: 180_000 } },
      { extends: true, test: { name: 'browser', include: ['src/testing/**/*.browser.test.ts'], testTimeout: 180_000, hookTimeout: 120_000, fileParallelism: false, maxConcurrency: 2 } },
    ],
  },
});
