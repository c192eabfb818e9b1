import type { APIRoute } from 'astro';
import { localities } from '../../../content/localities.ts';
import { placeIndexFiles } from '../../../domain/places/index-files.ts';

/** The split place index, read by client/place-search.ts. */
export const getStaticPaths = () => placeIndexFiles(localities).map(({ path, text }) => ({ params: { file: path }, props: { text } }));

export const GET: APIRoute = ({ props }) => new Response(props['text'], { headers: { 'content-type': 'text/plain; charset=utf-8' } });
