import type { APIRoute } from 'astro';
import { buildCitationPaths } from '../../site/citations.ts';

export const getStaticPaths = () => buildCitationPaths('RIS');

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, {
    headers: { 'content-type': 'application/x-research-info-systems; charset=utf-8' },
  });
