import mdx from '@astrojs/mdx';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { languages, sourceLanguage } from './src/domain/languages.ts';
import { adminForm } from './src/integrations/admin-form.ts';
import { offlineWorker } from './src/integrations/offline-worker.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { securityHeaders } from './src/integrations/security-headers.ts';
import { site } from './src/site.ts';

export default defineConfig({
  site: site.url,
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  // One request a page: styles and small scripts travel inside the HTML (design guide §12).
  // Four pages at a time: while one is written to the disk the next is made.
  build: { format: 'directory', inlineStylesheets: 'always', concurrency: 4 },
  // Routes come from src/domain/routes.ts; this only lets components ask for the language of the page.
  i18n: { locales: [...languages], defaultLocale: sourceLanguage, routing: { prefixDefaultLocale: false } },
  // Security headers and then the stamp of the worker read the finished pages: they come last.
  integrations: [mdx(), adminForm(), searchIndex(), securityHeaders(), offlineWorker()],
  vite: {
    // Tailwind's own optimizer writes media queries in a form that phones before Chrome 104 do not read.
    plugins: [tailwindcss({ optimize: false })],
    // Firefox 92 is the first that knows system-ui: for older ones the name would be written out as nine fonts.
    build: { modulePreload: false, cssTarget: ['chrome80', 'safari13', 'firefox92'] },
  },
});
