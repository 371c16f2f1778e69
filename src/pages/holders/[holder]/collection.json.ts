import type { APIRoute } from 'astro';
import { buildHolderCollectionPaths, getHolderCollection } from '../../../site/iiif-collections.ts';
import { buildIiifResponse } from '../../_iiif-response.ts';

export const getStaticPaths = buildHolderCollectionPaths;

export const GET: APIRoute<{ slug: string }> = async ({ props }) =>
  buildIiifResponse(await getHolderCollection(props.slug));
