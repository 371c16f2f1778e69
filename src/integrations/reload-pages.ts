import type { Plugin, ViteDevServer } from 'vite';
import type { Settings } from '../settings.ts';
import { isContent } from './watch-content.ts';

/**
 * Keeps the server from loading pages again the moment a file of the content is written: that is done once, after it
 * has been read and checked.
 */
export function leaveContent(settings: Pick<Settings, 'contentRoots' | 'masters'>): Plugin {
  return {
    name: 'zhanjuan-leave-content',
    hotUpdate: {
      order: 'pre',
      handler: ({ file }) => (isContent(file, settings) ? [] : undefined),
    },
  };
}

/** Loads every open page again; which addresses there are is asked anew. */
export function reloadPages({ environments }: ViteDevServer): void {
  // As Astro says it to itself when one of its own collections has changed.
  for (const { hot } of Object.values(environments)) hot.send('astro:content-changed', {});
  environments.client.hot.send({ type: 'full-reload', path: '*' });
}

/** Lets go of what was made of a file that lies where nobody watches. */
export function forgetFile({ environments }: ViteDevServer, file: string): void {
  for (const { moduleGraph } of Object.values(environments)) moduleGraph.onFileChange(file);
}
