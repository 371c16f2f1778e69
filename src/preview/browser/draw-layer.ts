import type { Region } from '../../model/region.ts';
import type { ScanPlace } from '../shared/messages.ts';
import { meetBoxes, unproject, type Affine, type Box, type Point } from './affine.ts';
import { build } from './build-element.ts';
import { spanRegion } from './edit-region.ts';

/** A picture of a scan, and where its pixels stand on the screen now. */
export interface SeenScan {
  readonly element: HTMLElement;
  readonly key: string;
  readonly places: readonly [ScanPlace, ...ScanPlace[]];
  readonly frame: Box;
  readonly map: Affine;
}

export interface DrawEvents {
  getLabel: (place: ScanPlace) => string;
  /** Called while it is drawn too; `isDone` when the hand has been taken off. */
  onDraw: (scan: SeenScan, region: Region, isDone: boolean) => void;
}

/** Shorter than this on the screen it was no drawing but a click. */
const SHORTEST = 6;

/** A pane over every scan that takes the pencil; each a button, so that keys reach it too. */
export interface DrawLayer {
  readonly element: HTMLElement;
  /** Call for each frame: these are the scans now. */
  place: (scans: readonly SeenScan[]) => void;
  clear: () => void;
}

export function createDrawLayer(events: DrawEvents): DrawLayer {
  const element = build('div', { class: 'panes' });
  let panes: { scan: SeenScan; pane: HTMLButtonElement }[] = [];
  const addPane = (scan: SeenScan): { scan: SeenScan; pane: HTMLButtonElement } => {
    const label = events.getLabel(scan.places[0]);
    const pane = build('button', { type: 'button', class: 'pane', 'aria-label': label });
    const entry = { scan, pane };
    listen(entry, events);
    element.append(pane);
    return entry;
  };
  return {
    element,
    place: (scans) => {
      const left = new Set(panes);
      panes = scans.map((scan) => {
        const entry = panes.find(
          (one) => one.scan.element === scan.element && one.scan.key === scan.key,
        );
        if (!entry) return addPane(scan);
        left.delete(entry);
        entry.scan = scan;
        return entry;
      });
      for (const { pane } of left) pane.remove();
      for (const { scan, pane } of panes) layBox(pane, scan.frame);
    },
    clear: () => {
      panes = [];
      element.replaceChildren();
    },
  };
}

export function layBox(element: HTMLElement, { left, top, right, bottom }: Box): void {
  Object.assign(element.style, {
    left: `${left}px`,
    top: `${top}px`,
    width: `${right - left}px`,
    height: `${bottom - top}px`,
  });
}

function listen(
  entry: { readonly scan: SeenScan; readonly pane: HTMLButtonElement },
  { onDraw }: DrawEvents,
): void {
  const { pane } = entry;
  let from: Point | undefined;
  const draw = ({ clientX, clientY }: PointerEvent, isDone: boolean): void => {
    const to = { x: clientX, y: clientY };
    if (!from) return;
    if (Math.hypot(to.x - from.x, to.y - from.y) < SHORTEST) {
      if (isDone) onDraw(entry.scan, drawAround(entry.scan, from), true);
      return;
    }
    const { map, places } = entry.scan;
    onDraw(entry.scan, spanRegion(unproject(map, from), unproject(map, to), places[0]), isDone);
  };
  pane.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    pane.setPointerCapture(event.pointerId);
    from = { x: event.clientX, y: event.clientY };
  });
  pane.addEventListener('pointermove', (event) => draw(event, false));
  pane.addEventListener('pointerup', (event) => {
    draw(event, true);
    from = undefined;
  });
  pane.addEventListener('pointercancel', () => (from = undefined));
  pane.addEventListener('click', ({ detail }) => {
    // By keyboard: a hand has drawn already.
    if (detail === 0) onDraw(entry.scan, drawAround(entry.scan), true);
  });
  pane.addEventListener('focus', () => {
    const { frame, element } = entry.scan;
    const view = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
    if (!meetBoxes(frame, view)) element.scrollIntoView({ block: 'center' });
  });
}

/** Half of what is seen of the picture, round its middle; a quarter round a point. */
function drawAround({ frame, map, places }: SeenScan, middle?: Point): Region {
  const share = middle ? 1 / 8 : 1 / 4;
  const { x, y } = middle ?? {
    x: (frame.left + frame.right) / 2,
    y: (frame.top + frame.bottom) / 2,
  };
  const [dx, dy] = [(frame.right - frame.left) * share, (frame.bottom - frame.top) * share];
  return spanRegion(
    unproject(map, { x: x - dx, y: y - dy }),
    unproject(map, { x: x + dx, y: y + dy }),
    places[0],
  );
}
