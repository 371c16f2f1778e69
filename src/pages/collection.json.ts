import type { APIRoute } from 'astro';
import { getSiteCollection } from '../site/iiif-collections.ts';
import { buildIiifResponse } from './_iiif-response.ts';

export const GET: APIRoute = async () => buildIiifResponse(await getSiteCollection());
