import { copyFile, link, mkdir, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { openPixels, type Pixels, readPixels } from './derive-media.ts';
import type { TileSetShape } from './image-info.ts';
import { openPrepared, type PreparedMaster } from './prepare-master.ts';
import { FULL_LIMIT, MEDIA_JPEG, TILE_JPEG, TILE_SIZE } from './recipe.ts';
import { buildRequestPath, buildServicePaths, buildTilePlan, type TilePlan } from './tile-plan.ts';

/**
 * Writes a IIIF level-0 tile set, all but info.json (which holds the address), into `folder`, which must not
 * exist yet and whose parent must be the caller's own. `base`: the master, shrunk to no less than the largest
 * whole-image size.
 */
export async function writeTiles(
  master: PreparedMaster,
  base: Pixels,
  folder: string,
): Promise<TileSetShape> {
  const plan = buildTilePlan(master, TILE_SIZE, FULL_LIMIT);
  await openPrepared(master.file)
    .jpeg(TILE_JPEG)
    .tile({ size: TILE_SIZE, layout: 'iiif3' })
    .toFile(folder);
  await rm(path.join(folder, 'info.json'));
  // libvips leaves it beside the tiles, with a time stamp.
  await rm(path.join(path.dirname(folder), 'vips-properties.xml'), { force: true });
  await writeWholeImages(plan, base, folder);
  await assertComplete(plan, folder);
  const { width, height, tileSize, scaleFactors, sizes } = plan;
  return { width, height, tileSize, scaleFactors, sizes };
}

/** The whole-image sizes that are no tiles, largest first, each made from the one before. */
async function writeWholeImages(plan: TilePlan, base: Pixels, folder: string): Promise<void> {
  const tiles = new Set(plan.tiles.map((tile) => tile.path));
  let pixels = base;
  for (const size of [...plan.sizes].reverse()) {
    const request = buildRequestPath('full', `${size.width},${size.height}`);
    if (tiles.has(request)) continue;
    const file = path.join(folder, request);
    // libvips has made the folder of an image that is one tile
    await mkdir(path.dirname(file), { recursive: true });
    pixels = await readPixels(openPixels(pixels), size);
    await openPixels(pixels).jpeg(MEDIA_JPEG).toFile(file);
  }
  await writeMax(plan, folder);
}

async function writeMax({ max }: TilePlan, folder: string): Promise<void> {
  const largest = path.join(folder, buildRequestPath('full', `${max.width},${max.height}`));
  const file = path.join(folder, buildRequestPath('full', 'max'));
  await mkdir(path.dirname(file), { recursive: true });
  // Not every file system links.
  await link(largest, file).catch(() => copyFile(largest, file));
}

/** What a viewer can ask must exist and nothing else: a change of libvips' layout stops here. */
async function assertComplete(plan: TilePlan, folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const written = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
  const planned = new Set(buildServicePaths(plan).map((request) => path.normalize(request)));
  const orphan = written.find((file) => !planned.has(file));
  if (orphan !== undefined || written.length !== planned.size) {
    throw new Error(`tile set differs from its plan: ${orphan ?? 'files are missing'}`);
  }
}
