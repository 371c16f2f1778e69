import type { APIRoute } from 'astro';
import { buildCitationPaths } from '../../site/citations.ts';

export const getStaticPaths = () => buildCitationPaths('BibTeX');

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'content-type': 'application/x-bibtex; charset=utf-8' } });
