import type { APIRoute } from 'astro';
import { localities } from '../../../../content/localities.ts';
import { topologies } from '../../../../content/outlines.ts';
import { nearFiles } from '../../../../domain/places/near-files.ts';

/** The outlines "near me" looks positions up in, read by client/near-me.ts. */
export const getStaticPaths = () => nearFiles(localities, topologies).map(({ path, text }) => ({ params: { file: path.replace('near/', '') }, props: { text } }));

export const GET: APIRoute = ({ props }) => new Response(props['text'], { headers: { 'content-type': 'text/plain; charset=utf-8' } });
