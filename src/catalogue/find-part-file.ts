import { realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { recallNothing } from './file-memory.ts';
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

const QUIET = { throwIfNoEntry: false } as const;

/**
 * Looks for a record's file below the masters root, `<masters>/<holder>/<slug>/<name>`, then beside
 * record.yaml. The path it gives has all links followed; links out of the roots are refused, and so are those
 * to another record's files, which may be held back.
 */
export function findPartFile(
  name: string,
  fieldName: 'file' | 'drawing',
  field: string,
  { holder, slug, folder, origin }: RecordPlace,
  context: ReadContext,
): ContentFile | undefined {
  const { masters } = context;
  const own = `${holder}/${slug}`;
  const places = [
    ...(masters === undefined
      ? []
      : [buildContentFile(context.projectRoot, path.join(masters, holder, slug, name))]),
    findChild(folder, name),
  ];
  const full = `${field}.${fieldName}`;
  for (const place of places) {
    if (!isFile(place.path)) continue;
    const real = realpathSync.native(place.path);
    const isOfOther = isOfOtherRecord(real, own, context);
    if (isAllowed(real, context) && !isOfOther) return { path: real, file: place.file };
    const code = isOfOther ? 'symlink-elsewhere' : 'symlink-outside';
    context.faults.push(buildFieldFault(code, origin, full, name));
    return undefined;
  }
  const names = { places: places.map(({ file }) => file).join(', ') };
  const more = findTwin(name, folder);
  context.faults.push(buildFieldFault('missing-scan', origin, full, name, names, more));
  return undefined;
}

/** Does a file really lie in the folder of a record other than `own` (`holder/slug`), in whatever root? */
function isOfOtherRecord(real: string, own: string, { allowedRoots }: ReadContext): boolean {
  return allowedRoots.some((root) => {
    const steps = path.relative(root, real).split(path.sep);
    const [holder = '', slug = ''] = steps[0] === 'records' ? steps.slice(1) : steps;
    const id = `${holder}/${slug}`;
    if (holder === '..' || slug === '' || id === own) return false;
    return allowedRoots.some((other) =>
      statSync(path.join(other, 'records', id), QUIET)?.isDirectory(),
    );
  });
}

function isFile(absolute: string): boolean {
  return statSync(absolute, QUIET)?.isFile() ?? false;
}

/** A name in the record's own folder that looks the same: of another case or Unicode form. */
function findTwin(name: string, folder: ContentFile): Said | undefined {
  const quiet: ReadContext = {
    projectRoot: '',
    masters: undefined,
    allowedRoots: [],
    recall: recallNothing,
    faults: [],
  };
  const twin = readFolder(folder, quiet).find((entry) => foldName(entry.name) === foldName(name));
  return (
    twin && {
      zh: `文件夹里有"${twin.name}"，只差大小写或字符编码形式。`,
      en: `The folder has "${twin.name}", which differs only in case or Unicode form.`,
    }
  );
}
