import type { AstroIntegration } from 'astro';
import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Builds `/sw.js` under a fixed name at the root, so that it may answer for the whole site, and writes the stamp of this
 * build: kept copies are renewed when it changes. The stamp is made of the pages' own bytes, so equal builds have equal ones.
 */
export function offlineWorker(): AstroIntegration {
  return {
    name: 'offline-worker',
    hooks: {
      'astro:config:setup': ({ updateConfig, config }) => {
        const id = fileURLToPath(new URL('src/client/sw.ts', config.root));
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'offline-worker',
                apply: 'build',
                buildStart() {
                  if (this.environment.name === 'client') this.emitFile({ type: 'chunk', id, fileName: 'sw.js' });
                },
              },
            ],
          },
        });
      },
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        const hash = createHash('sha256');
        for (const page of globSync('**/*.html', { cwd: root }).toSorted()) hash.update(page).update(readFileSync(join(root, page)));
        mkdirSync(join(root, 'data/keep'), { recursive: true });
        writeFileSync(join(root, 'data/keep/stamp.txt'), hash.digest('hex').slice(0, 16));
      },
    },
  };
}
