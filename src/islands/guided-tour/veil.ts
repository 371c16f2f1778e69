import type { Region } from '../../model/region.ts';
import { formatPoints } from '../deep-zoom/marks.ts';

const SVG = 'http://www.w3.org/2000/svg';
/** Far beyond any screen, clockwise; the region's own corners run clockwise too, hence `evenodd`. */
const ALL = 'M-99999,-99999H99999V99999H-99999Z';

/** A shade over all of the picture but the region that is spoken of. */
export interface Veil {
  readonly element: SVGSVGElement;
  setRegion: (region: Region) => void;
  /** Away while the picture travels: nothing is spoken of then, and it would be painted anew for each frame. */
  setAway: (isAway: boolean) => void;
  /** Call for each frame in which the picture has moved; does nothing while it is away. */
  place: (project: Parameters<typeof formatPoints>[1]) => void;
}

export function createVeil(): Veil {
  const element = document.createElementNS(SVG, 'svg');
  element.setAttribute('class', 'tour-veil');
  element.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('fill-rule', 'evenodd');
  element.append(path);
  let open: Region | undefined;
  return {
    element,
    setRegion: (region) => {
      open = region;
    },
    setAway: (isAway) => element.toggleAttribute('data-away', isAway),
    place: (project) => {
      if (open && !element.hasAttribute('data-away'))
        path.setAttribute('d', `${ALL}M${formatPoints(open, project).replaceAll(' ', 'L')}Z`);
    },
  };
}
