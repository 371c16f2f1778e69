import type { Loader, LoaderContext } from 'astro/loaders';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSettings, type Settings } from '../settings.ts';
import { listEntries, type CollectionName, type Entry } from './collections.ts';
import { findCurrentPublication } from './current-publication.ts';
import { readPublication, type Publication } from './publication.ts';

let read: Promise<Publication> | undefined;

/**
 * A content collection that holds what passed the gate and nothing else, whatever lay in the store before. While
 * developing pages look at the current publication themselves (site/catalogue.ts), and take from here only where the
 * stories lie.
 */
export function publishedLoader(name: CollectionName): Loader {
  return {
    name: `zhanjuan-${name}`,
    load: async (context) => {
      const projectRoot = fileURLToPath(context.config.root);
      const settings = parseSettings(projectRoot, process.env);
      const publication = await findPublication(settings);
      context.store.clear();
      if (!publication) return;
      const entries = listEntries(name, publication, settings);
      for (const entry of entries) storeEntry(context, projectRoot, entry);
      if (entries.length === 0) openEmpty(context);
    },
  };
}

/** Nothing when the development server has started with faults, which it shows in place of the pages. */
async function findPublication(settings: Settings): Promise<Publication | undefined> {
  const current = findCurrentPublication();
  if (current) return current.publication;
  read ??= readPublication(settings);
  return await read;
}

/** Astro warns of a collection it has never seen an entry of; one that was emptied is as good as any. */
function openEmpty({ store }: LoaderContext): void {
  store.set({ id: 'none', data: {} });
  store.delete('none');
}

function storeEntry(context: LoaderContext, projectRoot: string, entry: Entry<object>): void {
  const { id, mdx } = entry;
  const data = { ...entry.data };
  const digest = context.generateDigest({ id, ...data });
  context.store.set(
    mdx === undefined
      ? { id, data, digest }
      : {
          id,
          data,
          digest,
          filePath: path.relative(projectRoot, mdx).split(path.sep).join('/'),
          deferredRender: true,
        },
  );
}
