import { statSync } from 'node:fs';
import type { PublishedRecord } from '../model/published.ts';
import type { SearchSources } from '../search/build/list-documents.ts';
import { buildRecordPath } from '../model/addresses.ts';
import type { BuiltSite } from './built-site.ts';
import { choosePages } from './choose-pages.ts';
import { collectSite } from './collect-site.ts';
import { renderCover } from './cover-page.ts';
import { findCoverPicture } from './cover-picture.ts';
import { formatMegabytes } from './format-size.ts';
import { addManifest, type RightsCount } from './manifest.ts';
import { listOwnFiles } from './own-files.ts';
import { encodeText, SITE_FOLDER, type PackFiles } from './pack-files.ts';
import { computeSum, type PackStamp } from './stamp.ts';
import type { Subject } from './subject.ts';
import { writeZip } from './write-zip.ts';

export interface BuiltPack extends PackStamp {
  readonly subject: Subject;
  readonly zip: string;
  /** Of the archive. */
  readonly bytes: number;
  readonly sha256: string;
  readonly unpacked: number;
  readonly files: number;
  readonly pages: number;
}

/**
 * Makes the pack of one exhibition or lesson out of the built site and the catalogue that passed the gate, and
 * nothing else.
 */
export async function buildPack(
  site: BuiltSite,
  subject: Subject,
  sources: SearchSources,
  options: { readonly zip: string; readonly now: Date },
): Promise<BuiltPack> {
  const { zip, now } = options;
  const { catalogue } = sources;
  const pages = choosePages(site, subject);
  const { files, stamp } = await collectSite(site, subject, pages, sources, now);
  for (const [name, content] of await listOwnFiles()) files.set(name, content);

  const records = catalogue.records.filter(({ id }) =>
    pages.has(`${buildRecordPath(id)}index.html`),
  );
  const rights = countRights(records);
  const unpacked = measure(files);
  const fronts = findFronts(subject, pages);
  files.set(
    'index.html',
    encodeText(
      renderCover({
        ...{ subject, stamp, rights, fronts },
        picture: findCoverPicture(files, fronts.zh),
        pages: pages.size,
        records: records.length,
        size: formatMegabytes(unpacked),
        site: { name: catalogue.site.name, origin: site.origin },
      }),
    ),
  );
  const { kind, slug, title } = subject;
  const where = site.origin === undefined ? undefined : site.origin + site.base;
  addManifest(files, { kind, slug, title, ...stamp, site: where, rights });
  await writeZip(zip, slug, files, now);
  return {
    ...stamp,
    ...{ subject, zip, unpacked },
    bytes: statSync(zip).size,
    sha256: computeSum({ file: zip }),
    files: files.size,
    pages: pages.size,
  };
}

function findFronts(
  { roots: [root = ''] }: Subject,
  pages: ReadonlySet<string>,
): { zh?: string; en?: string } {
  const has = (prefix: string): string | undefined => {
    const page = `${prefix}${root}index.html`;
    return pages.has(page) ? `${SITE_FOLDER}/${page}` : undefined;
  };
  const [zh, en] = [has(''), has('en/')];
  return { ...(zh !== undefined && { zh }), ...(en !== undefined && { en }) };
}

function countRights(records: readonly PublishedRecord[]): RightsCount[] {
  const counts = new Map<string, number>();
  for (const { rights } of records)
    counts.set(rights.statement, (counts.get(rights.statement) ?? 0) + 1);
  return [...counts]
    .map(([statement, count]) => ({ statement, count }))
    .sort((a, b) => b.count - a.count);
}

function measure(files: PackFiles): number {
  let bytes = 0;
  for (const content of files.values())
    bytes += content instanceof Uint8Array ? content.length : statSync(content.file).size;
  return bytes;
}
