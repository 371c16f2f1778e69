import type { Size } from '../model/region.ts';
import {
  type Box,
  cornersOf,
  isBoxInside,
  listStrips,
  type Point,
  uniteBoxes,
} from './geometry.ts';
import { breakLines } from './lettering/break-lines.ts';
import type { Anchor, Lettering, LetterStyle } from './lettering/lettering.ts';
import { setVertical } from './lettering/set-column.ts';
import { setHorizontal, setScattered } from './lettering/set-line.ts';
import { CARD, INK, PAPER } from './palette.ts';
import { formatElement, formatPolyline } from './svg.ts';

export type LineKind =
  | 'title'
  | 'subtitle'
  | 'heading'
  | 'label'
  | 'date'
  | 'text'
  | 'note'
  | 'legend'
  | 'source'
  | 'mark'
  | 'imprint';

export interface WriteOptions {
  readonly kind: LineKind;
  readonly language?: 'zh' | 'en';
  readonly anchor?: Anchor;
  readonly direction?: 'horizontal' | 'vertical';
  /** Colour of the ground that keeps lines off the letters; without it no line may touch them. */
  readonly halo?: string | undefined;
  /** Lettering of one group is one line of the transcript. */
  readonly group?: string;
  /** The paragraph the line belongs to; its lines run on. */
  readonly block?: string;
}

export interface Written {
  readonly lettering: Lettering;
  readonly style: LetterStyle;
  readonly options: WriteOptions;
}

export interface StrokeStyle {
  readonly width: number;
  readonly colour?: string;
  readonly dash?: string;
  readonly cap?: 'round' | 'butt';
  readonly fill?: string;
  readonly closed?: boolean;
}

/** A drawn line; `order` is its place in the drawing, so that what is painted over can be told. */
export interface DrawnLine {
  readonly points: readonly Point[];
  readonly width: number;
  readonly order: number;
}

export interface Cover {
  readonly box: Box;
  readonly order: number;
  /** Dark or busy ground: no room for the mark. */
  readonly busy: boolean;
  readonly fill: string;
}

/** A sheet being drawn: everything in the order of the calls, all lettering on top. */
export class Sheet {
  readonly width: number;
  readonly height: number;
  readonly elements: string[] = [];
  readonly lines: DrawnLine[] = [];
  readonly covers: Cover[] = [];
  readonly written: Written[] = [];
  private blocks = 0;

  constructor({ width, height }: Size) {
    this.width = width;
    this.height = height;
    this.elements.push(formatElement('rect', { width, height, fill: PAPER }));
  }

  line(points: readonly Point[], style: StrokeStyle): void {
    const closed = style.closed === true;
    const [first] = points;
    const whole = closed && first ? [...points, first] : points;
    this.lines.push({ points: whole, width: style.width, order: this.elements.length });
    this.elements.push(
      formatElement('path', {
        d: formatPolyline(points, closed),
        fill: style.fill ?? 'none',
        stroke: style.colour ?? INK,
        'stroke-width': style.width,
        'stroke-linejoin': 'round',
        'stroke-linecap': style.cap === 'butt' ? undefined : 'round',
        'stroke-dasharray': style.dash,
      }),
    );
  }

  /** A straight level line. */
  level(y: number, from: number, to: number, style: StrokeStyle): void {
    this.line(
      [
        [from, y],
        [to, y],
      ],
      { cap: 'butt', ...style },
    );
  }

  /** A straight upright line. */
  upright(x: number, from: number, to: number, style: StrokeStyle): void {
    this.line(
      [
        [x, from],
        [x, to],
      ],
      { cap: 'butt', ...style },
    );
  }

  frame(box: Box, style: StrokeStyle): void {
    this.line(cornersOf(box), { ...style, closed: true });
  }

  /** A flat field that hides what was drawn below it. */
  field(box: Box, fill: string = CARD, busy = false): void {
    this.covers.push({ box, order: this.elements.length, busy, fill });
    this.elements.push(
      formatElement('rect', { x: box.x, y: box.y, width: box.w, height: box.h, fill }),
    );
  }

  polygon(points: readonly Point[], fill: string, busy = false): void {
    if (busy) {
      for (const box of listStrips(points)) {
        this.covers.push({ box, order: this.elements.length, busy, fill });
      }
    }
    this.elements.push(formatElement('path', { d: formatPolyline(points, true), fill }));
  }

  circle([cx, cy]: Point, r: number, style: Partial<StrokeStyle>): void {
    const { width, colour, fill = 'none', dash } = style;
    if (width !== undefined && width > 0) {
      const rim = Array.from({ length: 25 }, (_, i): Point => {
        const angle = (i / 12) * Math.PI;
        return [cx + r * Math.cos(angle), cy + r * Math.sin(angle)];
      });
      this.lines.push({ points: rim, width, order: this.elements.length });
    }
    if (fill !== 'none') {
      const half = r * Math.SQRT1_2;
      const box = { x: cx - half, y: cy - half, w: 2 * half, h: 2 * half };
      this.covers.push({ box, order: this.elements.length, busy: true, fill });
    }
    this.elements.push(
      formatElement('circle', {
        cx,
        cy,
        r,
        fill,
        stroke: width === undefined ? undefined : (colour ?? INK),
        'stroke-width': width,
        'stroke-dasharray': dash,
      }),
    );
  }

  /** Keeps the mark off a place that hides nothing, such as a hatched one. */
  reserve(box: Box): void {
    this.covers.push({ box, order: -1, busy: true, fill: this.findGround(box) });
  }

  /** The colour of the last field that holds the middle of the box, else that of the paper. */
  findGround(box: Box): string {
    const middle = { x: box.x + box.w / 2, y: box.y + box.h / 2, w: 0, h: 0 };
    return this.covers.findLast((cover) => isBoxInside(middle, cover.box))?.fill ?? PAPER;
  }

  /** One line. Horizontal: `at` is the top of the em box; vertical: the middle of the column's start. */
  write(text: string, at: Point, style: LetterStyle, options: WriteOptions): Box {
    const lettering =
      options.direction === 'vertical'
        ? setVertical(text, at, style, options.anchor)
        : setHorizontal(text, at, style, options.anchor);
    return this.place(lettering, style, options);
  }

  /** One character at each point. */
  scatter(text: string, points: readonly Point[], style: LetterStyle, options: WriteOptions): Box {
    return this.place(setScattered(text, points, style), style, options);
  }

  /** A paragraph in lines of at most `width`; gives the box of all lines. `leading` is in em. */
  paragraph(
    text: string,
    [x, y]: Point,
    width: number,
    style: LetterStyle,
    options: WriteOptions & { readonly leading?: number },
  ): Box {
    const { leading = 1.6, ...rest } = options;
    const lineOptions = { ...rest, block: this.nameBlock() };
    const boxes = breakLines(text, width, style).map((line, i) =>
      this.write(line, [x, y + i * leading * style.size], style, lineOptions),
    );
    return uniteBoxes(boxes);
  }

  /** A new name for a paragraph. */
  nameBlock(): string {
    this.blocks++;
    return `b${this.blocks}`;
  }

  private place(lettering: Lettering, style: LetterStyle, options: WriteOptions): Box {
    this.written.push({ lettering, style, options });
    return lettering.body;
  }
}
