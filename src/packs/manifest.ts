import type { LocalText } from '../model/local-text.ts';
import { MANIFEST, type ListedFile } from './browser/compare-files.ts';
import { encodeText, type PackFiles } from './pack-files.ts';
import { computeSum, readContent, type PackStamp } from './stamp.ts';
import type { Subject } from './subject.ts';

/** pack.json: what a pack is, and the sum of every other file in it. */
export interface PackManifest extends PackStamp {
  readonly zhanjuanPack: 1;
  readonly kind: Subject['kind'];
  readonly slug: string;
  readonly title: LocalText;
  /** Where the site stands on the web. */
  readonly site?: string | undefined;
  /** Rights statements and licences of the records and plates, the most frequent first. */
  readonly rights: readonly RightsCount[];
  readonly files: readonly ListedFile[];
}

export interface RightsCount {
  readonly statement: string;
  readonly count: number;
}

/** Adds the list of all files to them. */
export function addManifest(
  files: PackFiles,
  about: Omit<PackManifest, 'zhanjuanPack' | 'files'>,
): void {
  const listed = [...files]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, content]): ListedFile => {
      const bytes = readContent(content);
      return { path, size: bytes.length, sha256: computeSum(bytes) };
    });
  const manifest: PackManifest = { zhanjuanPack: 1, ...about, files: listed };
  files.set(MANIFEST, encodeText(`${JSON.stringify(manifest, null, 1)}\n`));
}
