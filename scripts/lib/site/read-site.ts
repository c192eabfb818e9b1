import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Page, readPage } from './page.ts';

/** The built site, read file by file so that half a gigabyte of pages never stands in memory at once. */
export interface Site {
  readonly folder: string;
  readonly pages: ReadonlyMap<string, Page>;
  /** Every file that is not a page, by its path in the site. */
  readonly files: ReadonlySet<string>;
  /** The HTML of a page. */
  htmlOf(path: string): string;
  textOf(path: string): string;
}

/** Left by a build that is still running or broke off. */
const SCRAPS = new Set(['.prerender']);

function* filesIn(folder: string, path = ''): Generator<string> {
  for (const entry of readdirSync(join(folder, path), { withFileTypes: true })) {
    if (SCRAPS.has(entry.name)) continue;
    if (entry.isDirectory()) yield* filesIn(folder, `${path}/${entry.name}`);
    else yield `${path}/${entry.name}`;
  }
}

/** Reads the built site in a folder; `visit` sees the HTML of each page once, while it is at hand. */
export function readSite(folder: string, visit: (page: Page, html: string) => void = () => undefined): Site {
  const pages = new Map<string, Page>();
  const files = new Set<string>();
  const fileOf = new Map<string, string>();
  for (const file of [...filesIn(folder)].sort()) {
    // The editors' form is a program of its own, under a policy of its own: its page is not one of the site's.
    if (!file.endsWith('.html') || file.startsWith('/admin/')) {
      files.add(file);
      continue;
    }
    const path = file.replace(/index\.html$/, '');
    const html = readFileSync(join(folder, file), 'utf8');
    const page = readPage(path, html);
    pages.set(path, page);
    fileOf.set(path, file);
    visit(page, html);
  }
  const textOf = (path: string) => readFileSync(join(folder, path), 'utf8');
  return { folder, pages, files, textOf, htmlOf: (path) => textOf(fileOf.get(path) ?? path) };
}
