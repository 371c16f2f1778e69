/** The strip of parts that the server wrote: links that turn to a part, and a button at each end. */
export interface PartStrip {
  /** Marks what lies open, the current part above all, and brings that into sight within the strip, without moving the page. */
  setCurrent: (id: string, open?: readonly string[]) => void;
}

interface StripHost {
  readonly onChoose: (id: string) => void;
  /** The part to turn to from here; nothing at the ends. */
  readonly findTurn: (step: 1 | -1) => string | undefined;
}

export function connectPartStrip(
  root: HTMLElement,
  signal: AbortSignal,
  { onChoose, findTurn }: StripHost,
): PartStrip {
  const links = [...root.querySelectorAll<HTMLAnchorElement>('a[data-part]')];
  const list = root.querySelector<HTMLElement>('.dz-list');
  const buttons = [...root.querySelectorAll<HTMLButtonElement>('button[data-step]')];
  const findTarget = (button: HTMLButtonElement): string | undefined =>
    findTurn(button.dataset['step'] === '1' ? 1 : -1);

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
        const target = findTarget(button);
        if (target !== undefined) onChoose(target);
      },
      { signal },
    );
  }
  return {
    setCurrent: (id, open = [id]) => {
      for (const link of links) {
        const part = link.dataset['part'] ?? '';
        link.toggleAttribute('data-open', open.includes(part));
        if (part === id) {
          link.setAttribute('aria-current', 'true');
          if (list) bringIntoSight(list, link);
        } else {
          link.removeAttribute('aria-current');
        }
      }
      // A disabled button would lose the focus it may have.
      for (const button of buttons) {
        button.setAttribute('aria-disabled', String(findTarget(button) === undefined));
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
