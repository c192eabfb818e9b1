import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** The words of one of our pages, to be shown by Starlight. */
export interface TwinPage {
  /** Path in both sites, e.g. `/khan-cap/`. */
  readonly path: string;
  readonly html: string;
}

/** What stands in `<main>`, as plain HTML: words, headings, lists and links; no classes, pictures, fields or scripts. */
export function wordsOf(html: string): { title: string; body: string } {
  const main = /<main[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1] ?? '';
  const title = /<h1[^>]*>([\s\S]*?)<\/h1>/.exec(main)?.[1]?.replace(/<[^>]*>/g, '').trim() ?? '';
  const body = main
    .replace(/<h1[^>]*>[\s\S]*?<\/h1>/, '')
    .replace(/<(svg|script|style|button|form)\b[\s\S]*?<\/\1>/g, '')
    .replace(/<(\w+)\b[^>]*?(\s(?:href|lang|id)="[^"]*")?[^>]*>/g, (_, tag: string, kept: string | undefined) => `<${tag}${kept ?? ''}>`)
    .replace(/\s*\n\s*/g, ' ')
    .replace(/[{}]/g, '');
  return { title, body };
}

/** Builds the pages with Starlight's plain page in a folder under `output/`; `remove` deletes it. Throws with Astro's words when it fails. */
export function buildStarlightTwin(pages: readonly TwinPage[]): { folder: string; remove: () => void } {
  // Inside the project, so that it finds the installed packages; Astro does not follow a linked node_modules.
  mkdirSync(resolve('output'), { recursive: true });
  const root = mkdtempSync(resolve('output/starlight-'));
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  // Astro bundles only the packages that this file names.
  write('package.json', '{"private":true,"type":"module","dependencies":{"astro":"*","@astrojs/starlight":"*"}}');
  write('astro.config.mjs', "import { defineConfig } from 'astro/config';\nimport starlight from '@astrojs/starlight';\nexport default defineConfig({ site: 'https://diemtua.example', integrations: [starlight({ title: 'Điểm Tựa', defaultLocale: 'root', locales: { root: { label: 'Tiếng Việt', lang: 'vi' } } })] });\n");
  write('src/content.config.ts', "import { defineCollection } from 'astro:content';\nimport { docsLoader } from '@astrojs/starlight/loaders';\nimport { docsSchema } from '@astrojs/starlight/schema';\nexport const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };\n");
  for (const { path, html } of pages) {
    const { title, body } = wordsOf(html);
    write(`src/content/docs${path}index.md`, `---\ntitle: ${JSON.stringify(title)}\n---\n\n<div>${body}</div>\n`);
  }
  execFileSync(join('node_modules', '.bin', 'astro'), ['build', '--silent', '--root', root], { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } });
  return { folder: join(root, 'dist'), remove: () => rmSync(root, { recursive: true, force: true }) };
}
