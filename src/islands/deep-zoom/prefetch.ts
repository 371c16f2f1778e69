import OpenSeadragon from 'openseadragon';
import { loadTile } from './openseadragon-quirks.ts';

/** The least a pixel of a level may cover of a pixel of the screen for the level to be drawn; as OpenSeadragon has it. */
export const MIN_PIXEL_RATIO = 0.5;

/**
 * Has the tiles of the open picture loaded that a view will be drawn with, so that they are there when it gets there.
 * @param bounds in the viewport's units, as they will be seen
 */
export function prefetchTiles(viewer: OpenSeadragon.Viewer, bounds: OpenSeadragon.Rect): void {
  const item = viewer.world.getItemAt(0);
  const { source } = item;
  const level = findDrawnLevel(viewer, source, bounds);
  const last = 1 - Number.EPSILON;
  const height = source.dimensions.y / source.dimensions.x;
  const clip = (value: number, most: number): number => Math.min(Math.max(value, 0), most * last);
  // The column and the row; OpenSeadragon's types say that it is the tile itself.
  const getTile = (x: number, y: number): Place =>
    source.getTileAtPoint(level, new OpenSeadragon.Point(clip(x, 1), clip(y, height)));
  const first = getTile(bounds.x, bounds.y);
  const end = getTile(bounds.x + bounds.width, bounds.y + bounds.height);
  for (let y = first.y; y <= end.y; y++) {
    for (let x = first.x; x <= end.x; x++) {
      loadTile(item, level, x, y);
    }
  }
}

type Place = Pick<OpenSeadragon.Point, 'x' | 'y'>;

/** The finest level that TiledImage will draw. */
function findDrawnLevel(
  viewer: OpenSeadragon.Viewer,
  source: OpenSeadragon.TileSource,
  bounds: OpenSeadragon.Rect,
): number {
  // OpenSeadragon's own ratio counts the density of the screen in.
  const pixels = viewer.viewport.getContainerSize().x;
  const { x: ofLevelZero } = source.getPixelRatio(0) as unknown as Place;
  const finest = Math.floor(Math.log2((ofLevelZero * pixels) / bounds.width / MIN_PIXEL_RATIO));
  return Math.max(source.minLevel, Math.min(source.maxLevel, finest));
}
