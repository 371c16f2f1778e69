// https://iiif.io/api/image/3.0/ (4.1 region, 4.2 size, 5.3 sizes, 5.4 tiles). Pure geometry of a level-0 service.
import type { Region, Size } from '../model/region.ts';

export interface PlannedTile {
  /** Request below the service's address, as OpenSeadragon 6 writes it. */
  readonly path: string;
  readonly scaleFactor: number;
  /** Rectangle of the full image. */
  readonly region: Region;
  /** Size of the tile's own picture. */
  readonly width: number;
  readonly height: number;
}

/** A level of the pyramid offered as a whole. */
export interface PlannedSize extends Size {
  readonly scaleFactor: number;
}

export interface TilePlan extends Size {
  readonly tileSize: number;
  readonly scaleFactors: readonly number[];
  readonly tiles: readonly PlannedTile[];
  /** Whole-image sizes offered, smallest first. Each is a level of the pyramid: OpenSeadragon takes a list that only resembles the levels for the levels. */
  readonly sizes: readonly PlannedSize[];
  /** What `full/max` shows: the largest of `sizes`. */
  readonly max: Size;
}

/** `fullLimit`: longest side in pixels of a whole-image answer; never below `tileSize`. */
export function buildTilePlan(size: Size, tileSize: number, fullLimit: number): TilePlan {
  const { width, height } = size;
  if (!(width >= 1 && height >= 1 && tileSize >= 1 && fullLimit >= tileSize)) {
    throw new RangeError(`no plan for ${width}×${height}, tile ${tileSize}, limit ${fullLimit}`);
  }
  const scaleFactors = buildScaleFactors(size, tileSize);
  const sizes = scaleFactors
    .map((scaleFactor) => ({ ...buildLevelSize(size, scaleFactor), scaleFactor }))
    .filter((level) => Math.max(level.width, level.height) <= fullLimit)
    .reverse();
  const max = sizes.at(-1);
  if (!max) throw new RangeError('a pyramid without a level in one tile');
  const tiles = scaleFactors.flatMap((factor) => buildLevelTiles(size, tileSize, factor));
  return { width, height, tileSize, scaleFactors, tiles, sizes, max };
}

/** Every file of the service but info.json: tiles, `sizes` and `full/max`, each once. */
export function buildServicePaths(plan: TilePlan): string[] {
  return [
    ...new Set([
      ...plan.tiles.map((tile) => tile.path),
      ...plan.sizes.map((size) => buildRequestPath('full', `${size.width},${size.height}`)),
      buildRequestPath('full', 'max'),
    ]),
  ];
}

export function buildRequestPath(region: string, size: string): string {
  return `${region}/${size}/0/default.jpg`;
}

/** 1, 2, 4 … until the whole image fits one tile. */
function buildScaleFactors(size: Size, tileSize: number): number[] {
  const factors = [1];
  for (let factor = 1; ;) {
    const level = buildLevelSize(size, factor);
    if (level.width <= tileSize && level.height <= tileSize) return factors;
    factor *= 2;
    factors.push(factor);
  }
}

function buildLevelSize({ width, height }: Size, factor: number): Size {
  return { width: Math.ceil(width / factor), height: Math.ceil(height / factor) };
}

function buildLevelTiles(size: Size, tileSize: number, scaleFactor: number): PlannedTile[] {
  const level = buildLevelSize(size, scaleFactor);
  const step = tileSize * scaleFactor;
  const tiles: PlannedTile[] = [];
  for (let top = 0; top < level.height; top += tileSize) {
    for (let left = 0; left < level.width; left += tileSize) {
      const [x, y] = [left * scaleFactor, top * scaleFactor];
      const region = {
        x,
        y,
        w: Math.min(step, size.width - x),
        h: Math.min(step, size.height - y),
      };
      const width = Math.min(tileSize, level.width - left);
      const height = Math.min(tileSize, level.height - top);
      tiles.push({
        path: buildTilePath(size, region, { width, height }),
        scaleFactor,
        region,
        width,
        height,
      });
    }
  }
  return tiles;
}

function buildTilePath(image: Size, region: Region, size: Size): string {
  const isWhole = region.w === image.width && region.h === image.height;
  const isNative = size.width === image.width && size.height === image.height;
  return buildRequestPath(
    isWhole ? 'full' : `${region.x},${region.y},${region.w},${region.h}`,
    isNative ? 'max' : `${size.width},${size.height}`,
  );
}
