import OpenSeadragon from 'openseadragon';
import type { Rotation } from './part.ts';
import { hushLateTiles, keepFocusOutline } from './openseadragon-quirks.ts';

/** Screen pixels for one pixel of the picture, beyond which there is nothing more to see. */
const CLOSEST = 4;
const MOVE_SECONDS = 0.8;

/** @param isCalm nothing moves by itself (reduced motion) */
export function createViewer(host: HTMLElement, isCalm: boolean): OpenSeadragon.Viewer {
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
    // The view never leaves the picture, so a rectangle of the picture always says all of it.
    visibilityRatio: 1,
    constrainDuringPan: true,
    minZoomImageRatio: 1,
    maxZoomPixelRatio: CLOSEST,
    tileRetryMax: 2,
    tileRetryDelay: 800,
  });
}

/** Quarter turns clockwise, whatever number of them the viewer has counted. */
export function toRotation(degrees: number): Rotation {
  const quarters = ((Math.round(degrees / 90) % 4) + 4) % 4;
  return (quarters * 90) as Rotation;
}
