import { formatLength, buildScaleBar, measureLength } from './ruler.ts';
import type { PagePoint } from './sheet.ts';
import { fillString, type DeepZoomStrings } from './strings.ts';

const SVG = 'http://www.w3.org/2000/svg';

type Place = (point: PagePoint) => { readonly x: number; readonly y: number } | undefined;

/** A scale bar that follows the zoom, and a tape between two points of a page; only for parts whose dpi is known. */
export interface Measure {
  readonly elements: readonly Element[];
  readonly isOn: boolean;
  /** @returns is it on now? */
  toggle: () => boolean;
  /** The next end of the tape. @returns what to say of it */
  add: (point: PagePoint) => string;
  /** Call for each frame in which the picture has moved. @param dpi of the page that is seen most */
  place: (project: Place, scale: number, dpi: number | undefined) => void;
}

export function createMeasure(strings: DeepZoomStrings): Measure {
  const bar = document.createElement('p');
  bar.className = 'dz-scale';
  bar.hidden = true;
  const sight = document.createElement('div');
  sight.className = 'dz-sight';
  sight.hidden = true;
  const layer = document.createElementNS(SVG, 'svg');
  layer.setAttribute('class', 'dz-tape');
  layer.setAttribute('aria-hidden', 'true');
  const line = document.createElementNS(SVG, 'path');
  const label = document.createElementNS(SVG, 'text');
  layer.append(line, label);
  let ends: readonly PagePoint[] = [];
  let isOn = false;

  const sayLength = (millimetres: number): string => {
    const { n, unit } = formatLength(millimetres);
    return fillString(strings[`zoom-length-${unit}`], { n });
  };
  const getTape = (): string => {
    const [a, b] = ends;
    const dpi = a?.part.dpi;
    return a && b && dpi !== undefined ? sayLength(measureLength(a, b, dpi)) : '';
  };
  return {
    elements: [layer, sight, bar],
    get isOn() {
      return isOn;
    },
    toggle: () => {
      isOn = !isOn;
      ends = [];
      sight.hidden = !isOn;
      return isOn;
    },
    add: (point) => {
      const [first] = ends;
      // A tape lies on one page: on another one, and after its second end, it begins anew.
      ends = first && ends.length === 1 && first.part === point.part ? [first, point] : [point];
      const length = getTape();
      return length
        ? fillString(strings['zoom-measured'], { length })
        : strings['zoom-measure-second'];
    },
    place: (project, scale, dpi) => {
      bar.hidden = dpi === undefined;
      if (dpi !== undefined) {
        const { millimetres, width } = buildScaleBar(scale, dpi);
        bar.style.width = `${width.toFixed(1)}px`;
        bar.textContent = sayLength(millimetres);
      }
      const points = ends.flatMap((end) => project(end) ?? []);
      line.setAttribute('d', points.map(formatEnd).join('') + formatLine(points));
      const middle = points.length === 2 ? getMiddle(points) : undefined;
      label.textContent = middle ? getTape() : '';
      label.setAttribute('x', String(middle?.x ?? 0));
      label.setAttribute('y', String((middle?.y ?? 0) - 10));
    },
  };
}

type Point = Readonly<Record<'x' | 'y', number>>;

function formatEnd({ x, y }: Point): string {
  return `M${x - 7} ${y}h14M${x} ${y - 7}v14`;
}

function formatLine(points: readonly Point[]): string {
  const [a, b] = points;
  return a && b ? `M${a.x} ${a.y}L${b.x} ${b.y}` : '';
}

function getMiddle(points: readonly Point[]): Point {
  const [a = { x: 0, y: 0 }, b = a] = points;
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}
