import type { APIRoute } from 'astro';
import {
  buildExhibitionCollectionPaths,
  getExhibitionCollection,
} from '../../../site/iiif-collections.ts';
import { buildIiifResponse } from '../../_iiif-response.ts';

export const getStaticPaths = buildExhibitionCollectionPaths;

export const GET: APIRoute<{ slug: string }> = async ({ props }) =>
  buildIiifResponse(await getExhibitionCollection(props.slug));
