import type { Announcer } from './announcer.ts';
import { setFilter } from './create-viewer.ts';
import { createControls, type Controls } from './controls.ts';
import { copyViewLink } from './copy-view-link.ts';
import { describePicture, getGestureHint } from './describe-picture.ts';
import { createFullView, type FullView } from './full-view.ts';
import { findAction, type Action } from './keyboard.ts';
import { createLightPanel } from './light-panel.ts';
import { buildFrames, type Marks } from './marks.ts';
import type { DeepZoomConfig, Rotation, SeenView, View, ZoomPart } from './part.ts';
import { ReadingLayer } from './reading-layer.ts';
import { findLinesIn } from './region.ts';
import { layPages } from './sheet.ts';
import { findSpread, isSpreadWanted, wantSpread } from './spreads.ts';
import { fillString } from './strings.ts';
import { Surface } from './surface.ts';

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
  /** What is framed on a part. */
  getMarks: (part: string) => Marks | undefined;
  onFirstTile: () => void;
  onView: (view: SeenView) => void;
  /** The visitor turns to what comes before or after. */
  onTurn: (step: 1 | -1) => void;
  /** The visitor turns to that part. */
  onShow: (part: string) => void;
  /** Other parts lie open than before. */
  onOpenParts: (parts: readonly string[]) => void;
  /** A line is pointed at on the scan (`hover`), or chosen (`pick`); nothing where none is any more. */
  onLine: (line: { part: string; id: string } | undefined, how: 'hover' | 'pick') => void;
  onClose: () => void;
  /** Nothing came of the picture. */
  onFail: () => void;
}

/** The opened viewer: picture, marks, buttons, keys. Loaded on demand, with OpenSeadragon in its chunk. */
export class Stage {
  readonly #host: StageHost;
  readonly #surface: Surface;
  readonly #layer: ReadingLayer;
  readonly #controls: Controls;
  readonly #full: FullView;
  readonly #area = document.createElement('div');
  readonly #how = document.createElement('p');
  readonly #where = document.createElement('p');
  readonly #light;
  readonly #listeners = new AbortController();
  /** Those that lie open, in the order in which they are read. */
  #open: readonly ZoomPart[] = [];
  #seen: SeenView | undefined;
  #hasTile = false;
  #hasGap = false;

  constructor(host: StageHost) {
    const { element, config } = host;
    const { signal } = this.#listeners;
    this.#host = host;
    this.#area.className = 'dz-area';
    this.#how.id = `${element.id}-how`;
    this.#how.hidden = true;
    this.#where.className = 'dz-where';
    this.#where.setAttribute('aria-hidden', 'true');
    const has = {
      parts: config.parts.length > 1,
      lines: config.parts.some(({ lines }) => lines !== undefined && lines.length > 0),
      spreads: config.order?.spreads.some((spread) => spread.length > 1) === true,
      sides: config.parts.some(({ otherSide }) => otherSide !== undefined),
      dpi: config.parts.some(({ dpi }) => dpi !== undefined),
    };
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.#surface = new Surface(this.#area, isCalm, {
      onMove: () => this.#layer.place(),
      onSettle: () => this.#settle(),
      onFirstTile: () => {
        this.#hasTile = true;
        host.onFirstTile();
      },
      onTileMissing: () => this.#missTile(),
      getGestureHint: (gesture) => getGestureHint(gesture, config.strings),
      onTap: (point) => this.#layer.press(point),
    });
    this.#light = createLightPanel(`${element.id}-light`, config.strings, (filter) => {
      setFilter(this.#surface.viewer, filter);
      this.#controls.setPressed('light', filter !== '');
    });
    this.#controls = createControls(
      element.id,
      config.strings,
      has,
      this.#light.element,
      (action) => this.#run(action),
    );
    host.frame.insertBefore(this.#area, host.rail);
    host.frame.insertBefore(this.#controls.help, host.rail);
    host.frame.insertBefore(this.#light.element, host.rail);
    host.rail.prepend(this.#controls.element, this.#where);
    this.#layer = new ReadingLayer(this.#area, this.#surface, config.strings, {
      onLine: host.onLine,
      say: (text) => host.announcer.say(text),
      show: (text) => host.announcer.show(text),
      signal,
    });
    this.#area.append(this.#how);
    this.#light.apply();
    this.#controls.setPressed('spread', isSpreadWanted());
    this.#full = createFullView(element, (isFull) => {
      this.#controls.setFullScreen(isFull);
      this.#surface.setCooperative(!isFull);
    });
    element.addEventListener('keydown', (event) => this.#press(event), { signal });
  }

  /** Travels there, or opens the part there when it does not lie open. */
  async show(view: View): Promise<void> {
    const { config } = this.#host;
    const ids = isSpreadWanted() ? findSpread(config.order, view.part) : [view.part];
    const parts = ids.flatMap((id) => config.parts.find((part) => part.id === id) ?? []);
    if (parts.length === 0) return;
    const isSame =
      ids.join() === this.#open.map(({ id }) => id).join() &&
      (view.rotation ?? this.#seen?.rotation) === this.#seen?.rotation;
    if (isSame) {
      this.#surface.show(view.part, view.region);
      return;
    }
    this.#open = parts;
    this.#seen = undefined;
    this.#hasGap = false;
    describePicture(this.#surface.picture, this.#how, parts, config.strings);
    this.#controls.setAvailable('flip', parts[0]?.otherSide !== undefined);
    this.#layer.setParts(parts);
    this.#host.onOpenParts(ids);
    const pages = layPages(parts, config.order?.direction);
    await this.#surface.openPages(pages, view.part, view.region, view.rotation);
    // Others may have been asked for meanwhile.
    if (this.#open === parts) this.showMarks();
  }

  /** Draws what the host says is framed. */
  showMarks(): void {
    this.#layer.setFound(
      this.#open.flatMap(({ id }) => buildFrames(id, this.#host.getMarks(id) ?? { regions: [] })),
    );
  }

  /** Lines of the open parts, for what is told beside the scan. */
  get lines(): Pick<ReadingLayer, 'hint' | 'pick'> {
    return this.#layer;
  }

  /** What is seen now, or will be when the picture has come to rest. */
  get view(): SeenView | undefined {
    if (this.#open.length === 0 || !this.#surface.isOpen) return undefined;
    const seen = this.#surface.getSeen();
    const part = this.#open.find(({ id }) => id === seen.part);
    const lines = findLinesIn(seen.region, part?.lines ?? []).map(({ id }) => id);
    return { ...seen, lines };
  }

  focus(): void {
    this.#surface.picture.focus({ preventScroll: true });
  }

  /** Is the focus on something that goes when the stage goes? */
  get hasFocus(): boolean {
    const { activeElement } = document;
    return [this.#area, this.#controls.element, this.#light.element].some((element) =>
      element.contains(activeElement),
    );
  }

  destroy(): void {
    this.#listeners.abort();
    this.#full.destroy();
    this.#surface.destroy();
    this.#area.remove();
    this.#where.remove();
    this.#controls.element.remove();
    this.#controls.help.remove();
    this.#light.element.remove();
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
      whole: () => this.#surface.showAll(),
      rotate: () => this.#turn(90),
      'rotate-left': () => this.#turn(-90),
      'full-screen': () => this.#full.toggle(),
      'copy-link': () => void copyViewLink(this.#host, this.view),
      help: () => this.#controls.togglePanel('help'),
      light: () => this.#controls.togglePanel('light'),
      close: () => this.#closeInnermost(),
      previous: () => this.#host.onTurn(-1),
      next: () => this.#host.onTurn(1),
      spread: () => this.#toggleSpread(),
      flip: () => this.#flip(),
      measure: () => this.#toggleMeasure(),
      left: () => this.#surface.panBy(-PAN_STEP, 0),
      right: () => this.#surface.panBy(PAN_STEP, 0),
      up: () => this.#surface.panBy(0, -PAN_STEP),
      down: () => this.#surface.panBy(0, PAN_STEP),
      read: () => this.#layer.readSeen(),
      'next-line': () => this.#layer.step(1),
      'previous-line': () => this.#layer.step(-1),
      pick: () => this.#layer.pressMiddle(),
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

  #toggleSpread(): void {
    const part = this.view?.part ?? this.#open[0]?.id;
    if (part === undefined) return;
    const isWanted = !isSpreadWanted();
    wantSpread(isWanted);
    this.#controls.setPressed('spread', isWanted);
    const word = isWanted ? 'zoom-spread-on' : 'zoom-spread-off';
    this.#host.announcer.say(this.#host.config.strings[word]);
    void this.show({ part });
  }

  #flip(): void {
    const other = this.#open[0]?.otherSide;
    if (other !== undefined) this.#host.onShow(other);
  }

  #toggleMeasure(): void {
    if (!this.#open.some(({ dpi }) => dpi !== undefined)) return;
    const isOn = this.#layer.toggleMeasure();
    this.#controls.setPressed('measure', isOn);
    if (isOn) this.#host.announcer.show(this.#host.config.strings['zoom-measure-how']);
    else this.#host.announcer.clear();
    if (isOn) this.focus();
  }

  #closeInnermost(): void {
    if (this.#controls.closePanels()) return;
    if (this.#layer.isMeasuring) this.#toggleMeasure();
    else if (this.#full.isFull) this.#full.leave();
    else this.#host.onClose();
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

  #missTile(): void {
    if (!this.#hasTile) {
      this.#host.onFail();
    } else if (!this.#hasGap) {
      this.#hasGap = true;
      this.#host.announcer.show(this.#host.config.strings['zoom-tiles-missing']);
    }
  }
}
