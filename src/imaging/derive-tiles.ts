import { readdirSync } from 'node:fs';
import { copyFile, link, mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import sharp, { type Sharp } from 'sharp';
import type { TileSetShape } from './image-info.ts';
import { openPrepared, type PreparedMaster } from './prepare-master.ts';
import { FULL_LIMIT, TILE_JPEG, TILE_SIZE } from './recipe.ts';
import {
  buildRequestPath,
  buildServicePaths,
  buildTilePlan,
  type PlannedSize,
  type TilePlan,
} from './tile-plan.ts';

/**
 * Writes a IIIF level-0 tile set, all but info.json (which holds the address), into `folder`, which must not
 * exist yet and whose parent must be the caller's own.
 */
export async function writeTiles(master: PreparedMaster, folder: string): Promise<TileSetShape> {
  const plan = buildTilePlan(master, TILE_SIZE, FULL_LIMIT);
  await openPrepared(master.file)
    .jpeg(TILE_JPEG)
    .tile({ size: TILE_SIZE, layout: 'iiif3' })
    .toFile(folder);
  await rm(path.join(folder, 'info.json'));
  // libvips leaves it beside the tiles, with a time stamp.
  await rm(path.join(path.dirname(folder), 'vips-properties.xml'), { force: true });
  await writeWholeImages(plan, folder);
  assertComplete(plan, folder);
  const { width, height, tileSize, scaleFactors } = plan;
  const sizes = plan.sizes.map((size) => ({ width: size.width, height: size.height }));
  return { width, height, tileSize, scaleFactors, sizes };
}

/**
 * The whole-image sizes that are no tiles, put together from the tiles of their level: cheaper than shrinking the
 * master again, and all but lossless, as tiles begin on JPEG's own blocks and are coded again alike.
 */
async function writeWholeImages(plan: TilePlan, folder: string): Promise<void> {
  const tiles = new Set(plan.tiles.map((tile) => tile.path));
  for (const size of plan.sizes) {
    const request = buildRequestPath('full', `${size.width},${size.height}`);
    // libvips writes an image that is one tile under its size, while viewers ask for it by full/max.
    if (tiles.has(request) || plan.scaleFactors.length === 1) continue;
    const file = path.join(folder, request);
    await mkdir(path.dirname(file), { recursive: true });
    await joinLevel(plan, size, folder).jpeg(TILE_JPEG).toFile(file);
  }
  await writeMax(plan, folder);
}

function joinLevel(plan: TilePlan, size: PlannedSize, folder: string): Sharp {
  const { width, height, scaleFactor } = size;
  const tiles = plan.tiles.filter((tile) => tile.scaleFactor === scaleFactor);
  const files = tiles.map((tile) => path.join(folder, tile.path));
  const across = Math.ceil(width / plan.tileSize);
  if (files.length === 1) return sharp(files[0]);
  // Every cell is as large as the largest; the smaller ones at the right and below leave what is cut off.
  return sharp(files, { join: { across } }).extract({ left: 0, top: 0, width, height });
}

async function writeMax({ max }: TilePlan, folder: string): Promise<void> {
  const largest = path.join(folder, buildRequestPath('full', `${max.width},${max.height}`));
  const file = path.join(folder, buildRequestPath('full', 'max'));
  await mkdir(path.dirname(file), { recursive: true });
  // Not every file system links.
  await link(largest, file).catch(() => copyFile(largest, file));
}

/** What a viewer can ask must exist and nothing else: a change of libvips' layout stops here. */
function assertComplete(plan: TilePlan, folder: string): void {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const written = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
  const planned = new Set(buildServicePaths(plan).map((request) => path.normalize(request)));
  const orphan = written.find((file) => !planned.has(file));
  if (orphan !== undefined || written.length !== planned.size) {
    throw new Error(`tile set differs from its plan: ${orphan ?? 'files are missing'}`);
  }
}
