import type { APIRoute } from 'astro';
import { site } from '../site.ts';

/** Everything may be read. Pages for editors say `noindex` themselves: naming them here would only point at them. */
export const GET: APIRoute = () => new Response(`User-agent: *\nAllow: /\n\nSitemap: ${site.url}/sitemap.xml\n`, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
