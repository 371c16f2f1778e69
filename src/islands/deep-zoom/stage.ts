import type { Announcer } from './announcer.ts';
import { createControls, type Controls } from './controls.ts';
import { copyText } from './copy-text.ts';
import { createFullView, type FullView } from './full-view.ts';
import { findAction, type Action } from './keyboard.ts';
import { createMarkLayer, type Marks } from './marks.ts';
import type { DeepZoomConfig, Rotation, SeenView, View, ZoomPart } from './part.ts';
import { findLinesIn } from './region.ts';
import { fillString } from './strings.ts';
import { Surface } from './surface.ts';
import { formatViewLink } from './view-link.ts';

const ZOOM_STEP = 1.5;
const PAN_STEP = 0.25;

/** What the stage needs of the element it stands in. */
export interface StageHost {
  readonly element: HTMLElement;
  /** Takes the picture area. */
  readonly frame: HTMLElement;
  /** Takes the buttons, below the picture. */
  readonly rail: HTMLElement;
  readonly config: DeepZoomConfig;
  readonly announcer: Announcer;
  onFirstTile: () => void;
  onView: (view: SeenView) => void;
  /** The visitor turns to the part before or after. */
  onTurn: (step: 1 | -1) => void;
  onClose: () => void;
  /** Nothing came of the picture. */
  onFail: () => void;
}

/** The opened viewer: picture, marks, buttons, keys. Loaded on demand, with OpenSeadragon in its chunk. */
export class Stage {
  readonly #host: StageHost;
  readonly #surface: Surface;
  readonly #controls: Controls;
  readonly #full: FullView;
  readonly #area = document.createElement('div');
  readonly #how = document.createElement('p');
  readonly #where = document.createElement('p');
  readonly #marks = createMarkLayer();
  readonly #listeners = new AbortController();
  #part: ZoomPart | undefined;
  #seen: SeenView | undefined;
  #hasTile = false;
  #hasGap = false;

  constructor(host: StageHost) {
    const { element, config } = host;
    this.#host = host;
    this.#area.className = 'dz-area';
    this.#how.id = `${element.id}-how`;
    this.#how.hidden = true;
    this.#where.className = 'dz-where';
    this.#where.setAttribute('aria-hidden', 'true');
    const has = {
      parts: config.parts.length > 1,
      lines: config.parts.some(({ lines }) => lines !== undefined && lines.length > 0),
    };
    this.#controls = createControls(element.id, config.strings, has, (action) => {
      this.#run(action);
    });
    host.frame.insertBefore(this.#area, host.rail);
    host.frame.insertBefore(this.#controls.help, host.rail);
    host.rail.prepend(this.#controls.element, this.#where);
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.#surface = new Surface(this.#area, isCalm, {
      onMove: () => this.#placeMarks(),
      onSettle: () => this.#settle(),
      onFirstTile: () => {
        this.#hasTile = true;
        host.onFirstTile();
      },
      onTileMissing: () => this.#missTile(),
      getGestureHint: (gesture) => this.#getGestureHint(gesture),
    });
    this.#area.append(this.#marks.element, this.#how);
    this.#full = createFullView(element, (isFull) => {
      this.#controls.setFullScreen(isFull);
      this.#surface.setCooperative(!isFull);
    });
    element.addEventListener('keydown', (event) => this.#press(event), {
      signal: this.#listeners.signal,
    });
  }

  /** Travels there, or opens the part there when another one is shown. */
  async show(view: View, marks: Marks | undefined): Promise<void> {
    const part = this.#host.config.parts.find(({ id }) => id === view.part);
    if (!part) return;
    const isSame =
      part === this.#part && (view.rotation ?? this.#seen?.rotation) === this.#seen?.rotation;
    if (isSame) {
      this.#surface.show(view.region);
    } else {
      this.#part = part;
      this.#seen = undefined;
      this.#hasGap = false;
      this.#describe(part);
      this.#marks.set({ regions: [] });
      await this.#surface.openPart(part, view.region, view.rotation);
    }
    // Another part may have been asked for meanwhile.
    if (this.#part === part) this.setMarks(marks);
  }

  setMarks(marks: Marks = { regions: [] }): void {
    this.#marks.set(marks);
    this.#placeMarks();
    this.#area.toggleAttribute('data-marked', marks.regions.length > 0);
  }

  /** What is seen now, or will be when the picture has come to rest. */
  get view(): SeenView | undefined {
    const part = this.#part;
    if (!part || !this.#surface.isOpen) return undefined;
    const seen = this.#surface.getSeen();
    const lines = findLinesIn(seen.region, part.lines ?? []).map(({ id }) => id);
    return { part: part.id, ...seen, lines };
  }

  focus(): void {
    this.#surface.picture.focus({ preventScroll: true });
  }

  /** Is the focus on something that goes when the stage goes? */
  get hasFocus(): boolean {
    const { activeElement } = document;
    return this.#area.contains(activeElement) || this.#controls.element.contains(activeElement);
  }

  destroy(): void {
    this.#listeners.abort();
    this.#full.destroy();
    this.#surface.destroy();
    this.#area.remove();
    this.#where.remove();
    this.#controls.element.remove();
    this.#controls.help.remove();
  }

  #press(event: KeyboardEvent): void {
    const isOnPicture = this.#area.contains(event.target as Node);
    const action = findAction(event, isOnPicture ? 'picture' : 'beside');
    if (!action) return;
    event.preventDefault();
    this.#run(action);
  }

  #run(action: Action): void {
    const run: Record<Action, () => void> = {
      'zoom-in': () => this.#zoom(ZOOM_STEP),
      'zoom-out': () => this.#zoom(1 / ZOOM_STEP),
      whole: () => this.#surface.show(),
      rotate: () => this.#turn(90),
      'rotate-left': () => this.#turn(-90),
      'full-screen': () => this.#full.toggle(),
      'copy-link': () => void this.#copyLink(),
      help: () => this.#controls.toggleHelp(),
      close: () => this.#closeInnermost(),
      previous: () => this.#host.onTurn(-1),
      next: () => this.#host.onTurn(1),
      left: () => this.#surface.panBy(-PAN_STEP, 0),
      right: () => this.#surface.panBy(PAN_STEP, 0),
      up: () => this.#surface.panBy(0, -PAN_STEP),
      down: () => this.#surface.panBy(0, PAN_STEP),
      read: () => this.#read(),
    };
    run[action]();
  }

  #zoom(factor: number): void {
    const hasChanged = this.#surface.zoomBy(factor);
    // The answer at the end of the range; else it comes when the picture has come to rest.
    if (!hasChanged) this.#sayLevel();
  }

  #sayLevel(): void {
    const n = this.view?.percent ?? 0;
    this.#host.announcer.say(fillString(this.#host.config.strings['zoom-level'], { n }));
  }

  #turn(degrees: 90 | -90): void {
    const n: Rotation = this.#surface.turnBy(degrees);
    this.#host.announcer.say(fillString(this.#host.config.strings['zoom-rotated'], { n }));
  }

  #closeInnermost(): void {
    if (!this.#controls.help.hidden) this.#controls.toggleHelp();
    else if (this.#full.isFull) this.#full.leave();
    else this.#host.onClose();
  }

  #read(): void {
    const { strings } = this.#host.config;
    const ids = this.#seen?.lines ?? [];
    const lines = (this.#part?.lines ?? []).filter(({ id }) => ids.includes(id));
    const text = lines.map((line) => line.text).join('\n');
    this.#host.announcer.show(
      text ? fillString(strings['zoom-lines'], { text }) : strings['zoom-no-lines'],
    );
  }

  async #copyLink(): Promise<void> {
    const { config, announcer, element } = this.#host;
    const page = new URL(config.address ?? location.href, location.href);
    const link = formatViewLink(page.href, this.view);
    const isCopied = await copyText(link, element);
    announcer.show(
      isCopied
        ? config.strings['zoom-link-copied']
        : fillString(config.strings['zoom-copy-failed'], { link }),
    );
  }

  #settle(): void {
    const before = this.#seen;
    const { view } = this;
    if (!view) return;
    this.#seen = view;
    this.#where.textContent = `${view.percent} %`;
    const isZoomed = before?.percent !== view.percent && before?.rotation === view.rotation;
    if (before && isZoomed) this.#sayLevel();
    this.#host.onView(view);
  }

  #describe(part: ZoomPart): void {
    const { strings } = this.#host.config;
    const { picture } = this.#surface;
    // The keys reach the picture only as an application: a screen reader keeps arrows and letters for itself elsewhere.
    picture.setAttribute('role', 'application');
    picture.setAttribute('aria-roledescription', strings['zoom-image-role']);
    picture.setAttribute('aria-label', fillString(strings['zoom-viewer'], { label: part.label }));
    picture.setAttribute('aria-describedby', this.#how.id);
    this.#how.textContent = `${part.alt} ${strings['zoom-help']}`;
  }

  #missTile(): void {
    if (!this.#hasTile) {
      this.#host.onFail();
    } else if (!this.#hasGap) {
      this.#hasGap = true;
      this.#host.announcer.show(this.#host.config.strings['zoom-tiles-missing']);
    }
  }

  #placeMarks(): void {
    if (this.#part) this.#marks.place((x, y) => this.#surface.project(x, y));
  }

  #getGestureHint(gesture: 'scroll' | 'touch'): string {
    const { strings } = this.#host.config;
    if (gesture === 'touch') return strings['zoom-touch-hint'];
    const key = /mac/i.test(navigator.userAgent) ? '⌘' : 'Ctrl';
    return fillString(strings['zoom-scroll-hint'], { key });
  }
}
