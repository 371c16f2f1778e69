import type { APIRoute } from 'astro';
import { buildManifestPaths, getManifest } from '../../../../site/manifests.ts';

export const getStaticPaths = buildManifestPaths;

export const GET: APIRoute<{ id: string }> = async ({ props }) =>
  Response.json(await getManifest(props.id), {
    headers: {
      'content-type':
        'application/ld+json;profile="http://iiif.io/api/presentation/3/context.json"',
    },
  });
