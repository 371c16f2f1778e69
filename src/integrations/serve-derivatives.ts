import sirv from 'sirv';
import path from 'node:path';
import { publishDerivatives } from '../imaging/publish-derivatives.ts';
import type { Publication } from '../press/publication.ts';
import type { Settings } from '../settings.ts';

interface Middlewares {
  use: (route: string, handler: ReturnType<typeof sirv>) => unknown;
}

/** In development the pictures come from a tree of their own in the cache. */
export function serveDerivatives(
  middlewares: Middlewares,
  publication: Publication,
  settings: Settings,
): void {
  const base = settings.base.replace(/\/$/, '');
  const folder = path.join(settings.cacheDir, 'dev');
  publishDerivatives(publication.derivatives.values(), folder, settings.site + base);
  for (const tree of ['iiif', 'media'])
    middlewares.use(`${base}/${tree}`, sirv(path.join(folder, tree), { dev: true }));
}
