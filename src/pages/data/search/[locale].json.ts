import type { APIRoute } from 'astro';
import { searchExtras } from '../../../content/search-words.ts';
import { locales, type Locale } from '../../../i18n/locales.ts';

/** Phrases, danger words and numbers of one language, read by client/search.ts. */
export const getStaticPaths = () => locales.map((locale) => ({ params: { locale } }));

export const GET: APIRoute = async ({ params }) => new Response(JSON.stringify(await searchExtras(params['locale'] as Locale)), { headers: { 'content-type': 'application/json; charset=utf-8' } });
