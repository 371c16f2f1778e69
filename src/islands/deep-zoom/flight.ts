import OpenSeadragon from 'openseadragon';
import { easeInOut, planTravel, type Sight } from './travel.ts';

/** A travel takes so long for a length of 1, within bounds. */
const LASTS_MS = { each: 600, least: 500, most: 2200 };

/** Moves a viewport along the way to a view, frame by frame. One flight at a time. */
export class Flight {
  readonly #viewport: OpenSeadragon.Viewport;
  #frame: number | undefined;

  constructor(viewport: OpenSeadragon.Viewport) {
    this.#viewport = viewport;
  }

  /** @param bounds what will be seen in the end, of the picture area's own proportions */
  start(bounds: OpenSeadragon.Rect): void {
    this.end();
    const way = planTravel(toSight(this.#viewport.getBounds(true)), toSight(bounds));
    const { each, least, most } = LASTS_MS;
    const lasts = Math.min(most, Math.max(least, way.length * each));
    let begun: number | undefined;
    const step = (now: number): void => {
      begun ??= now;
      const share = (now - begun) / lasts;
      const { x, y, w } = way.at(easeInOut(share));
      this.#viewport.zoomTo(1 / w, undefined, true);
      this.#viewport.panTo(new OpenSeadragon.Point(x, y), true);
      this.#frame = share < 1 ? requestAnimationFrame(step) : undefined;
    };
    this.#frame = requestAnimationFrame(step);
  }

  end(): void {
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    this.#frame = undefined;
  }
}

function toSight({ x, y, width, height }: OpenSeadragon.Rect): Sight {
  return { x: x + width / 2, y: y + height / 2, w: width };
}
