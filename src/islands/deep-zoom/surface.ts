import OpenSeadragon from 'openseadragon';
import type { Region, Size } from '../../model/region.ts';
import type { Rotation, ZoomPart } from './part.ts';
import { hushLateTiles, keepFocusOutline } from './openseadragon-quirks.ts';
import { clipRegion, roundRegion, scaleRegion } from './region.ts';
import { buildTileSource } from './tile-source.ts';

/** Screen pixels for one pixel of the picture, beyond which there is nothing more to see. */
const CLOSEST = 4;
const SETTLED_AFTER_MS = 200;
const MOVE_SECONDS = 0.8;

export interface SurfaceEvents {
  /** Each frame in which the picture has moved. */
  onMove: () => void;
  /** The picture has come to rest. */
  onSettle: () => void;
  onFirstTile: () => void;
  /** A tile did not come, after all retries. */
  onTileMissing: () => void;
  /** A gesture that was left to the page: what to tell the visitor instead. */
  getGestureHint: (gesture: 'scroll' | 'touch') => string;
}

export interface Seen {
  readonly region: Region;
  readonly rotation: Rotation;
  readonly percent: number;
}

/** The picture itself. Only this file and its quirks know OpenSeadragon; regions are in recorded pixels. */
export class Surface {
  readonly #viewer: OpenSeadragon.Viewer;
  readonly #events: SurfaceEvents;
  readonly #isCalm: boolean;
  #part: ZoomPart | undefined;
  /** What was seen last when nothing moved, or is wanted; a new size of the window shows it again. */
  #atRest: Region | undefined;
  #isRefitted = false;
  #settling: ReturnType<typeof setTimeout> | undefined;
  #hasTile = false;

  /** @param isCalm nothing moves by itself (reduced motion) */
  constructor(host: HTMLElement, isCalm: boolean, events: SurfaceEvents) {
    this.#events = events;
    this.#isCalm = isCalm;
    keepFocusOutline();
    hushLateTiles();
    const gestures = { clickToZoom: false, dblClickToZoom: true, flickEnabled: !isCalm };
    this.#viewer = new OpenSeadragon.Viewer({
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
    this.#listen();
  }

  /** What has the focus when keys move the picture. */
  get picture(): HTMLElement {
    return this.#viewer.canvas;
  }

  /** False while a part is on its way. */
  get isOpen(): boolean {
    return this.#viewer.isOpen();
  }

  openPart(part: ZoomPart, region?: Region, rotation: Rotation = 0): Promise<void> {
    this.#part = part;
    this.#hasTile = false;
    this.#atRest = region ?? this.#getWhole();
    return new Promise((done, fail) => {
      this.#viewer.addOnceHandler('open', () => {
        this.#viewer.viewport.setRotation(rotation, true);
        this.show(this.#atRest, true);
        this.#waitForRest();
        done();
      });
      this.#viewer.addOnceHandler('open-failed', () => {
        fail(new Error(`cannot open ${part.tiles.path}`));
      });
      this.#viewer.open({ tileSource: buildTileSource(part.tiles, document.baseURI) });
    });
  }

  /** Shows the region as large as it fits, the whole picture without one. */
  show(region?: Region, isAtOnce = this.#isCalm): void {
    const { viewport } = this.#viewer;
    if (!this.isOpen) {
      this.#atRest = region ?? this.#getWhole();
      return;
    }
    if (!region) {
      viewport.goHome(isAtOnce);
      return;
    }
    const { x, y, w, h } = scaleRegion(region, this.#getPart(), this.#getUnitSize());
    const bounds = new OpenSeadragon.Rect(x, y, w, h);
    viewport.fitBoundsWithConstraints(bounds, isAtOnce);
  }

  /** @returns is there anything more, or less, to see? */
  zoomBy(factor: number): boolean {
    const { viewport } = this.#viewer;
    const before = viewport.getZoom();
    viewport.zoomBy(factor, undefined, this.#isCalm);
    viewport.applyConstraints(this.#isCalm);
    return Math.abs(viewport.getZoom() / before - 1) > 0.001;
  }

  /** Moves the view by shares of what is seen, along the screen. */
  panBy(across: number, down: number): void {
    const { viewport } = this.#viewer;
    const size = viewport.getContainerSize();
    const pixels = new OpenSeadragon.Point(size.x * across, size.y * down);
    viewport.panBy(viewport.deltaPointsFromPixels(pixels), this.#isCalm);
    viewport.applyConstraints(this.#isCalm);
  }

  turnBy(degrees: 90 | -90): Rotation {
    const rotation = toRotation(this.#viewer.viewport.getRotation() + degrees);
    const { region } = this.getSeen();
    this.#viewer.viewport.setRotation(rotation, true);
    this.show(region, true);
    return rotation;
  }

  getSeen(): Seen {
    const part = this.#getPart();
    const unit = this.#getUnitSize();
    const { viewport } = this.#viewer;
    const { x, y, width, height } = viewport.getBounds().getBoundingBox();
    const inRecorded = scaleRegion({ x, y, w: width, h: height }, unit, part);
    const pictureWidth = viewport.getZoom() * viewport.getContainerSize().x;
    return {
      region: roundRegion(clipRegion(inRecorded, part) ?? this.#getWhole()),
      rotation: toRotation(viewport.getRotation()),
      percent: Math.round((100 * pictureWidth) / part.width),
    };
  }

  /** A point of the part as it stands on the picture area now. */
  project(x: number, y: number): { x: number; y: number } {
    const { width, height } = this.#getPart();
    const point = new OpenSeadragon.Point(x / width, (y / height) * this.#getUnitSize().height);
    return this.#viewer.viewport.pixelFromPoint(point, true);
  }

  /** Should one finger and the wheel be left to the page? */
  setCooperative(isCooperative: boolean): void {
    this.#viewer.setCooperativeGestures(isCooperative);
  }

  destroy(): void {
    clearTimeout(this.#settling);
    this.#viewer.destroy();
  }

  #listen(): void {
    const viewer = this.#viewer;
    viewer.addHandler('update-viewport', () => this.#events.onMove());
    viewer.addHandler('viewport-change', () => this.#waitForRest());
    // The viewer sets its own zoom after it has told of the new size, but before it draws.
    viewer.addHandler('after-resize', () => {
      viewer.addOnceHandler('viewport-change', () => {
        if (!this.#atRest || !this.isOpen) return;
        this.show(this.#atRest, true);
        this.#isRefitted = true;
      });
    });
    viewer.addHandler('tile-loaded', () => {
      if (!this.#hasTile) this.#events.onFirstTile();
      this.#hasTile = true;
    });
    viewer.addHandler('tile-load-failed', ({ maxReached }) => {
      if (maxReached) this.#events.onTileMissing();
    });
    viewer.addHandler('canvas-cooperative-gesture', (event) => {
      event.message = this.#events.getGestureHint(event.gesture === 'scroll' ? 'scroll' : 'touch');
    });
  }

  #waitForRest(): void {
    clearTimeout(this.#settling);
    this.#settling = setTimeout(() => {
      if (this.#centre()) return;
      // A window made small and large again ends where it began.
      if (!this.#isRefitted) this.#atRest = this.getSeen().region;
      this.#isRefitted = false;
      this.#events.onSettle();
    }, SETTLED_AFTER_MS);
  }

  /** Where the picture is narrower than the view it stands in the middle. @returns has it moved? */
  #centre(): boolean {
    const { viewport } = this.#viewer;
    const { x, y, width, height } = viewport.getBounds().getBoundingBox();
    const unit = this.#getUnitSize();
    const now = new OpenSeadragon.Point(x + width / 2, y + height / 2);
    const wanted = new OpenSeadragon.Point(
      width > unit.width ? unit.width / 2 : now.x,
      height > unit.height ? unit.height / 2 : now.y,
    );
    const onScreen = viewport.deltaPixelsFromPoints(wanted.minus(now));
    if (Math.hypot(onScreen.x, onScreen.y) < 1) return false;
    viewport.panTo(wanted, this.#isCalm);
    return true;
  }

  /** Size of the picture in the viewport's own units, in which every picture is 1 wide. */
  #getUnitSize(): Size {
    const { tiles } = this.#getPart();
    return { width: 1, height: tiles.height / tiles.width };
  }

  #getWhole(): Region {
    const { width, height } = this.#getPart();
    return { x: 0, y: 0, w: width, h: height };
  }

  #getPart(): ZoomPart {
    if (!this.#part) throw new Error('no part is open');
    return this.#part;
  }
}

function toRotation(degrees: number): Rotation {
  const quarters = ((Math.round(degrees / 90) % 4) + 4) % 4;
  return (quarters * 90) as Rotation;
}
