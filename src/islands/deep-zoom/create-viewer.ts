import OpenSeadragon from 'openseadragon';
import type { Rotation } from './part.ts';
import { hushLateTiles, keepFocusOutline } from './openseadragon-quirks.ts';
import { MIN_PIXEL_RATIO } from './prefetch.ts';
import type { SheetArea } from './sheet.ts';

/** Screen pixels for one pixel of the picture, beyond which there is nothing more to see. */
const CLOSEST = 4;
const MOVE_SECONDS = 0.8;

/**
 * @param isCalm nothing moves by itself (reduced motion)
 * @param isFree the view may leave the picture, as it must where two pictures of unlike size move together
 */
export function createViewer(
  host: HTMLElement,
  isCalm: boolean,
  isFree: boolean,
): OpenSeadragon.Viewer {
  keepFocusOutline();
  hushLateTiles();
  const gestures = { clickToZoom: false, dblClickToZoom: true, flickEnabled: !isCalm };
  return new OpenSeadragon.Viewer({
    element: host,
    // Draws alike from file://, where WebGL may not read images, and on old machines without a graphics card.
    drawer: 'canvas',
    animationTime: isCalm ? 0 : MOVE_SECONDS,
    cooperativeGestures: true,
    showNavigationControl: false,
    showSequenceControl: false,
    keyboardNavEnabled: false,
    gestureSettingsMouse: { ...gestures, flickEnabled: false },
    gestureSettingsTouch: gestures,
    gestureSettingsPen: gestures,
    // Else the view never leaves the picture, so a rectangle of the picture always says all of it.
    visibilityRatio: isFree ? 0.2 : 1,
    constrainDuringPan: true,
    minZoomImageRatio: isFree ? 0.5 : 1,
    maxZoomPixelRatio: CLOSEST,
    minPixelRatio: MIN_PIXEL_RATIO,
    tileRetryMax: 2,
    tileRetryDelay: 800,
  });
}

/** A CSS filter over the picture, not over what is drawn upon it. */
export function setFilter(viewer: OpenSeadragon.Viewer, filter: string): void {
  const picture = viewer.canvas.querySelector('canvas');
  if (picture) picture.style.filter = filter;
}

/** The middle of a view at rest: where the sheet is narrower than the view it stands in the middle. */
export function findRestingPoint(
  { x, y, width, height }: OpenSeadragon.Rect,
  sheet: SheetArea,
): OpenSeadragon.Point {
  return new OpenSeadragon.Point(
    width > sheet.w ? sheet.x + sheet.w / 2 : x + width / 2,
    height > sheet.h ? sheet.h / 2 : y + height / 2,
  );
}

/** Quarter turns clockwise, whatever number of them the viewer has counted. */
export function toRotation(degrees: number): Rotation {
  const quarters = ((Math.round(degrees / 90) % 4) + 4) % 4;
  return (quarters * 90) as Rotation;
}
