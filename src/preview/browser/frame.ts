import { formatRegion, type Region, type Size } from '../../model/region.ts';
import type { Affine, Point } from './affine.ts';
import { build } from './build-element.ts';
import { layBox } from './draw-layer.ts';
import {
  dragRegion,
  findBox,
  findDirection,
  moveRegion,
  stretchRegion,
  type Grip,
} from './edit-region.ts';
import type { Say } from './words.ts';

export interface FrameHost {
  /** What is framed, and how it lies on the screen; nothing while the picture is not seen. */
  getView: () => { region: Region; size: Size; map: Affine } | undefined;
  onChange: (region: Region) => void;
}

/** The rectangle itself: dragged by its middle and its eight grips, or moved by keys. */
export interface Frame {
  readonly element: HTMLElement;
  /** Call for each frame. */
  place: () => void;
}

const ARROWS: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};
/** Pixels of the master while a key is held down. */
const HELD_STEP = 10;

const GRIPS: readonly Grip[] = ([-1, 0, 1] as const).flatMap((y) =>
  ([-1, 0, 1] as const).flatMap((x) => (x === 0 && y === 0 ? [] : [{ x, y }])),
);

export function createFrame(say: Say, host: FrameHost): Frame {
  const element = build('div', {
    class: 'frame',
    tabindex: '0',
    role: 'application',
    'aria-describedby': 'frame-how',
    hidden: true,
  });
  for (const grip of GRIPS) {
    const handle = build('div', { class: `grip x${grip.x} y${grip.y}` });
    element.append(handle);
    listenToDrag(handle, grip, host);
  }
  listenToDrag(element, undefined, host);
  element.addEventListener('keydown', (event) => {
    const way = ARROWS[event.key];
    const view = host.getView();
    if (!way || !view || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const step = event.repeat ? HELD_STEP : 1;
    host.onChange(event.shiftKey ? stretch(view, way, step) : move(view, way, step));
  });
  return {
    element,
    place: () => {
      const view = host.getView();
      element.hidden = !view;
      if (!view) return;
      layBox(element, findBox(view.map, view.region));
      element.setAttribute('aria-label', say('frame', { xywh: formatRegion(view.region) }));
    },
  };
}

type View = NonNullable<ReturnType<FrameHost['getView']>>;

function move({ region, size, map }: View, way: Point, step: number): Region {
  const { x, y } = findDirection(map, way);
  return moveRegion(region, { x: x * step, y: y * step }, size);
}

/** The right and the lower edge on the screen, as in every drawing program. */
function stretch({ region, size, map }: View, way: Point, step: number): Region {
  const isOutward = way.x + way.y > 0;
  const edge = findDirection(map, { x: Math.abs(way.x), y: Math.abs(way.y) });
  return stretchRegion(region, edge, isOutward ? step : -step, size);
}

function listenToDrag(handle: HTMLElement, grip: Grip | undefined, host: FrameHost): void {
  let start: { at: Point; view: View } | undefined;
  handle.addEventListener('pointerdown', (event) => {
    const view = host.getView();
    if (event.button !== 0 || !view) return;
    event.stopPropagation();
    handle.setPointerCapture(event.pointerId);
    start = { at: { x: event.clientX, y: event.clientY }, view };
  });
  handle.addEventListener('pointermove', ({ clientX, clientY }) => {
    if (!start) return;
    const by = { x: clientX - start.at.x, y: clientY - start.at.y };
    const { region, map, size } = start.view;
    host.onChange(dragRegion(region, grip, by, map, size));
  });
  const end = (): void => {
    start = undefined;
  };
  handle.addEventListener('pointerup', end);
  handle.addEventListener('pointercancel', end);
}
