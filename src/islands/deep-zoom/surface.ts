import OpenSeadragon from 'openseadragon';
import type { Region } from '../../model/region.ts';
import { createViewer, findRestingPoint, toRotation } from './create-viewer.ts';
import type { Rotation } from './part.ts';
import { clipRegion, roundRegion } from './region.ts';
import {
  findMainPage,
  findPagePoint,
  getSheet,
  isAreaIn,
  toPage,
  toSheet,
  type LaidPage,
  type PagePoint,
  type SheetArea,
} from './sheet.ts';
import { buildTileSource } from './tile-source.ts';

const SETTLED_AFTER_MS = 200;

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
  /** A click or a tap that moved nothing. */
  onTap: (point: PagePoint) => void;
}

export interface Seen {
  /** Id of the page of which most is seen. */
  readonly part: string;
  readonly region: Region;
  readonly rotation: Rotation;
  readonly percent: number;
}

/** The picture itself. Only this file and its quirks know OpenSeadragon; regions are in recorded pixels. */
export class Surface {
  readonly #viewer: OpenSeadragon.Viewer;
  readonly #events: SurfaceEvents;
  readonly #isCalm: boolean;
  readonly #isFree: boolean;
  #pages: readonly LaidPage[] = [];
  /** What was seen last when nothing moved, or is wanted; a new size of the window shows it again. */
  #atRest: SheetArea | undefined;
  #isRefitted = false;
  #settling: ReturnType<typeof setTimeout> | undefined;
  #hasTile = false;

  /** `isCalm`, `isFree`: see createViewer. */
  constructor(host: HTMLElement, isCalm: boolean, events: SurfaceEvents, isFree = false) {
    this.#events = events;
    this.#isCalm = isCalm;
    this.#isFree = isFree;
    this.#viewer = createViewer(host, isCalm, isFree);
    this.#listen();
  }

  /** For what else of this folder knows OpenSeadragon. */
  get viewer(): OpenSeadragon.Viewer {
    return this.#viewer;
  }

  /** What has the focus when keys move the picture. */
  get picture(): HTMLElement {
    return this.#viewer.canvas;
  }

  /** False while pages are on their way. */
  get isOpen(): boolean {
    return this.#viewer.isOpen();
  }

  /** Opens what lies open together; there if a region of one of the pages is given. */
  openPages(
    pages: readonly LaidPage[],
    part: string,
    region?: Region,
    rotation: Rotation = 0,
  ): Promise<void> {
    this.#pages = pages;
    this.#hasTile = false;
    this.#atRest = this.place(part, region);
    return new Promise((done, fail) => {
      this.#viewer.addOnceHandler('open', () => {
        this.#viewer.viewport.setRotation(rotation, true);
        this.#showArea(this.#atRest, true);
        this.waitForRest();
        done();
      });
      this.#viewer.addOnceHandler('open-failed', () => {
        fail(new Error(`cannot open ${pages[0]?.part.tiles.path ?? 'no page'}`));
      });
      this.#viewer.open(
        pages.map((page) => ({
          tileSource: buildTileSource(page.part.tiles, document.baseURI),
          x: page.x,
          y: 0,
          width: page.width,
        })),
      );
    });
  }

  /** Shows a region of one of the open pages as large as it fits, all that lies open without one. */
  show(part: string, region?: Region): void {
    if (!this.isOpen) this.#atRest = this.place(part, region);
    else if (region) this.#showArea(this.place(part, region), this.#isCalm);
    else this.showAll();
  }

  /** Moves no further than it must for a region to be seen; as close as it is, unless it does not fit. */
  reveal(part: string, region: Region): void {
    const area = this.place(part, region);
    const seen = this.#getSeenArea();
    if (area.w > seen.w || area.h > seen.h) {
      this.#showArea(area, this.#isCalm);
      return;
    }
    if (isAreaIn(area, seen)) return;
    const middle = new OpenSeadragon.Point(area.x + area.w / 2, area.y + area.h / 2);
    this.#viewer.viewport.panTo(middle, this.#isCalm);
    this.#viewer.viewport.applyConstraints(this.#isCalm);
  }

  showAll(): void {
    this.#viewer.viewport.goHome(this.#isCalm);
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
    const seen = this.#getKept();
    this.#viewer.viewport.setRotation(rotation, true);
    this.#showArea(seen, true);
    return rotation;
  }

  getSeen(): Seen {
    const { viewport } = this.#viewer;
    const area = this.#getSeenArea();
    const page = findMainPage(this.#pages, area) ?? this.#getLead();
    const whole = { x: 0, y: 0, w: page.part.width, h: page.part.height };
    const pageWidth = page.width * viewport.getZoom() * viewport.getContainerSize().x;
    return {
      part: page.part.id,
      region: roundRegion(clipRegion(toPage(page, area), page.part) ?? whole),
      rotation: toRotation(viewport.getRotation()),
      percent: Math.round((100 * pageWidth) / page.part.width),
    };
  }

  /** A point of an open page as it stands on the picture area now; nothing for pages that are not open. */
  project(part: string, x: number, y: number): { x: number; y: number } | undefined {
    const page = this.#find(part);
    if (!page) return undefined;
    const place = toSheet(page, { x, y, w: 0, h: 0 });
    return this.#viewer.viewport.pixelFromPoint(new OpenSeadragon.Point(place.x, place.y), true);
  }

  /** What lies at a point of the picture area. */
  findPoint(x: number, y: number): PagePoint | undefined {
    if (!this.isOpen) return undefined;
    const point = this.#viewer.viewport.pointFromPixel(new OpenSeadragon.Point(x, y), true);
    return findPagePoint(this.#pages, point);
  }

  /** Of the page of which most is seen: its dpi, and screen pixels for one of its recorded pixels. */
  getScale(): { readonly scale: number; readonly dpi: number | undefined } {
    const { part, width } = findMainPage(this.#pages, this.#getSeenArea()) ?? this.#getLead();
    const { viewport } = this.#viewer;
    const onScreen = width * viewport.getZoom(true) * viewport.getContainerSize().x;
    return { scale: onScreen / part.width, dpi: part.dpi };
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
    viewer.addHandler('viewport-change', () => this.waitForRest());
    // The viewer sets its own zoom after it has told of the new size, but before it draws.
    viewer.addHandler('after-resize', () => {
      viewer.addOnceHandler('viewport-change', () => {
        if (!this.#atRest || !this.isOpen) return;
        this.#showArea(this.#atRest, true);
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
    viewer.addHandler('canvas-click', ({ quick, position }) => {
      const point = quick ? this.findPoint(position.x, position.y) : undefined;
      if (point) this.#events.onTap(point);
    });
    viewer.addHandler('canvas-cooperative-gesture', (event) => {
      event.message = this.#events.getGestureHint(event.gesture === 'scroll' ? 'scroll' : 'touch');
    });
  }

  /** Tells when nothing moves any more, also when nothing has moved. */
  waitForRest(): void {
    clearTimeout(this.#settling);
    this.#settling = setTimeout(() => {
      // The picture may still be on its way: what is seen then is not what is wanted.
      if (!this.isOpen || (!this.#isFree && this.#centre())) return;
      // A window made small and large again ends where it began.
      if (!this.#isRefitted) this.#atRest = this.#getKept();
      this.#isRefitted = false;
      this.#events.onSettle();
    }, SETTLED_AFTER_MS);
  }

  /** Where the picture is narrower than the view it stands in the middle. @returns has it moved? */
  #centre(): boolean {
    const { viewport } = this.#viewer;
    const bounds = viewport.getBounds().getBoundingBox();
    const now = bounds.getCenter();
    const wanted = findRestingPoint(bounds, getSheet(this.#pages));
    const onScreen = viewport.deltaPixelsFromPoints(wanted.minus(now));
    if (Math.hypot(onScreen.x, onScreen.y) < 1) return false;
    viewport.panTo(wanted, this.#isCalm);
    return true;
  }

  #showArea(area: SheetArea | undefined, isAtOnce: boolean): void {
    const { x, y, w, h } = area ?? getSheet(this.#pages);
    const bounds = new OpenSeadragon.Rect(x, y, w, h);
    this.#viewer.viewport.fitBoundsWithConstraints(bounds, isAtOnce);
  }

  /** Where a region lies on the sheet; all of it without one. */
  place(part: string, region?: Region): SheetArea {
    const page = this.#find(part);
    return page && region ? toSheet(page, region) : getSheet(this.#pages);
  }

  /** What is seen of the sheet. */
  #getSeenArea(): SheetArea {
    const { x, y, width, height } = this.#viewer.viewport.getBounds().getBoundingBox();
    const sheet = getSheet(this.#pages);
    const [left, top] = [Math.max(x, sheet.x), Math.max(y, 0)];
    const w = Math.min(x + width, sheet.x + sheet.w) - left;
    const h = Math.min(y + height, sheet.h) - top;
    return w > 0 && h > 0 ? { x: left, y: top, w, h } : sheet;
  }

  /** What is seen, in whole pixels as a link says it, so that nothing wanders however often it is shown again. */
  #getKept(): SheetArea {
    const { part, region } = this.getSeen();
    return this.#pages.length > 1 ? this.#getSeenArea() : this.place(part, region);
  }

  #find(part: string): LaidPage | undefined {
    return this.#pages.find((page) => page.part.id === part);
  }

  #getLead(): LaidPage {
    const [lead] = this.#pages;
    if (!lead) throw new Error('no page is open');
    return lead;
  }
}
