import type { Moved } from '../../islands/deep-zoom/tell-move.ts';
import type { ScanPlace } from '../shared/messages.ts';
import { findAffine, getBoxArea, meetBoxes, type Affine, type Box } from './affine.ts';
import { findDrawnBox, mapArea } from './map-picture.ts';

/** A picture on the page that may be one of a scan. */
export interface Picture {
  /** The `<img>`, or the picture area of a viewer. */
  readonly element: HTMLElement;
  /** Of the derivative, or of a crop. */
  readonly key: string;
  /** What of it can be seen on the screen, were nothing in its way. */
  readonly frame: Box;
  map: (place: ScanPlace) => Affine | undefined;
}

/** Both sides of it on the screen; on a smaller one nobody can draw. */
const SMALLEST = 48;
const MEDIA = /\/media\/([\w-]+)\/\d+\.(?:avif|webp|jpg)$/;
const TILES = /(?:^|\/)iiif\/([\w-]+)\/?$/;

export function findMediaKey(address: string): string | undefined {
  return MEDIA.exec(address.replace(/[?#].*$/, ''))?.[1];
}

export function findTilesKey(path: string): string | undefined {
  return TILES.exec(path)?.[1];
}

/** What the open viewers of a page have said of themselves last. */
export type OpenViewers = ReadonlyMap<HTMLElement, Moved>;

/** Viewers tell it with every frame; the event does not bubble, but goes down from the document. */
export function watchViewers(): OpenViewers {
  const viewers = new Map<HTMLElement, Moved>();
  const note = ({ target, detail }: CustomEvent<Moved>): void => {
    for (const area of viewers.keys()) if (!area.isConnected) viewers.delete(area);
    if (target instanceof HTMLElement) viewers.set(target, detail);
  };
  document.addEventListener('zj:move', (event) => note(event as CustomEvent<Moved>), true);
  return viewers;
}

/** In the order of the page, pictures in viewers first. */
export function findPictures(viewers: OpenViewers): readonly Picture[] {
  const open = [...viewers].filter(([area]) => area.isConnected);
  const zoomed = open.flatMap(([area, moved]) => findZoomed(area, moved));
  const covers = open.map(([area]) => area);
  const still = [...document.images].flatMap((image) => {
    const picture = readImage(image);
    return picture && !isCovered(picture, covers) ? [picture] : [];
  });
  return [...zoomed, ...still].filter(
    ({ frame }) => frame.right - frame.left >= SMALLEST && frame.bottom - frame.top >= SMALLEST,
  );
}

function findZoomed(area: HTMLElement, { parts, project }: Moved): Picture[] {
  const bounds = area.getBoundingClientRect();
  return parts.flatMap((part): Picture[] => {
    const key = findTilesKey(part.tiles.path);
    const find = (x: number, y: number) => {
      const point = project(part.id, x, y);
      return point && { x: point.x + bounds.left, y: point.y + bounds.top };
    };
    const [corner, right, bottom] = [find(0, 0), find(part.width, 0), find(0, part.height)];
    if (key === undefined || !corner || !right || !bottom) return [];
    const map = findAffine(part, corner, right, bottom);
    const opposite = { x: right.x + bottom.x - corner.x, y: right.y + bottom.y - corner.y };
    const frame = meetBoxes(bounds, {
      left: Math.min(corner.x, opposite.x),
      top: Math.min(corner.y, opposite.y),
      right: Math.max(corner.x, opposite.x),
      bottom: Math.max(corner.y, opposite.y),
    });
    return frame ? [{ element: area, key, frame, map: () => map }] : [];
  });
}

function readImage(image: HTMLImageElement): Picture | undefined {
  const key = findMediaKey(image.currentSrc);
  if (key === undefined || image.naturalWidth === 0 || !isSeen(image)) return undefined;
  const box = getContentBox(image);
  const natural = { width: image.naturalWidth, height: image.naturalHeight };
  const drawn = findDrawnBox(box, natural, getComputedStyle(image));
  const frame = meetBoxes(box, drawn);
  return frame && { element: image, key, frame, map: ({ area }) => mapArea(drawn, area) };
}

function isSeen(image: HTMLImageElement): boolean {
  return image.checkVisibility({ visibilityProperty: true, opacityProperty: true });
}

/** Without border and padding. Transforms that scale are in the rectangle, not in the style. */
function getContentBox(image: HTMLImageElement): Box {
  const { left, top, right, bottom, width } = image.getBoundingClientRect();
  const style = getComputedStyle(image);
  const scale = image.offsetWidth === 0 ? 1 : width / image.offsetWidth;
  const inset = (side: 'Left' | 'Top' | 'Right' | 'Bottom'): number =>
    scale *
    (Number.parseFloat(style[`padding${side}`]) + Number.parseFloat(style[`border${side}Width`]));
  return {
    left: left + inset('Left'),
    top: top + inset('Top'),
    right: right - inset('Right'),
    bottom: bottom - inset('Bottom'),
  };
}

/** Does a viewer stand over it, of which it is the poster? */
function isCovered({ element, frame }: Picture, areas: readonly HTMLElement[]): boolean {
  return areas.some((area) => {
    if (area.parentElement?.contains(element) !== true) return false;
    const shared = meetBoxes(frame, area.getBoundingClientRect());
    return shared !== undefined && getBoxArea(shared) > getBoxArea(frame) / 2;
  });
}
