import type { Region } from '../../model/region.ts';
import type { ZoomPart } from '../deep-zoom/part.ts';
import { getGestureHint } from '../deep-zoom/describe-picture.ts';
import { Guide } from '../deep-zoom/guide.ts';
import { growRegion } from '../deep-zoom/region.ts';
import { layPages } from '../deep-zoom/sheet.ts';
import { Surface } from '../deep-zoom/surface.ts';
import { tellMove } from '../deep-zoom/tell-move.ts';
import type { TourStrings } from './strings.ts';
import { createVeil } from './veil.ts';

/** Room left round a stop's region, as a share of it. */
const MARGIN = 0.04;

export interface TourStageHost {
  /** Takes the picture area. */
  readonly element: HTMLElement;
  readonly part: ZoomPart;
  readonly strings: TourStrings;
  readonly isCalm: boolean;
  onFirstTile: () => void;
  /** The view it was sent to is drawn for the first time. `isComplete`: with every tile? */
  onLand: (isComplete: boolean) => void;
  /** The picture has come to rest. `isComplete`: is every tile there? */
  onArrive: (isComplete: boolean) => void;
  onFail: () => void;
}

/** The picture that travels. Loaded on demand, with OpenSeadragon in its chunk. */
export class TourStage {
  readonly #surface: Surface;
  readonly #guide: Guide;
  readonly #area = document.createElement('div');
  readonly #part: ZoomPart;
  readonly #veil = createVeil();

  constructor({ element, part, strings, isCalm, ...host }: TourStageHost) {
    this.#part = part;
    this.#area.className = 'dz-area';
    element.prepend(this.#area);
    let hasTile = false;
    this.#surface = new Surface(this.#area, isCalm, {
      onMove: () => this.#move(),
      onSettle: () => {
        this.#showVeil();
        host.onArrive(this.#guide.isComplete);
      },
      onTap: () => undefined,
      onFirstTile: () => {
        hasTile = true;
        host.onFirstTile();
      },
      onTileMissing: () => {
        if (!hasTile) host.onFail();
      },
      getGestureHint: (gesture) => getGestureHint(gesture, strings),
    });
    this.#guide = new Guide(this.#surface, part.id, isCalm, () => {
      this.#showVeil();
      host.onLand(this.#guide.isComplete);
    });
    this.#area.append(this.#veil.element);
    // The stops have the keys; the picture only shows.
    const { picture } = this.#surface;
    picture.removeAttribute('tabindex');
    picture.setAttribute('role', 'img');
  }

  open(region: Region): Promise<void> {
    this.#veil.setRegion(region);
    const pages = layPages([this.#part]);
    return this.#surface.openPages(pages, this.#part.id, growRegion(region, MARGIN));
  }

  /** Travels there; reduced motion cuts. */
  go(region: Region): void {
    this.#veil.setRegion(region);
    this.#veil.setAway(true);
    this.#guide.travel(growRegion(region, MARGIN));
  }

  describe(text: string): void {
    this.#surface.picture.setAttribute('aria-label', text);
  }

  /** Has the tiles of these regions fetched. */
  prepare(regions: readonly Region[]): void {
    for (const region of regions) this.#guide.prefetch(growRegion(region, MARGIN));
  }

  setCooperative(isCooperative: boolean): void {
    this.#surface.setCooperative(isCooperative);
  }

  #showVeil(): void {
    this.#veil.setAway(false);
    this.#placeVeil();
  }

  #move(): void {
    this.#placeVeil();
    tellMove(this.#area, {
      parts: [this.#part],
      project: (id, x, y) => this.#surface.project(id, x, y),
    });
  }

  #placeVeil(): void {
    if (!this.#surface.isOpen) return;
    this.#veil.place((x, y) => this.#surface.project(this.#part.id, x, y));
  }

  destroy(): void {
    this.#guide.end();
    this.#surface.destroy();
    this.#area.remove();
  }
}
