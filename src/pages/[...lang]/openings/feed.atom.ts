import type { APIRoute } from 'astro';
import { getOpeningsFeed } from '../../../site/openings-page.ts';
import { buildPlainPaths } from '../../../site/plain-pages.ts';

export const getStaticPaths = buildPlainPaths;

export const GET: APIRoute<ReturnType<typeof buildPlainPaths>[number]['props']> = async ({
  props,
}) =>
  new Response(await getOpeningsFeed(props.language), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
