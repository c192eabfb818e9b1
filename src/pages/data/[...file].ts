import type { APIRoute } from 'astro';
import { dataFiles } from '../../content/open-data.ts';

/** Open data: every file of `src/content/open-data.ts`. Hosts name the type by the ending; this is for the development server. */
export const getStaticPaths = () => [...dataFiles.keys()].map((file) => ({ params: { file } }));

const types: Readonly<Record<string, string>> = { json: 'application/json', geojson: 'application/geo+json', csv: 'text/csv; charset=utf-8', xml: 'application/atom+xml', zip: 'application/zip', md: 'text/markdown; charset=utf-8' };

export const GET: APIRoute = ({ params }) => {
  const file = params['file']!;
  const content = dataFiles.get(file)!;
  return new Response(typeof content === 'string' ? content : new Uint8Array(content), { headers: { 'content-type': types[file.split('.').at(-1)!]! } });
};
