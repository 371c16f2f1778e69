import type { Size } from '../model/region.ts';
import { checkRequest } from './check-request.ts';
import type { ImageJob, KeyedRegion } from './derive-image.ts';
import type {
  DerivationFault,
  DerivationRequest,
  Derivative,
  ImagingSettings,
} from './derivative.ts';
import { buildLacks, buildRequestKey, findStored, getStoreRoot } from './find-derivative.ts';
import { getNotice, ImageFault, type ImageNotice } from './image-fault.ts';
import { runJobs } from './pool.ts';
import { type DerivationProgress, SILENT_PROGRESS } from './progress.ts';
import { buildCropKey } from './recipe.ts';
import { openSourceHashes, type SourceHash, type SourceHashes } from './stat-cache.ts';
import { removeAbandonedFolders } from './store-temporaries.ts';
import { explainUnreadable } from './explain-unreadable.ts';

export interface DerivationOutcome {
  /** By the request's id; an image with a fault is absent. */
  readonly derivatives: ReadonlyMap<string, Derivative>;
  readonly faults: readonly DerivationFault[];
}

/** Makes whatever the store lacks of all requests. Never throws for an image: all faults come back together. */
export async function deriveAll(
  requests: readonly DerivationRequest[],
  settings: ImagingSettings,
  progress: DerivationProgress = SILENT_PROGRESS,
): Promise<DerivationOutcome> {
  const root = getStoreRoot(settings);
  await removeAbandonedFolders(root);
  const hashes = await openSourceHashes(settings.cacheDir, settings);
  const wishes: Wish[] = [];
  for (const request of requests) wishes.push(await readWish(request, hashes));
  await hashes.write();
  for (const wish of wishes) findInStore(wish, settings);
  await deriveMissing(wishes.filter(isOpen), wishes.length, settings, progress);
  await removeAbandonedFolders(root);
  return buildOutcome(wishes);
}

/** A request on its way. */
interface Wish {
  readonly request: DerivationRequest;
  readonly source?: SourceHash;
  readonly key?: string;
  derivative?: Derivative | undefined;
  fault?: ImageNotice | undefined;
}

type OpenWish = Wish & { readonly source: SourceHash; readonly key: string };

function isOpen(wish: Wish): wish is OpenWish {
  return !wish.derivative && !wish.fault;
}

async function readWish(request: DerivationRequest, hashes: SourceHashes): Promise<Wish> {
  try {
    const source = await hashes.getHash(request.file);
    const fault = findSumFault(request, source);
    return { request, source, key: buildRequestKey(request, source.sha256), fault };
  } catch (error) {
    return { request, fault: getNotice(explainUnreadable(error)) };
  }
}

function findSumFault({ sha256 }: DerivationRequest, source: SourceHash): ImageNotice | undefined {
  if (sha256 === undefined || sha256 === source.sha256) return undefined;
  return {
    code: 'image-sha256-changed',
    zh: `文件内容与著录的 sha256 不符，现在是 ${source.sha256}。若是有意更换，请更新著录；否则请取回原件。`,
    en: `The content does not have the recorded sha256; it is now ${source.sha256}. If the change is meant, update the record; if not, bring the original back.`,
  };
}

/** Also checks the record against what is stored: a rescan may be stored already for another record. */
function findInStore(wish: Wish, settings: ImagingSettings): void {
  if (!isOpen(wish)) return;
  wish.derivative = findStored(wish.request, wish.key, settings);
  if (wish.derivative) checkWish(wish, wish.derivative.oriented);
}

/** Is the record right about an image of this size? A fault is kept with the wish. */
function checkWish(wish: Wish, oriented: Size): boolean {
  try {
    checkRequest(wish.request, oriented);
    return true;
  } catch (error) {
    if (!(error instanceof ImageFault)) throw error;
    wish.fault = getNotice(error);
    wish.derivative = undefined;
    return false;
  }
}

async function deriveMissing(
  wishes: readonly OpenWish[],
  total: number,
  settings: ImagingSettings,
  progress: DerivationProgress,
): Promise<void> {
  const groups = Map.groupBy(wishes, (wish) => wish.key);
  const jobs = [...groups.values()].map((group) => buildJob(group, settings));
  const pixels = new Map<ImageJob, number>();
  progress.start({
    total,
    done: total - wishes.length,
    bytes: jobs.reduce((sum, job) => sum + job.bytes, 0),
  });
  try {
    await runJobs(jobs, settings, {
      admit(job, oriented) {
        const fitting = getGroup(groups, job).filter((wish) => checkWish(wish, oriented));
        if (fitting.length === 0) return undefined;
        pixels.set(job, oriented.width * oriented.height);
        return buildCrops(fitting, settings);
      },
      finish(job, fault) {
        const group = getGroup(groups, job);
        for (const wish of group) finishWish(wish, fault, settings);
        for (const [index] of group.entries()) {
          const isFirst = index === 0;
          progress.advance({
            pixels: isFirst ? (pixels.get(job) ?? 0) : 0,
            bytes: isFirst ? job.bytes : 0,
          });
        }
      },
    });
  } finally {
    progress.stop();
  }
}

function getGroup(groups: ReadonlyMap<string, OpenWish[]>, job: ImageJob): OpenWish[] {
  return groups.get(job.key) ?? [];
}

/** Requests of one key differ at most in crops and in what their records claim. */
function buildJob(group: readonly OpenWish[], settings: ImagingSettings): ImageJob {
  const [first] = group;
  if (!first) throw new Error('a group without a request');
  const { request, key, source } = first;
  const { tiles, media } = buildLacks(request, key, settings);
  return {
    key,
    file: request.file,
    print: source.print,
    bytes: source.bytes,
    page: request.page,
    pixelLimit: getHighestLimit(group),
    redactions: request.redactions ?? [],
    maxSize: request.maxSize,
    storeRoot: getStoreRoot(settings),
    tiles,
    media,
  };
}

function getHighestLimit(group: readonly OpenWish[]): number | undefined {
  const limits = group.map(({ request }) => request.pixelLimit);
  return limits.every((limit) => limit !== undefined) ? Math.max(...limits) : undefined;
}

function buildCrops(group: readonly OpenWish[], settings: ImagingSettings): KeyedRegion[] {
  const crops = group.flatMap(({ request, key }) =>
    buildLacks(request, key, settings).crops.map((region) => ({
      ...region,
      key: buildCropKey(key, region),
    })),
  );
  return [...new Map(crops.map((crop) => [crop.key, crop])).values()];
}

function finishWish(
  wish: OpenWish,
  fault: ImageNotice | undefined,
  settings: ImagingSettings,
): void {
  // What the record got wrong is nearer to the curator than what then happened.
  wish.fault ??= fault && getNotice(fault);
  if (wish.fault) return;
  wish.derivative = findStored(wish.request, wish.key, settings);
  if (!wish.derivative) throw new Error(`${wish.key} was derived but is not in the store`);
}

function buildOutcome(wishes: readonly Wish[]): DerivationOutcome {
  const derivatives = new Map<string, Derivative>();
  const faults: DerivationFault[] = [];
  for (const { request, derivative, fault } of wishes) {
    if (derivative) derivatives.set(request.id, derivative);
    if (fault) faults.push({ ...fault, id: request.id, file: request.file });
  }
  return { derivatives, faults };
}
