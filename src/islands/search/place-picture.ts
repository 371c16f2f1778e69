// Tiles of a level-0 image service: https://iiif.io/api/image/3.0/#54-tiles
import { buildImageServicePath } from '../../imaging/addresses.ts';
import type { Region } from '../../model/region.ts';
import type { PageHit } from '../../search/browser/engine.ts';

type Place = NonNullable<PageHit['place']>;
type TiledImage = Place['image'];

/** In CSS pixels; drawn twice as fine. */
const WIDTH = 216;
const HEIGHT = 132;
const FINENESS = 2;
/** How much wider the view is than the match. */
const ROOM = 2.2;

export interface Tile {
  /** Below the image service. */
  readonly path: string;
  /** In pixels of the image. */
  readonly region: Region;
}

let watcher: IntersectionObserver | undefined;
const drawing = new WeakMap<Element, () => void>();

/** The very place on the scan, put together from tiles when it comes into sight. It repeats what the text says. */
export function drawPlace({ image, region }: Place, base: string): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.className = 'hit-place';
  canvas.width = WIDTH * FINENESS;
  canvas.height = HEIGHT * FINENESS;
  canvas.ariaHidden = 'true';
  const match = scale(region, image.width / image.recorded[0], image.height / image.recorded[1]);
  const view = buildView(match, image);
  drawing.set(canvas, () => {
    const context = canvas.getContext('2d');
    if (!context) return;
    const ratio = canvas.width / view.w;
    for (const tile of listTiles(image, view, canvas.width)) {
      const picture = new Image();
      picture.decoding = 'async';
      picture.addEventListener('load', () => {
        const { x, y, w, h } = tile.region;
        context.drawImage(
          picture,
          (x - view.x) * ratio,
          (y - view.y) * ratio,
          w * ratio,
          h * ratio,
        );
        frame(context, match, view, ratio);
      });
      picture.src = `${base}${buildImageServicePath(image.key)}/${tile.path}`;
    }
  });
  watcher ??= new IntersectionObserver(drawSeen, { rootMargin: '200px' });
  watcher.observe(canvas);
  return canvas;
}

function drawSeen(entries: readonly IntersectionObserverEntry[]): void {
  for (const { target, isIntersecting } of entries) {
    if (!isIntersecting) continue;
    watcher?.unobserve(target);
    drawing.get(target)?.();
    drawing.delete(target);
  }
}

/** A rectangle of the picture's own shape with the match in its middle, as far as the image goes. */
export function buildView(match: Region, image: Pick<TiledImage, 'width' | 'height'>): Region {
  const shape = WIDTH / HEIGHT;
  const wanted = Math.max(match.w * ROOM, match.h * ROOM * shape, WIDTH);
  const w = Math.min(wanted, image.width, image.height * shape);
  const h = w / shape;
  const clamp = (middle: number, size: number, limit: number): number =>
    Math.max(0, Math.min(middle - size / 2, limit - size));
  return {
    x: clamp(match.x + match.w / 2, w, image.width),
    y: clamp(match.y + match.h / 2, h, image.height),
    w,
    h,
  };
}

/** Tiles that cover the view, of the coarsest level that is still fine enough for `pixels` across. */
export function listTiles(image: TiledImage, view: Region, pixels: number): Tile[] {
  const fine = image.scaleFactors.filter((factor) => view.w / factor >= pixels * 0.75);
  const factor = Math.max(...fine, Math.min(...image.scaleFactors));
  const step = image.tileSize * factor;
  const tiles: Tile[] = [];
  for (let y = Math.floor(view.y / step) * step; y < view.y + view.h; y += step) {
    for (let x = Math.floor(view.x / step) * step; x < view.x + view.w; x += step) {
      const w = Math.min(step, image.width - x);
      const h = Math.min(step, image.height - y);
      if (w > 0 && h > 0)
        tiles.push({ path: buildTilePath(image, { x, y, w, h }, factor), region: { x, y, w, h } });
    }
  }
  return tiles;
}

function buildTilePath(image: TiledImage, { x, y, w, h }: Region, factor: number): string {
  const isWhole = w === image.width && h === image.height;
  const size = `${Math.ceil(w / factor)},${Math.ceil(h / factor)}`;
  const isNative = isWhole && factor === 1;
  return `${isWhole ? 'full' : `${x},${y},${w},${h}`}/${isNative ? 'max' : size}/0/default.jpg`;
}

function frame(
  context: CanvasRenderingContext2D,
  match: Region,
  view: Region,
  ratio: number,
): void {
  context.strokeStyle = '#a5281b';
  context.lineWidth = 2 * FINENESS;
  context.strokeRect(
    (match.x - view.x) * ratio,
    (match.y - view.y) * ratio,
    match.w * ratio,
    match.h * ratio,
  );
}

function scale({ x, y, w, h }: Region, across: number, down: number): Region {
  return { x: x * across, y: y * down, w: w * across, h: h * down };
}
