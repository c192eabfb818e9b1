import type { APIRoute } from 'astro';
import { localities } from '../../../content/localities.ts';
import { placeIndexFiles } from '../../../domain/places/index-files.ts';

/** The whole place index in one file, for a phone that keeps it (client/sw.ts): each file after a form feed and its name. */
export const GET: APIRoute = () => new Response(placeIndexFiles(localities).map(({ path, text }) => `\f${path}\n${text}`).join(''));
