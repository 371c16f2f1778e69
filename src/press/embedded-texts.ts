import { findInFile } from '../gate/personal-data/find-in-file.ts';
import { ImageFault } from '../imaging/image-fault.ts';
import { readEmbeddedTexts } from '../imaging/embedded/read-embedded-texts.ts';
import { openStatCache, type StatCacheOptions } from '../imaging/stat-cache.ts';
import type { EmbeddedText, Everything, LoadedPart, LoadedRecord } from '../model/content.ts';
import { isPicture, isRecording } from '../model/part.ts';
import type { Settings } from '../settings.ts';

/** Grows with what is looked for, so that files are looked at again. */
const REVISION = 3;
/** Files opened at once. */
const AT_ONCE = 8;
const CLEAN = '';
const MEMORY = `files-without-names-${REVISION}.json`;

/**
 * Everything with what the files of scans and recordings carry along, for the gate to judge. Remembered is only which
 * files have nothing: names and positions found are in no cache.
 */
export async function embedTexts(
  everything: Everything,
  { cacheDir }: Pick<Settings, 'cacheDir'>,
  options: StatCacheOptions = {},
): Promise<Everything> {
  const masters = everything.records.filter(({ withdrawn }) => !withdrawn).flatMap(listMasters);
  if (masters.length === 0) return everything;
  const texts = new Map<string, readonly EmbeddedText[]>();
  const look = (file: string): typeof CLEAN | undefined => {
    const embedded = readEmbeddedTexts(file);
    if (findInFile(embedded).length === 0) return CLEAN;
    texts.set(file, embedded);
    return undefined;
  };
  const cache = await openStatCache(cacheDir, MEMORY, look, options);
  const files = [...new Set(masters.map(({ path }) => path))];
  for (let at = 0; at < files.length; at += AT_ONCE) {
    const looked = files.slice(at, at + AT_ONCE).map(cache.recall);
    for (const found of await Promise.allSettled(looked))
      if (found.status === 'rejected' && !isUnreadable(found.reason)) throw found.reason;
  }
  await cache.write();
  if (texts.size === 0) return everything;
  const embed = (part: LoadedPart): LoadedPart => {
    const embedded = texts.get(part.path);
    return embedded ? { ...part, embedded } : part;
  };
  return {
    ...everything,
    records: everything.records.map((record) => ({ ...record, parts: record.parts.map(embed) })),
  };
}

/** What is no picture and no recording, or not to be read, is a fault where they are made; anything else is ours. */
function isUnreadable(error: unknown): boolean {
  return error instanceof ImageFault || (error instanceof Error && 'errno' in error);
}

function listMasters({ parts }: LoadedRecord): LoadedPart[] {
  return parts.filter(
    (part) =>
      (isPicture(part) || isRecording(part)) && part.drawing === undefined && part.path !== '',
  );
}
