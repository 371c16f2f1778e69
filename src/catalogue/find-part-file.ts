import { realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { buildFieldFault, type Said } from './build-fault.ts';
import {
  buildContentFile,
  findChild,
  foldName,
  isAllowed,
  readFolder,
  type ContentFile,
  type ReadContext,
} from './content-file.ts';
import type { RecordPlace } from './record-place.ts';

/**
 * Looks for a record's file below the masters root, `<masters>/<holder>/<slug>/<name>`, then beside
 * record.yaml. The path it gives has all links followed; links out of the roots are refused.
 */
export function findPartFile(
  name: string,
  fieldName: 'file' | 'drawing' | 'transcript.file',
  field: string,
  { holder, slug, folder, origin }: RecordPlace,
  context: ReadContext,
): ContentFile | undefined {
  const { masters } = context;
  const places = [
    ...(masters === undefined
      ? []
      : [buildContentFile(context.projectRoot, path.join(masters, holder, slug, name))]),
    findChild(folder, name),
  ];
  const full = `${field}.${fieldName}`;
  for (const place of places) {
    if (!isFile(place.path)) continue;
    if (isAllowed(place.path, context)) {
      return { path: realpathSync.native(place.path), file: place.file };
    }
    context.faults.push(buildFieldFault('symlink-outside', origin, full, name));
    return undefined;
  }
  const names = { places: places.map(({ file }) => file).join(', ') };
  const more = findTwin(name, folder);
  context.faults.push(buildFieldFault('missing-scan', origin, full, name, names, more));
  return undefined;
}

function isFile(absolute: string): boolean {
  return statSync(absolute, { throwIfNoEntry: false })?.isFile() ?? false;
}

/** A name in the record's own folder that looks the same: of another case or Unicode form. */
function findTwin(name: string, folder: ContentFile): Said | undefined {
  const quiet: ReadContext = { projectRoot: '', masters: undefined, allowedRoots: [], faults: [] };
  const twin = readFolder(folder, quiet).find((entry) => foldName(entry.name) === foldName(name));
  return (
    twin && {
      zh: `文件夹里有"${twin.name}"，只差大小写或字符编码形式。`,
      en: `The folder has "${twin.name}", which differs only in case or Unicode form.`,
    }
  );
}
