import { createHash } from 'node:crypto';
import { createReadStream, lstatSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { ImageFault, type ImageNotice } from '../../imaging/image-fault.ts';
import { inspectImage, type ImageInspection } from '../../imaging/inspect-image.ts';
import type { Fault } from '../../model/fault.ts';
import { buildCurateFault } from '../curate-fault-texts.ts';

/** A scan that can be read. */
export interface ScanFile {
  /** Absolute. */
  readonly path: string;
  /** Below the folder of scans, by `/`. */
  readonly name: string;
  readonly sha256: string;
  readonly image: ImageInspection;
}

/** Something in the folder that cannot serve as a scan. */
export interface Unreadable {
  readonly name: string;
  readonly fault: Fault;
}

export interface Listing {
  readonly scans: readonly ScanFile[];
  readonly unreadable: readonly Unreadable[];
  /** Names of files that nobody takes for a scan: sheets, texts. */
  readonly others: readonly string[];
}

const order = new Intl.Collator('zh', { numeric: true, sensitivity: 'base' });

/** In the order a person counts: 1, 2, 10. */
export function compareNames(a: string, b: string): number {
  return order.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);
}

/** Looks at every file of a folder and its folders by its content. Links are passed over. */
export async function listScans(
  folder: string,
  {
    except,
    progress,
  }: {
    readonly except: readonly string[];
    readonly progress: (done: number, total: number) => void;
  },
): Promise<Listing> {
  const names = listNames(folder, '').filter((name) => !except.includes(path.join(folder, name)));
  const scans: ScanFile[] = [];
  const unreadable: Unreadable[] = [];
  const others: string[] = [];
  for (const [i, name] of names.sort(compareNames).entries()) {
    const file = path.join(folder, name);
    try {
      const image = await inspectImage(file);
      scans.push({ path: file, name, sha256: await hashFile(file), image });
    } catch (error) {
      if (!(error instanceof ImageFault)) throw error;
      if (NO_SCAN.has(error.code) && !LIKE_A_SCAN.test(name)) others.push(name);
      else unreadable.push({ name, fault: explain(error, name) });
    }
    progress(i + 1, names.length);
  }
  return { scans, unreadable, others };
}

/** What lies beside scans and is none; under the name of a picture it is a fault. */
const NO_SCAN = new Set([
  'image-text',
  'image-html',
  'image-type-unknown',
  'image-type-unsupported',
  'image-empty',
]);
const LIKE_A_SCAN = /\.(jpe?g|jfif|png|tiff?|webp|gif|bmp|jp2|j2k|heic|avif|psd)$/i;

function explain(notice: ImageNotice, name: string): Fault {
  return buildCurateFault('unreadable-scan', { file: name }, { zh: notice.zh, en: notice.en });
}

function listNames(folder: string, below: string): string[] {
  return readdirSync(path.join(folder, below)).flatMap((entry) => {
    if (/^\.|^~\$|^(Thumbs\.db|desktop\.ini|__MACOSX)$/i.test(entry)) return [];
    const name = below === '' ? entry : `${below}/${entry}`;
    const stat = lstatSync(path.join(folder, name));
    if (stat.isDirectory()) return listNames(folder, name);
    return stat.isFile() ? [name] : [];
  });
}

export async function hashFile(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}
