import { buildIcon } from '../deep-zoom/icons.ts';
import { fillString } from '../deep-zoom/strings.ts';
import type { CompareStrings } from './config.ts';

const STEP = 2;
const LEAP = 10;

/** The edge of the picture on top: a slider, drawn by hand or moved by key. */
export function createCurtain(
  sides: HTMLElement,
  strings: CompareStrings,
  labels: readonly [string, string],
  onMove: (percent: number) => void,
): HTMLElement {
  const handle = document.createElement('div');
  handle.className = 'cmp-curtain';
  handle.tabIndex = 0;
  handle.setAttribute('role', 'slider');
  handle.setAttribute('aria-label', strings['compare-curtain']);
  handle.setAttribute('aria-orientation', 'horizontal');
  handle.setAttribute('aria-valuemin', '0');
  handle.setAttribute('aria-valuemax', '100');
  handle.append(buildIcon('curtain'));
  let now = 50;
  const set = (percent: number): void => {
    now = Math.round(Math.min(100, Math.max(0, percent)));
    const [left, right] = labels;
    handle.setAttribute('aria-valuenow', String(now));
    handle.setAttribute(
      'aria-valuetext',
      fillString(strings['compare-curtain-at'], { n: now, left, right }),
    );
    onMove(now);
  };
  set(now);
  handle.addEventListener('keydown', (event) => {
    const moves: Record<string, number> = {
      ArrowLeft: now - (event.shiftKey ? LEAP : STEP),
      ArrowDown: now - STEP,
      ArrowRight: now + (event.shiftKey ? LEAP : STEP),
      ArrowUp: now + STEP,
      PageDown: now - LEAP,
      PageUp: now + LEAP,
      Home: 0,
      End: 100,
    };
    const wanted = moves[event.key];
    if (wanted === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    set(wanted);
  });
  handle.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    handle.setPointerCapture(event.pointerId);
    handle.focus();
    event.preventDefault();
  });
  handle.addEventListener('pointermove', (event) => {
    if (!handle.hasPointerCapture(event.pointerId)) return;
    const { left, width } = sides.getBoundingClientRect();
    set((100 * (event.clientX - left)) / width);
  });
  return handle;
}
