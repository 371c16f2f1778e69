import {
  constants,
  copyFileSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { buildImageServicePath } from './addresses.ts';
import type { Derivative } from './derivative.ts';
import { buildImageInfo } from './image-info.ts';
import { getEntryFiles } from './store.ts';

/**
 * Makes `<outDir>/iiif/<key>/` and `<outDir>/media/<key>/` hold exactly these derivatives: hard links into the store
 * (copies where the file system cannot link), info.json with its address, and no folder of any other key. What is
 * complete already is not touched. `siteAddress`: origin and base path, e.g. `https://example.org/exhibits`.
 */
export function publishDerivatives(
  derivatives: Iterable<Derivative>,
  outDir: string,
  siteAddress: string,
): void {
  const services = new Map<string, Derivative>();
  const media = new Map<string, string>();
  for (const derivative of derivatives) {
    services.set(derivative.key, derivative);
    media.set(derivative.key, derivative.folder);
    for (const crop of derivative.crops.values()) media.set(crop.key, crop.folder);
  }
  keepOnly(path.join(outDir, 'iiif'), services);
  keepOnly(path.join(outDir, 'media'), media);
  for (const [key, folder] of media) publishFolder(folder, path.join(outDir, 'media', key));
  for (const [key, derivative] of services) {
    const folder = path.join(outDir, 'iiif', key);
    const id = `${siteAddress.replace(/\/+$/, '')}/${buildImageServicePath(key)}`;
    const info = `${JSON.stringify(buildImageInfo(derivative, id), undefined, 2)}\n`;
    publishFolder(derivative.tilesFolder, folder, { 'info.json': info });
    // Its address may have changed since.
    writeIfNew(path.join(folder, 'info.json'), info);
  }
}

/** A withdrawn record's pictures vanish, and so does what a killed run left. */
function keepOnly(parent: string, wanted: ReadonlyMap<string, unknown>): void {
  mkdirSync(parent, { recursive: true });
  for (const name of readdirSync(parent)) {
    if (!wanted.has(name)) rmSync(path.join(parent, name), { recursive: true, force: true });
  }
}

/** The folder appears whole: linked aside, then renamed. */
function publishFolder(
  source: string,
  target: string,
  extras: Readonly<Record<string, string>> = {},
): void {
  const files = getEntryFiles(source);
  if (files.every(([name, bytes]) => findSize(path.join(target, name)) === bytes)) return;
  const aside = path.join(path.dirname(target), `.${path.basename(target)}-${process.pid}`);
  rmSync(aside, { recursive: true, force: true });
  mkdirSync(aside);
  const folders = new Set<string>();
  for (const [name] of files) {
    const file = path.join(aside, name);
    const folder = path.dirname(file);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    linkOrCopy(path.join(source, name), file);
  }
  for (const [name, text] of Object.entries(extras)) writeFileSync(path.join(aside, name), text);
  rmSync(target, { recursive: true, force: true });
  renameSync(aside, target);
}

function linkOrCopy(source: string, target: string): void {
  try {
    linkSync(source, target);
  } catch {
    // Another file system, or one without links. A clone where that is possible.
    copyFileSync(source, target, constants.COPYFILE_FICLONE);
  }
}

function findSize(file: string): number | undefined {
  return statSync(file, { throwIfNoEntry: false })?.size;
}

function writeIfNew(file: string, text: string): void {
  if (findText(file) === text) return;
  const temporary = `${file}.${process.pid}`;
  writeFileSync(temporary, text);
  renameSync(temporary, file);
}

function findText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
