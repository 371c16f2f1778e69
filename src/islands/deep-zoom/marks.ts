import type { Region } from '../../model/region.ts';

/** A point of a part in recorded pixels → a point of the picture area in screen pixels. */
export type Project = (x: number, y: number) => { readonly x: number; readonly y: number };

export interface Marks {
  readonly regions: readonly Region[];
  /** Index of the one that is meant among them, drawn stronger. */
  readonly current?: number | undefined;
}

const SVG = 'http://www.w3.org/2000/svg';

/** Frames in cinnabar over the picture; an SVG of the picture area's own size, so depth of zoom costs nothing. */
export interface MarkLayer {
  readonly element: SVGSVGElement;
  set: (marks: Marks) => void;
  /** Call for each frame in which the picture has moved. */
  place: (project: Project) => void;
}

export function createMarkLayer(): MarkLayer {
  const element = document.createElementNS(SVG, 'svg');
  element.setAttribute('class', 'dz-marks');
  element.setAttribute('aria-hidden', 'true');
  let drawn: { region: Region; polygon: SVGPolygonElement }[] = [];
  return {
    element,
    set: ({ regions, current }) => {
      drawn = regions.map((region, index) => {
        const polygon = document.createElementNS(SVG, 'polygon');
        polygon.setAttribute(
          'class',
          index === current ? 'dz-frame-mark dz-current' : 'dz-frame-mark',
        );
        return { region, polygon };
      });
      element.replaceChildren(...drawn.map(({ polygon }) => polygon));
    },
    place: (project) => {
      for (const { region, polygon } of drawn) {
        polygon.setAttribute('points', formatPoints(region, project));
      }
    },
  };
}

/** The four corners, clockwise from the top left one of the unturned picture, for an SVG polygon. */
export function formatPoints({ x, y, w, h }: Region, project: Project): string {
  const corners = [project(x, y), project(x + w, y), project(x + w, y + h), project(x, y + h)];
  return corners.map((corner) => `${corner.x.toFixed(1)},${corner.y.toFixed(1)}`).join(' ');
}
