import { rm } from 'node:fs/promises';
import sharp from 'sharp';
import type { Region, Size } from '../model/region.ts';
import { writeCrop, writeMedia } from './derive-media.ts';
import { writeTiles } from './derive-tiles.ts';
import { ImageFault } from './image-fault.ts';
import { type ImageInspection, inspectImage } from './inspect-image.ts';
import { type PreparedMaster, writePreparedMaster } from './prepare-master.ts';
import { getStatPrint, type StatPrint } from './stat-cache.ts';
import { writeEntry } from './store.ts';
import { makeTemporaryFolder } from './store-temporaries.ts';

export interface KeyedRegion extends Region {
  readonly key: string;
}

/** Everything about one image that is to be made; plain data, as it goes to another process. */
export interface ImageJob {
  readonly key: string;
  readonly file: string;
  /** What the file looked like when its sha256 was taken. */
  readonly print: StatPrint;
  readonly bytes: number;
  readonly page?: number | undefined;
  readonly pixelLimit?: number | undefined;
  readonly redactions: readonly Region[];
  readonly maxSize?: number | undefined;
  readonly storeRoot: string;
  /** What the store lacks; crops are named when the image has been looked at. */
  readonly tiles: boolean;
  readonly media: boolean;
}

/**
 * Makes what a job asks. `admit` is told size and memory and answers, in its own time, with the regions to cut
 * out, or with nothing if the image is not wanted after all. Throws an ImageFault for what is wrong with the image.
 */
export async function deriveImage(
  job: ImageJob,
  admit: (oriented: Size, memory: number) => Promise<readonly KeyedRegion[] | undefined>,
): Promise<void> {
  const inspection = await inspectImage(job.file, job);
  const crops = await admit(
    { width: inspection.width, height: inspection.height },
    inspection.memory,
  );
  if (!crops) return;
  const workshop = await makeTemporaryFolder(job.storeRoot);
  try {
    const master = await writePreparedMaster({ ...job, page: job.page ?? 1 }, workshop);
    await assertUnchanged(job);
    await writeEntries(job, inspection, master, crops);
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
}

async function writeEntries(
  job: ImageJob,
  { pages, notices }: ImageInspection,
  master: PreparedMaster,
  crops: readonly KeyedRegion[],
): Promise<void> {
  const { storeRoot, key } = job;
  if (job.tiles) {
    await writeEntry(storeRoot, 'tiles', key, async (folder) => ({
      ...(await writeTiles(master, folder)),
      oriented: master.oriented,
      pages,
      notices,
      provenance: { sharp: sharp.versions.sharp, vips: sharp.versions.vips },
    }));
  }
  if (job.media) {
    await writeEntry(storeRoot, 'media', key, (folder) => writeMedia(master, folder));
  }
  for (const crop of crops) {
    await writeEntry(storeRoot, 'crop', crop.key, (folder) => writeCrop(master, crop, folder));
  }
}

/** Derivatives stand under the hash of what was read: a file that changed in between belongs to neither. */
async function assertUnchanged({ file, print }: ImageJob): Promise<void> {
  if ((await getStatPrint(file)) === print) return;
  throw new ImageFault({
    code: 'image-changed-while-read',
    zh: '读取期间文件被改动了。请等复制完成后再运行一次。',
    en: 'The file changed while it was being read. Run again when copying has finished.',
  });
}
