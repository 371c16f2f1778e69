import type { ZoomPart } from './part.ts';

/** The strip of parts that the server wrote: links that turn to a part, and a button at each end. */
export interface PartStrip {
  /** Marks the current part and brings it into sight within the strip, without moving the page. */
  setCurrent: (id: string) => void;
}

export function connectPartStrip(
  root: HTMLElement,
  parts: readonly ZoomPart[],
  signal: AbortSignal,
  onChoose: (id: string) => void,
): PartStrip {
  const links = [...root.querySelectorAll<HTMLAnchorElement>('a[data-part]')];
  const list = root.querySelector<HTMLElement>('.dz-list');
  const buttons = [...root.querySelectorAll<HTMLButtonElement>('button[data-step]')];
  let current = -1;
  const findNeighbour = (button: HTMLButtonElement): ZoomPart | undefined =>
    parts[current + Number(button.dataset['step'])];

  root.addEventListener(
    'click',
    (event) => {
      const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-part]');
      const id = link?.dataset['part'];
      if (id === undefined || !isPlainClick(event)) return;
      event.preventDefault();
      onChoose(id);
    },
    { signal },
  );
  for (const button of buttons) {
    button.hidden = false;
    button.addEventListener(
      'click',
      () => {
        const neighbour = findNeighbour(button);
        if (neighbour) onChoose(neighbour.id);
      },
      { signal },
    );
  }
  return {
    setCurrent: (id) => {
      current = parts.findIndex((part) => part.id === id);
      for (const link of links) {
        if (link.dataset['part'] === id) {
          link.setAttribute('aria-current', 'true');
          if (list) bringIntoSight(list, link);
        } else {
          link.removeAttribute('aria-current');
        }
      }
      // A disabled button would lose the focus it may have.
      for (const button of buttons) {
        button.setAttribute('aria-disabled', String(findNeighbour(button) === undefined));
      }
    },
  };
}

/** Is the click meant for this page, not for a new tab or a download? */
export function isPlainClick(event: MouseEvent): boolean {
  return (
    event.button === 0 &&
    !event.defaultPrevented &&
    !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
  );
}

function bringIntoSight(list: HTMLElement, link: HTMLElement): void {
  const [outer, inner] = [list.getBoundingClientRect(), link.getBoundingClientRect()];
  if (inner.left < outer.left) list.scrollLeft += inner.left - outer.left;
  else if (inner.right > outer.right) list.scrollLeft += inner.right - outer.right;
}
