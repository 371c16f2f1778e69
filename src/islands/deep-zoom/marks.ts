import type { Region } from '../../model/region.ts';

/** A point of a part in recorded pixels → a point of the picture area in screen pixels; nothing where it is not open. */
export type Project = (
  part: string,
  x: number,
  y: number,
) => { readonly x: number; readonly y: number } | undefined;

export interface Marks {
  readonly regions: readonly Region[];
  /** Index of the one that is meant among them, drawn stronger. */
  readonly current?: number | undefined;
}

/** What a frame says: found, the one meant among those, or a line that is read. */
export interface Frame {
  readonly part: string;
  readonly region: Region;
  readonly style: 'found' | 'current' | 'line';
}

const SVG = 'http://www.w3.org/2000/svg';
const CLASSES = {
  found: 'dz-frame-mark',
  current: 'dz-frame-mark dz-current',
  line: 'dz-line-mark',
} as const;

/** Frames in cinnabar over the picture; an SVG of the picture area's own size, so depth of zoom costs nothing. */
export interface MarkLayer {
  readonly element: SVGSVGElement;
  set: (frames: readonly Frame[]) => void;
  /** Call for each frame in which the picture has moved. */
  place: (project: Project) => void;
}

export function createMarkLayer(): MarkLayer {
  const element = document.createElementNS(SVG, 'svg');
  element.setAttribute('class', 'dz-marks');
  element.setAttribute('aria-hidden', 'true');
  let drawn: { frame: Frame; polygon: SVGPolygonElement }[] = [];
  return {
    element,
    set: (frames) => {
      drawn = frames.map((frame) => {
        const polygon = document.createElementNS(SVG, 'polygon');
        polygon.setAttribute('class', CLASSES[frame.style]);
        return { frame, polygon };
      });
      element.replaceChildren(...drawn.map(({ polygon }) => polygon));
    },
    place: (project) => {
      for (const { frame, polygon } of drawn) {
        polygon.setAttribute(
          'points',
          formatPoints(frame.region, (x, y) => project(frame.part, x, y)),
        );
      }
    },
  };
}

export function buildFrames(part: string, { regions, current }: Marks): readonly Frame[] {
  return regions.map((region, i) => ({ part, region, style: i === current ? 'current' : 'found' }));
}

/** The four corners, clockwise from the top left one of the unturned picture, for an SVG polygon. */
export function formatPoints(
  { x, y, w, h }: Region,
  project: (x: number, y: number) => { readonly x: number; readonly y: number } | undefined,
): string {
  const corners = [project(x, y), project(x + w, y), project(x + w, y + h), project(x, y + h)];
  return corners
    .flatMap((corner) => (corner ? [`${corner.x.toFixed(1)},${corner.y.toFixed(1)}`] : []))
    .join(' ');
}
