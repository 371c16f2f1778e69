import type { APIRoute } from 'astro';
import { buildFirstPaintScript } from '../site/first-paint.ts';

export const GET: APIRoute = () =>
  new Response(buildFirstPaintScript(), { headers: { 'content-type': 'text/javascript' } });
