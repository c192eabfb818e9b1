import type { APIRoute } from 'astro';
import { sitemaps } from '../content/sitemaps.ts';
import { sitemapIndexXml } from '../domain/sitemap.ts';
import { site } from '../site.ts';

export const GET: APIRoute = () => new Response(sitemapIndexXml([...sitemaps.keys()].map((name) => `${site.url}/sitemaps/${name}.xml`)), { headers: { 'content-type': 'application/xml' } });
