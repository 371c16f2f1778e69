import { createMarkLayer, type Frame, type Project } from './marks.ts';
import { createMeasure } from './measure.ts';
import type { PartLine, ZoomPart } from './part.ts';
import { findLineAt, findLinesIn } from './region.ts';
import type { PagePoint } from './sheet.ts';
import { fillString, type DeepZoomStrings } from './strings.ts';
import type { Surface } from './surface.ts';
import { tellMove } from './tell-move.ts';

/** A line of an open part. */
interface LineOfPart {
  readonly part: ZoomPart;
  readonly line: PartLine;
}

interface ReadingHost {
  /** A line is pointed at on the scan (`hover`), or chosen (`pick`); nothing where none is any more. */
  readonly onLine: (line: { part: string; id: string } | undefined, how: 'hover' | 'pick') => void;
  /** For those who listen; for all. */
  readonly say: (text: string) => void;
  readonly show: (text: string) => void;
  readonly signal: AbortSignal;
}

/** All that lies over the picture: what was found, the line that is read, its words, scale bar and tape. */
export class ReadingLayer {
  readonly #marks = createMarkLayer();
  readonly #caption = document.createElement('p');
  readonly #measure;
  readonly #area: HTMLElement;
  readonly #surface: Surface;
  readonly #host: ReadingHost;
  readonly #strings: DeepZoomStrings;
  #parts: readonly ZoomPart[] = [];
  #found: readonly Frame[] = [];
  #hovered: LineOfPart | undefined;
  #picked: LineOfPart | undefined;

  constructor(area: HTMLElement, surface: Surface, strings: DeepZoomStrings, host: ReadingHost) {
    this.#area = area;
    this.#surface = surface;
    this.#host = host;
    this.#strings = strings;
    this.#measure = createMeasure(strings);
    this.#caption.className = 'dz-caption';
    this.#caption.hidden = true;
    area.append(this.#marks.element, ...this.#measure.elements, this.#caption);
    // A finger has nothing over which it hovers.
    const isMouse = ({ pointerType }: PointerEvent): boolean => pointerType === 'mouse';
    area.addEventListener(
      'pointermove',
      (event) => {
        if (isMouse(event) && event.buttons === 0) this.#hover(this.#findUnder(event));
      },
      { signal: host.signal },
    );
    area.addEventListener('pointerleave', () => this.#hover(undefined), { signal: host.signal });
  }

  /** Other parts lie open. */
  setParts(parts: readonly ZoomPart[]): void {
    this.#parts = parts;
    this.#hovered = undefined;
    this.#choose(undefined);
    this.setFound([]);
  }

  setFound(frames: readonly Frame[]): void {
    this.#found = frames;
    this.#area.toggleAttribute('data-marked', frames.length > 0);
    this.#draw();
  }

  /** Frames a line that is pointed at beside the scan, without moving; none without it. */
  hint(part?: string, id?: string): void {
    this.#hovered = this.#findLine(part, id);
    this.#draw();
  }

  /** Frames the line that is read and shows its words over the picture, without moving. */
  pick(part: string, id: string): void {
    const found = this.#findLine(part, id);
    this.#choose(found);
    if (!found) return;
    this.#host.say(found.line.text);
    this.#host.onLine({ part, id }, 'pick');
  }

  /** To the line after or before the one that is read, over all that lies open. */
  step(step: 1 | -1): void {
    const lines = this.#parts.flatMap((part) => (part.lines ?? []).map((line) => ({ part, line })));
    const now = lines.findIndex(({ line }) => line === this.#picked?.line);
    const next = lines[now === -1 ? (step === 1 ? 0 : lines.length - 1) : now + step];
    if (!next) return;
    this.#surface.reveal(next.part.id, next.line.region);
    this.pick(next.part.id, next.line.id);
  }

  /** Tells all lines that can be seen. */
  readSeen(): void {
    const { part: id, region } = this.#surface.getSeen();
    const part = this.#parts.find((one) => one.id === id);
    const lines = findLinesIn(region, part?.lines ?? []);
    const text = lines.map((line) => line.text).join('\n');
    this.#host.show(
      text ? fillString(this.#strings['zoom-lines'], { text }) : this.#strings['zoom-no-lines'],
    );
  }

  /** @returns is the tape out now? */
  toggleMeasure(): boolean {
    const isOn = this.#measure.toggle();
    this.#area.toggleAttribute('data-measuring', isOn);
    this.place();
    return isOn;
  }

  get isMeasuring(): boolean {
    return this.#measure.isOn;
  }

  /** A click, a tap, or Enter in the middle: an end of the tape, else the line that is there. */
  press(point: PagePoint): void {
    if (this.#measure.isOn) {
      this.#host.show(this.#measure.add(point));
      this.place();
      return;
    }
    const found = findLine(point);
    if (found) this.pick(found.part.id, found.line.id);
    else this.#choose(undefined);
  }

  /** By keyboard the middle of the picture is what is pointed at. */
  pressMiddle(): void {
    const { width, height } = this.#area.getBoundingClientRect();
    const point = this.#surface.findPoint(width / 2, height / 2);
    if (point) this.press(point);
  }

  /** Call for each frame in which the picture has moved. */
  place(): void {
    if (!this.#surface.isOpen) return;
    const { scale, dpi } = this.#surface.getScale();
    const project: Project = (id, x, y) => this.#surface.project(id, x, y);
    this.#marks.place(project);
    tellMove(this.#area, { parts: this.#parts, project });
    this.#measure.place(
      (point) => this.#surface.project(point.part.id, point.x, point.y),
      scale,
      dpi,
    );
  }

  #hover(found: LineOfPart | undefined): void {
    if (found?.line === this.#hovered?.line) return;
    this.#hovered = found;
    this.#draw();
    this.#host.onLine(found && { part: found.part.id, id: found.line.id }, 'hover');
  }

  #findUnder({ clientX, clientY }: PointerEvent): LineOfPart | undefined {
    const { left, top } = this.#area.getBoundingClientRect();
    const point = this.#surface.findPoint(clientX - left, clientY - top);
    return point && findLine(point);
  }

  #choose(found: LineOfPart | undefined): void {
    this.#picked = found;
    this.#caption.hidden = !found;
    this.#caption.textContent = found?.line.text ?? '';
    this.#caption.lang = found?.part.lineLanguage ?? '';
    this.#draw();
  }

  #findLine(partId: string | undefined, id: string | undefined): LineOfPart | undefined {
    const part = this.#parts.find((one) => one.id === partId);
    const line = part?.lines?.find((one) => one.id === id);
    return part && line && { part, line };
  }

  #draw(): void {
    const read = [this.#hovered, this.#picked].flatMap((found): Frame[] =>
      found ? [{ part: found.part.id, region: found.line.region, style: 'line' }] : [],
    );
    this.#marks.set([...this.#found, ...read]);
    this.place();
  }
}

function findLine({ part, x, y }: PagePoint): LineOfPart | undefined {
  const line = findLineAt(x, y, part.lines ?? []);
  return line && { part, line };
}
