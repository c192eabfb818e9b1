import { escapeXml } from './open-data/xml.ts';

/** One address of the site and the same page in every language that has it, by language tag. */
export interface SitemapUrl {
  readonly url: string;
  readonly alternates: Readonly<Record<string, string>>;
}

/** More addresses than this may not stand in one file. Source: sitemaps.org protocol. */
export const MOST_URLS = 50_000;

/** A sitemap with its translations (hreflang). Without dates: no source of ours knows when a page last changed. */
export function sitemapXml(urls: readonly SitemapUrl[]): string {
  if (urls.length > MOST_URLS) throw new Error(`sitemap: ${urls.length} addresses, at most ${MOST_URLS}`);
  const lines = urls.map(({ url, alternates }) => {
    const links = Object.entries(alternates).map(([lang, href]) => `<xhtml:link rel="alternate" hreflang="${lang}" href="${escapeXml(href)}"/>`);
    return `<url><loc>${escapeXml(url)}</loc>${links.join('')}</url>`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${lines.join('\n')}\n</urlset>\n`;
}

/** The list of sitemaps. */
export function sitemapIndexXml(urls: readonly string[]): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.map((url) => `<sitemap><loc>${escapeXml(url)}</loc></sitemap>`).join('\n')}\n</sitemapindex>\n`;
}
