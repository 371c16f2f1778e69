import OpenSeadragon from 'openseadragon';
import type { LaidPage } from './sheet.ts';

/** How a page lies: the recorded pixel in the middle of the view, screen pixels for each, degrees clockwise. */
export interface Pose {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly rotation: number;
}

export function readPose(
  { viewport }: OpenSeadragon.Viewer,
  { part, width, height }: LaidPage,
): Pose {
  const { x, y } = viewport.getCenter(true);
  return {
    x: (x / width) * part.width,
    y: (y / height) * part.height,
    scale: (width * viewport.getZoom(true) * viewport.getContainerSize().x) / part.width,
    rotation: viewport.getRotation(true),
  };
}

/** At once, and beyond the limits that hold for the visitor's own hand. The page is the only one that lies open. */
export function applyPose(
  { viewport }: OpenSeadragon.Viewer,
  { part, width, height }: LaidPage,
  { x, y, scale, rotation }: Pose,
): void {
  viewport.setRotation(rotation, true);
  viewport.zoomTo((scale * part.width) / width / viewport.getContainerSize().x, undefined, true);
  viewport.panTo(
    new OpenSeadragon.Point((x / part.width) * width, (y / part.height) * height),
    true,
  );
}
