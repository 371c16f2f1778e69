import path from 'node:path';
import { formatRegion, type Region } from '../model/region.ts';
import type { DerivationRequest, DerivedMedia, Derivative, ImagingSettings } from './derivative.ts';
import { buildCropKey, buildDerivativeKey } from './recipe.ts';
import { openSourceHashes } from './stat-cache.ts';
import { type EntryKind, findEntry, type StoreEntry } from './store.ts';

/** Root of the content-addressed store. */
export function getStoreRoot({ cacheDir }: ImagingSettings): string {
  return path.join(cacheDir, 'store');
}

/**
 * What the store holds of these requests, by their ids; a request is absent unless all of it is there. Derives
 * nothing and checks no record.
 */
export async function findDerivatives(
  requests: readonly DerivationRequest[],
  settings: ImagingSettings,
): Promise<ReadonlyMap<string, Derivative>> {
  const hashes = await openSourceHashes(settings.cacheDir, settings);
  const found = new Map<string, Derivative>();
  for (const request of requests) {
    const { sha256 } = await hashes.getHash(request.file);
    const derivative = findStored(request, buildRequestKey(request, sha256), settings);
    if (derivative) found.set(request.id, derivative);
  }
  return found;
}

export function buildRequestKey(request: DerivationRequest, sha256: string): string {
  return buildDerivativeKey(sha256, request.page ?? 1, request);
}

/** What the store holds of a request under a key already known; nothing unless all of it is there. */
export function findStored(
  request: DerivationRequest,
  key: string,
  settings: ImagingSettings,
): Derivative | undefined {
  const { known } = settings;
  const wanted = [request.id, key, ...(request.crops ?? []).map(formatRegion).sort()].join(' ');
  const derivative = known?.get(wanted) ?? findWhole(request, key, settings);
  if (derivative) known?.set(wanted, derivative);
  return derivative;
}

function findWhole(
  request: DerivationRequest,
  key: string,
  settings: ImagingSettings,
): Derivative | undefined {
  const root = getStoreRoot(settings);
  const tiles = findEntry(root, 'tiles', key, settings);
  const media = findEntry(root, 'media', key, settings);
  if (!tiles || !media) return undefined;
  const entries: StoreEntry<EntryKind>[] = [tiles, media];
  const crops = new Map<string, DerivedMedia>();
  for (const region of request.crops ?? []) {
    const cropKey = buildCropKey(key, region);
    const crop = findEntry(root, 'crop', cropKey, settings);
    if (!crop) return undefined;
    crops.set(formatRegion(region), { key: cropKey, folder: crop.folder, ...crop.about });
    entries.push(crop);
  }
  const { provenance: _provenance, ...shape } = tiles.about;
  const files = entries.flatMap((entry) => Object.values(entry.files));
  return {
    ...media.about,
    ...shape,
    id: request.id,
    key,
    folder: media.folder,
    tilesFolder: tiles.folder,
    crops,
    files: files.length,
    bytes: files.reduce((sum, [bytes]) => sum + bytes, 0),
  };
}

/** What of a request the store lacks. */
export function buildLacks(
  { crops = [] }: DerivationRequest,
  key: string,
  settings: ImagingSettings,
): { tiles: boolean; media: boolean; crops: Region[] } {
  const lacks = (kind: EntryKind, entry: string): boolean =>
    !findEntry(getStoreRoot(settings), kind, entry, settings);
  return {
    tiles: lacks('tiles', key),
    media: lacks('media', key),
    crops: crops.filter((region) => lacks('crop', buildCropKey(key, region))),
  };
}
