import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runBuildIfStale } from '../../../scripts/built-site.ts';
import { writeKeep } from '../../../src/keep/write-keep.ts';
import type { PublishedCatalogue } from '../../../src/model/published.ts';
import { readPublication } from '../../../src/press/publication.ts';
import { runServer, type RunningServer } from '../../../src/serve/static-server.ts';

/** A copy of the bundled site that may be changed as later releases would, and the server that shows it. */
export interface KeptSite {
  readonly url: string;
  readonly catalogue: PublishedCatalogue;
  /** Takes a record away as if it had never been published: its pages, its pictures, and every word that leads there. */
  readonly withdraw: (record: string) => Promise<readonly string[]>;
  /** Says anew what can be kept. */
  readonly list: (catalogue: PublishedCatalogue) => Promise<void>;
  readonly cut: () => Promise<void>;
  readonly mend: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export async function openKeptSite(): Promise<KeptSite> {
  const settings = await runBuildIfStale();
  const { catalogue } = await readPublication(settings);
  const outDir = mkdtempSync(path.join(tmpdir(), 'kept-'));
  cpSync(settings.outDir, outDir, { recursive: true });
  const site = { outDir, base: settings.base, origin: undefined };
  let server: RunningServer | undefined = await runServer({ root: outDir, port: 0 });
  const { url } = server;
  const port = Number(new URL(url).port);
  const cut = async (): Promise<void> => {
    await server?.close();
    server = undefined;
  };
  return {
    url,
    catalogue,
    list: async (published) => await writeKeep(site, published),
    withdraw: async (record) => {
      const page = path.join(outDir, `records/${record}`);
      const html = readFileSync(path.join(page, 'index.html'), 'utf8');
      const keys = [...new Set(html.match(/(?<=\/iiif\/)[0-9a-f]{32}/g) ?? [])];
      for (const folder of [`records/${record}`, `en/records/${record}`])
        rmSync(path.join(outDir, folder), { recursive: true });
      for (const key of keys)
        for (const kind of ['iiif', 'media'])
          rmSync(path.join(outDir, kind, key), { recursive: true, force: true });
      const gone = new RegExp(
        `/(?:(?:en/)?records/${record}/|(?:iiif|media)/(?:${keys.join('|')})/)[^"\\s,]*`,
        'g',
      );
      for (const file of globSync('**/*.html', { cwd: outDir })) {
        const text = readFileSync(path.join(outDir, file), 'utf8');
        const left = text.replace(gone, '/icon.svg');
        if (left !== text) writeFileSync(path.join(outDir, file), left);
      }
      await writeKeep(site, catalogue);
      return [`records/${record}/`, ...keys];
    },
    cut,
    mend: async () => {
      server ??= await runServer({ root: outDir, port, strictPort: true });
    },
    close: async () => {
      await cut();
      rmSync(outDir, { recursive: true, force: true });
    },
  };
}
