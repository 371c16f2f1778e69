import OpenSeadragon from 'openseadragon';
import type { Region } from '../../model/region.ts';
import { findRestingPoint } from './create-viewer.ts';
import { Flight } from './flight.ts';
import { prefetchTiles } from './prefetch.ts';
import type { Surface } from './surface.ts';

/** Leads a surface, on which one part lies open, from region to region. */
export class Guide {
  readonly #surface: Surface;
  readonly #part: string;
  readonly #isCalm: boolean;
  readonly #flight: Flight;
  readonly #onLand: () => void;
  #journey = 0;

  /**
   * @param isCalm it cuts instead of flying (reduced motion)
   * @param onLand the first frame of the view it was sent to has been drawn
   */
  constructor(surface: Surface, part: string, isCalm: boolean, onLand: () => void) {
    this.#surface = surface;
    this.#onLand = onLand;
    this.#part = part;
    this.#isCalm = isCalm;
    this.#flight = new Flight(surface.viewer);
    // Whoever grasps the picture has it.
    for (const gesture of ['canvas-drag', 'canvas-pinch'] as const) {
      surface.viewer.addHandler(gesture, () => this.#flight.end());
    }
  }

  /** Flies there, stepping back for what is far. */
  travel(region: Region): void {
    // Who is there already arrives as well.
    this.#surface.waitForRest();
    const { viewer } = this.#surface;
    const bounds = this.#getBounds(region);
    prefetchTiles(viewer, bounds);
    const journey = ++this.#journey;
    const land = (): void => {
      viewer.addOnceHandler('update-viewport', () => {
        if (journey === this.#journey) this.#onLand();
      });
      // Told of a frame even where the last one was the same.
      viewer.forceRedraw();
    };
    if (!this.#isCalm) this.#flight.start(bounds, land);
    else {
      this.#surface.show(this.#part, region);
      land();
    }
  }

  /** Has the tiles of a view to come loaded. */
  prefetch(region: Region): void {
    prefetchTiles(this.#surface.viewer, this.#getBounds(region));
  }

  /** Is every tile of what is seen there? */
  get isComplete(): boolean {
    return this.#surface.viewer.world.getItemAt(0).getFullyLoaded();
  }

  end(): void {
    this.#flight.end();
  }

  /** What will be seen when a region is shown. The viewport is back where it was before anything is drawn. */
  #getBounds(region: Region): OpenSeadragon.Rect {
    const { viewport } = this.#surface.viewer;
    const before = viewport.getBounds(true);
    const { x, y, w, h } = this.#surface.place(this.#part, region);
    viewport.fitBoundsWithConstraints(new OpenSeadragon.Rect(x, y, w, h), true);
    const bounds = viewport.getBounds();
    const middle = findRestingPoint(bounds, this.#surface.place(this.#part));
    viewport.fitBounds(before, true);
    bounds.x = middle.x - bounds.width / 2;
    bounds.y = middle.y - bounds.height / 2;
    return bounds;
  }
}
