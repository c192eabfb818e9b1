import type { APIRoute } from 'astro';
import { directory } from '../content/directory.ts';
import { llmsText } from '../domain/open-data/llms-text.ts';
import { publish } from '../domain/open-data/public-record.ts';
import { site } from '../site.ts';

export const GET: APIRoute = () =>
  new Response(llmsText(site.url, new Map(directory.map((record) => [record.id, publish(record)]))), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
