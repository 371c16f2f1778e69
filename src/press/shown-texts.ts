import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { buildContentFile, type ContentFile } from '../catalogue/content-file.ts';
import type { PublishedCatalogue } from '../model/published.ts';
import type { Settings } from '../settings.ts';

/** Whatever texts are read from. */
const TEXTS = /\.(?:yaml|mdx|txt|xml|json|hocr|html|vtt)$/;

/** Entries that pass the gate: of the others nothing is shown. */
export type Shown = Pick<PublishedCatalogue, 'records' | 'exhibitions' | 'lessons'>;

/** The files in which stands what visitors read, of what is held back none, in a fixed order. */
export function listShownTexts(
  {
    contentRoots,
    masters,
    projectRoot,
  }: Pick<Settings, 'contentRoots' | 'masters' | 'projectRoot'>,
  shown: Shown,
): readonly ContentFile[] {
  const records = shown.records.map(({ id }) => `${id}/`);
  const inRoots = new Set([
    ...records.map((folder) => `records/${folder}`),
    ...shown.exhibitions.map(({ slug }) => `exhibitions/${slug}/`),
    ...shown.lessons.map(({ slug }) => `lessons/${slug}/`),
  ]);
  const inMasters = new Set(records);
  const list = (root: string, isShown: (folder: string) => boolean): ContentFile[] =>
    listTexts(root)
      .filter((file) => isShown(`${path.posix.dirname(file.replaceAll('\\', '/'))}/`))
      .map((file) => buildContentFile(projectRoot, path.join(root, file)));
  return [
    ...contentRoots.flatMap((root) =>
      list(
        root,
        (folder) => /^(?:authorities|sources|holders)\//.test(folder) || inRoots.has(folder),
      ),
    ),
    // A transcript may lie beside its scan.
    ...(masters === undefined ? [] : list(masters, (folder) => inMasters.has(folder))),
  ];
}

function listTexts(root: string): string[] {
  if (!existsSync(root)) return [];
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => TEXTS.test(entry.name) && !entry.isDirectory())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .filter((file) => !/(?:^|[\\/])\./.test(file))
    .sort();
}
