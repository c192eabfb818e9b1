import type { AstroIntegration } from 'astro';
import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { metaPolicy, type InlineHashes } from '../domain/headers/content-security-policy.ts';
import { fallbackRule, headerRules } from '../domain/headers/header-rules.ts';
import { caddyHeaders, netlifyHeaders, nginxHeaders } from '../domain/headers/write-headers.ts';
import { locales } from '../i18n/locales.ts';
import { inlineSmallScripts } from './inline-small-scripts.ts';

/** Pages in work together: while some are written to the disk others are read. */
const AT_ONCE = 32;

const digests = new Map<string, string>();

function digestOf(text: string): string {
  const known = digests.get(text) ?? `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  digests.set(text, known);
  return known;
}

/** Digests of the scripts and styles inside a page, each once. Data inside `<script type="application/…">` never runs. */
export function inlineHashes(html: string): InlineHashes {
  const scripts = [...html.matchAll(/<script(?![^>]*\ssrc=)(?![^>]*type="application\/)[^>]*>([\s\S]*?)<\/script>/g)].map((match) => digestOf(match[1]!));
  const styles = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map((match) => digestOf(match[1]!));
  return { scripts: [...new Set(scripts)], styles: [...new Set(styles)] };
}

/** The part of the site a page belongs to, `/khan-cap/` or `/en/emergency/`; first pages of languages stand alone. */
export function partOf(page: string): { part: string; isSingle: boolean } {
  const folders = page.replace(/[^/]*$/, '').split('/').filter((folder) => folder !== '');
  const depth = (locales as readonly string[]).includes(folders[0] ?? '') ? 2 : 1;
  const part = `/${folders.slice(0, depth).map((folder) => `${folder}/`).join('')}`;
  return { part, isSingle: folders.length < depth };
}

function add(parts: Map<string, InlineHashes>, part: string, { scripts, styles }: InlineHashes): void {
  const before = parts.get(part) ?? { scripts: [], styles: [] };
  parts.set(part, { scripts: [...new Set([...before.scripts, ...scripts])], styles: [...new Set([...before.styles, ...styles])] });
}

/**
 * The last step of a build: small shared scripts go back into their pages, each page gets the policy of what it holds,
 * and the same digests become the headers of every server: `_headers` in the site, nginx and Caddy files beside it in
 * `output/deploy`.
 */
export function securityHeaders(): AstroIntegration {
  return {
    name: 'security-headers',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const assets = new Map<string, string>();
        const read = (name: string) => {
          const text = assets.get(name) ?? readFileSync(join(root, '_astro', name), 'utf8');
          assets.set(name, text);
          return text;
        };
        const parts = new Map<string, InlineHashes>();
        const single = new Set<string>();
        let missing: InlineHashes = { scripts: [], styles: [] };
        const finish = async (page: string) => {
          const html = inlineSmallScripts(await readFile(join(root, page), 'utf8'), read);
          const hashes = inlineHashes(html);
          await writeFile(join(root, page), html.replace('<meta charset="utf-8">', `<meta charset="utf-8"><meta http-equiv="content-security-policy" content="${metaPolicy(hashes)}">`));
          return [page, hashes] as const;
        };
        const pages = globSync('**/*.html', { cwd: root }).toSorted().filter((page) => !page.startsWith('admin/'));
        for (let at = 0; at < pages.length; at += AT_ONCE) {
          for (const [page, hashes] of await Promise.all(pages.slice(at, at + AT_ONCE).map(finish))) {
            if (page === '404.html') {
              missing = hashes;
              continue;
            }
            const { part, isSingle } = partOf(page);
            add(parts, part, hashes);
            if (isSingle) single.add(part);
          }
        }
        const rules = headerRules(parts, single, missing);
        const fallback = fallbackRule(missing);
        const side = join(root, '../output/deploy');
        mkdirSync(side, { recursive: true });
        const nginx = nginxHeaders(rules, fallback);
        writeFileSync(join(root, '_headers'), netlifyHeaders(rules, fallback));
        writeFileSync(join(side, 'nginx-maps.conf'), nginx.maps);
        writeFileSync(join(side, 'nginx-server.conf'), nginx.server);
        writeFileSync(join(side, 'headers.caddy'), caddyHeaders(rules, fallback));
        logger.info(`headers: ${rules.length} rules, ${digests.size} digests`);
      },
    },
  };
}
