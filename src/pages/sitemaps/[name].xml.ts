import type { APIRoute } from 'astro';
import { sitemaps } from '../../content/sitemaps.ts';

export const getStaticPaths = () => [...sitemaps.keys()].map((name) => ({ params: { name } }));

export const GET: APIRoute = ({ params }) => new Response(sitemaps.get(params['name']!)!, { headers: { 'content-type': 'application/xml' } });
