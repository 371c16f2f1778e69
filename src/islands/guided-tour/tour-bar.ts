import { buildIcon, type IconName } from '../deep-zoom/icons.ts';
import { fillString } from '../deep-zoom/strings.ts';
import type { TourStringKey, TourStrings } from './strings.ts';

export interface TourBar {
  readonly element: HTMLElement;
  readonly slides: HTMLButtonElement;
  readonly close: HTMLButtonElement;
  /** @param index of the stop that is shown; before the first one none is */
  setPlace: (index: number | undefined) => void;
}

/** Previous, next, where one is, and the way into the slides and out. */
export function createTourBar(
  strings: TourStrings,
  total: number,
  run: (act: 'previous' | 'next' | 'slides' | 'close') => void,
): TourBar {
  const element = document.createElement('div');
  element.className = 'tour-bar';
  element.setAttribute('role', 'group');
  element.setAttribute('aria-label', strings['tour-controls']);
  const build = (
    act: 'previous' | 'next' | 'slides' | 'close',
    icon: IconName,
    word: TourStringKey,
    key: string,
  ): HTMLButtonElement => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = `dz-tool tour-${act}`;
    button.setAttribute('aria-keyshortcuts', key);
    const text = document.createElement('span');
    text.className = 'tour-word';
    text.textContent = strings[word];
    button.append(buildIcon(icon), text);
    button.addEventListener('click', () => run(act));
    return button;
  };
  const previous = build('previous', 'previous', 'tour-previous', 'ArrowLeft');
  const next = build('next', 'next', 'tour-next', 'ArrowRight');
  const slides = build('slides', 'full-screen', 'tour-slides', '');
  const close = build('close', 'close', 'tour-close', 'Escape');
  slides.removeAttribute('aria-keyshortcuts');
  const count = document.createElement('p');
  count.className = 'tour-count';
  element.append(previous, count, next, slides, close);
  return {
    element,
    slides,
    close,
    setPlace: (index) => {
      count.textContent = fillString(strings['tour-count'], { n: (index ?? -1) + 1, total });
      // A disabled button would lose the focus it may have.
      previous.setAttribute('aria-disabled', String((index ?? 0) === 0));
      next.setAttribute('aria-disabled', String(index === total - 1));
    },
  };
}
