import type { APIRoute } from 'astro';
import { buildManifestPaths, getManifest } from '../../../../site/manifests.ts';
import { buildIiifResponse } from '../../../_iiif-response.ts';

export const getStaticPaths = buildManifestPaths;

export const GET: APIRoute<{ id: string }> = async ({ props }) =>
  buildIiifResponse(await getManifest(props.id));
