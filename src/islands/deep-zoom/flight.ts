import OpenSeadragon from 'openseadragon';
import { easeInOut, planTravel, type Sight } from './travel.ts';

/** A travel takes so long for a length of 1, within bounds. */
const LASTS_MS = { each: 600, least: 500, most: 2200 };

/**
 * Moves a view along the way to another, frame by frame, one flight at a time. In flight the picture is drawn without
 * smoothing: without a graphics card that takes a third of the time, and nobody sees it on what moves.
 */
export class Flight {
  readonly #viewer: OpenSeadragon.Viewer;
  #frame: number | undefined;

  constructor(viewer: OpenSeadragon.Viewer) {
    this.#viewer = viewer;
  }

  /**
   * @param bounds what will be seen in the end, of the picture area's own proportions
   * @param onLand it is there; not called where the flight is cut short
   */
  start(bounds: OpenSeadragon.Rect, onLand: () => void): void {
    this.end();
    const { viewport } = this.#viewer;
    const way = planTravel(toSight(viewport.getBounds(true)), toSight(bounds));
    const { each, least, most } = LASTS_MS;
    const lasts = Math.min(most, Math.max(least, way.length * each));
    let begun: number | undefined;
    this.#smooth(false);
    const step = (now: number): void => {
      begun ??= now;
      const share = (now - begun) / lasts;
      const { x, y, w } = way.at(easeInOut(share));
      viewport.zoomTo(1 / w, undefined, true);
      viewport.panTo(new OpenSeadragon.Point(x, y), true);
      this.#frame = share < 1 ? requestAnimationFrame(step) : undefined;
      if (share < 1) return;
      this.#smooth(true);
      onLand();
    };
    this.#frame = requestAnimationFrame(step);
  }

  end(): void {
    if (this.#frame === undefined) return;
    cancelAnimationFrame(this.#frame);
    this.#frame = undefined;
    this.#smooth(true);
  }

  #smooth(isSmooth: boolean): void {
    this.#viewer.drawer.setImageSmoothingEnabled(isSmooth);
  }
}

function toSight({ x, y, width, height }: OpenSeadragon.Rect): Sight {
  return { x: x + width / 2, y: y + height / 2, w: width };
}
