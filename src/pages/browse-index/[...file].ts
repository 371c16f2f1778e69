import type { APIRoute } from 'astro';
import { buildBrowseFilePaths, getBrowseFile } from '../../site/browse-files.ts';

export const getStaticPaths = buildBrowseFilePaths;

export const GET: APIRoute = async ({ params }) => {
  const bytes = await getBrowseFile(params['file'] ?? '');
  return new Response(new Uint8Array(bytes), {
    headers: { 'content-type': 'application/octet-stream' },
  });
};
