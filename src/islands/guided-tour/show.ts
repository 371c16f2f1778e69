import type { TourForm } from './tour-address.ts';

/** A tour over the whole window, one stop at a time. */
export interface Show {
  readonly form: TourForm;
  readonly dialog: HTMLDialogElement;
  close: () => void;
}

export interface ShowHost {
  /** What is taken out of the page for the time being: picture, stops, bar. */
  readonly body: HTMLElement;
  readonly label: string;
  readonly form: TourForm;
  /** By key: to the stop before or after, the first, the last. */
  onTurn: (turn: Turn) => void;
  onClose: () => void;
}

export type Turn = 'previous' | 'next' | 'first' | 'last';

/** Keys of hand-held presenters are PageUp and PageDown. */
const TURNS = new Map<string, Turn>([
  ['ArrowLeft', 'previous'],
  ['PageUp', 'previous'],
  ['ArrowRight', 'next'],
  ['PageDown', 'next'],
  ['Home', 'first'],
  ['End', 'last'],
]);

export function findTurn(event: KeyboardEvent): Turn | undefined {
  const { key, ctrlKey, altKey, metaKey, shiftKey, defaultPrevented } = event;
  if (ctrlKey || altKey || metaKey || shiftKey || defaultPrevented) return undefined;
  return TURNS.get(key);
}

export function openShow({ body, label, form, onTurn, onClose }: ShowHost): Show {
  const dialog = document.createElement('dialog');
  dialog.className = 'tour-show';
  dialog.dataset['form'] = form;
  dialog.setAttribute('aria-label', label);
  // Keeps the page as long as it was, so that it is found where it was left.
  const place = document.createElement('div');
  place.style.height = `${body.offsetHeight}px`;
  body.replaceWith(place);
  place.after(dialog);
  dialog.append(body);
  const isKiosk = form === 'kiosk';

  dialog.addEventListener('keydown', (event) => {
    const turn = findTurn(event);
    if (!turn) return;
    event.preventDefault();
    onTurn(turn);
  });
  dialog.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link) return;
    // A kiosk has no way back; slides end where a link leads to the page beneath them.
    if (isKiosk) event.preventDefault();
    else if (link.getAttribute('href')?.startsWith('#')) dialog.close();
  });
  dialog.addEventListener('cancel', (event) => {
    if (isKiosk) event.preventDefault();
  });
  dialog.addEventListener('close', () => {
    if (isKiosk) {
      dialog.showModal();
      return;
    }
    place.replaceWith(body);
    dialog.remove();
    onClose();
  });
  dialog.showModal();
  return { form, dialog, close: () => dialog.close() };
}
