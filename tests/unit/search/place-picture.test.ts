import { describe, expect, it } from 'vitest';
import { buildServicePaths, buildTilePlan } from '../../../src/imaging/tile-plan.ts';
import { buildView, listTiles } from '../../../src/islands/search/place-picture.ts';

const SIZES = [
  [300, 200],
  [512, 512],
  [513, 511],
  [4832, 3424],
  [14_000, 2400],
  [101, 6007],
] as const;

describe('the place of a match, cut from tiles', () => {
  it.each(SIZES)('of %i × %i asks for tiles that are there, and they cover it', (width, height) => {
    const plan = buildTilePlan({ width, height }, 512, 2048);
    const paths = new Set(buildServicePaths(plan));
    const image = {
      key: 'k',
      width,
      height,
      tileSize: 512,
      scaleFactors: plan.scaleFactors,
      recorded: [width, height] as const,
    };
    for (let step = 0; step <= 20; step += 1) {
      const w = Math.max(1, Math.floor(width / (1 + step)));
      const h = Math.max(1, Math.floor(height / (21 - step)));
      const x = Math.floor(((width - w) * step) / 20);
      const y = Math.floor(((height - h) * (20 - step)) / 20);
      const view = buildView({ x, y, w, h }, image);
      expect(view.x).toBeGreaterThanOrEqual(0);
      expect(view.y).toBeGreaterThanOrEqual(0);
      expect(view.x + view.w).toBeLessThanOrEqual(width + 0.001);
      expect(view.y + view.h).toBeLessThanOrEqual(height + 0.001);
      const tiles = listTiles(image, view, 432);
      expect(tiles.length).toBeLessThanOrEqual(12);
      for (const { path } of tiles) expect(paths).toContain(path);
      const left = Math.min(...tiles.map(({ region }) => region.x));
      const top = Math.min(...tiles.map(({ region }) => region.y));
      const right = Math.max(...tiles.map(({ region }) => region.x + region.w));
      const bottom = Math.max(...tiles.map(({ region }) => region.y + region.h));
      expect(left).toBeLessThanOrEqual(view.x);
      expect(top).toBeLessThanOrEqual(view.y);
      expect(right).toBeGreaterThanOrEqual(view.x + view.w - 0.001);
      expect(bottom).toBeGreaterThanOrEqual(view.y + view.h - 0.001);
    }
  });
});
