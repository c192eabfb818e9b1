import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { metaPolicy } from '../domain/headers/content-security-policy.ts';
import { inlineHashes } from '../integrations/security-headers.ts';
import { pathTo } from '../domain/routes.ts';
import { locales } from '../i18n/locales.ts';
import { siteFolder } from './browser.ts';
import { projectLocalities } from './project-localities.ts';

const folder = siteFolder();
const files = globSync('**/*', { cwd: folder }).filter((name) => statSync(join(folder, name)).isFile());
const pages = files.filter((name) => name.endsWith('.html') && !name.startsWith('admin/'));
const read = (name: string) => readFileSync(join(folder, name), 'utf8');

describe('limits of free hosts, source: their own documents, see docs/DEPLOY.md', () => {
  test('Cloudflare Pages takes 20,000 files of at most 25 MiB', () => {
    expect(files.length).toBeLessThan(20_000);
    expect(files.filter((name) => statSync(join(folder, name)).size > 25 * 1024 * 1024)).toEqual([]);
  });
  test('GitHub Pages takes 1 GB', () => {
    expect(files.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0)).toBeLessThan(1e9);
  });
  test('_headers: at most 100 rules of lines under 2,000 characters', () => {
    const lines = read('_headers').split('\n');
    expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThanOrEqual(100);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(2000);
  });
});

test.each(locales)('the emergency page in %s is one file of at most 14 KB, script and all', (locale) => {
  const html = read(join(pathTo(locale, 'emergency'), 'index.html'));
  expect(html).not.toMatch(/<script[^>]*\ssrc=|<link[^>]*rel="?(?:stylesheet|preload|modulepreload)|<img|url\((?!["']?data:)/);
  expect(brotliCompressSync(html).length).toBeLessThanOrEqual(14 * 1024);
});

test('no page waits for a second file before it is painted', () => {
  const waiting = pages.filter((name) => /<link[^>]*rel="?stylesheet|@import|<script(?![^>]*type="(?:module|application\/[^"]*)")[^>]*\ssrc=/.test(read(name)));
  expect(waiting).toEqual([]);
});

test('the type is the font of the device: the build writes no list of fonts in its place', () => {
  const page = read('index.html');
  expect(page).toContain('system-ui,sans-serif');
  expect(page).not.toMatch(/BlinkMacSystemFont|Segoe UI/);
});

test('each page carries the policy of exactly what stands in it', () => {
  const wrong = pages.filter((name) => {
    const html = read(name);
    return !html.includes(`<meta http-equiv="content-security-policy" content="${metaPolicy(inlineHashes(html))}">`);
  });
  expect(wrong).toEqual([]);
});

test('the worker is small and at the root', () => {
  expect(brotliCompressSync(read('sw.js')).length).toBeLessThanOrEqual(2048);
});

test('a province kept whole costs at most 1.5 MB on the line', () => {
  const localities = projectLocalities();
  const heavy = localities.provinces.filter(({ slug, code }) => {
    const top = read(`dia-chi/${slug}/index.html`);
    const isWhole = /data-below="[^"]*\/dia-chi\//.test(top);
    if (!isWhole) return false;
    const kept = [...localities.communesOf(code).map((commune) => `dia-chi/${slug}/${commune.slug}/index.html`), `dia-chi/${slug}/index.html`, 'index.html', 'dia-chi/index.html', 'an-toan/index.html', 'data/keep/places.txt', ...globSync('khan-cap/**/*.html', { cwd: folder }), ...globSync('_astro/place*.js', { cwd: folder })];
    return kept.reduce((sum, name) => sum + gzipSync(read(name)).length, 0) > 1.5 * 1024 * 1024;
  });
  expect(heavy.map(({ slug }) => slug)).toEqual([]);
});
