import type { PresentStrings } from './config.ts';
import { cutSlides } from './cut-slides.ts';
import { findHolders, findRest, findUnits } from './find-units.ts';

const KEYS: Readonly<Record<string, 'next' | 'previous' | 'first' | 'last' | 'blank' | 'leave'>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ' ': 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  PageUp: 'previous',
  Home: 'first',
  End: 'last',
  b: 'blank',
  B: 'blank',
  '.': 'blank',
  Escape: 'leave',
};

/** Shows the text of the page slide by slide until somebody leaves. Presenter remotes send PageUp, PageDown and `.`. */
export function openShow(strings: PresentStrings, onLeave: () => void): void {
  const root = document.documentElement;
  const article = document.querySelector('main article');
  if (!article || root.hasAttribute('data-present')) return;
  const units = findUnits(article);
  const slides = cutSlides(units);
  const blocks = new Set<Element>(units.map(({ element }) => element));
  const rest = findRest(document.body, blocks);
  const holders = findHolders(article, blocks);
  const bar = buildBar(strings);
  const listeners = new AbortController();
  const { signal } = listeners;
  const began = Date.now();
  let at = 0;

  const show = (place: number): void => {
    at = Math.max(0, Math.min(slides.length - 1, place));
    root.removeAttribute('data-blank');
    const on = new Set(slides[at]);
    units.forEach(({ element }, index) => element.toggleAttribute('data-off', !on.has(index)));
    const shown = units.filter((_, index) => on.has(index));
    for (const holder of holders)
      holder.toggleAttribute('data-off', !shown.some(({ element }) => holder.contains(element)));
    const said = strings['present-place']
      .replace('{n}', String(at + 1))
      .replace('{of}', String(slides.length));
    bar.status.textContent = said;
    scrollTo({ top: 0, behavior: 'instant' });
  };
  const leave = (): void => {
    listeners.abort();
    clearInterval(clock);
    for (const element of [...blocks, ...rest, ...holders]) element.removeAttribute('data-off');
    root.removeAttribute('data-present');
    root.removeAttribute('data-blank');
    bar.element.remove();
    writePresent(false);
    if (document.fullscreenElement) void document.exitFullscreen();
    units[slides[at]?.[0] ?? 0]?.element.scrollIntoView({ block: 'start', behavior: 'instant' });
    onLeave();
  };
  const acts = {
    next: () => show(at + 1),
    previous: () => show(at - 1),
    first: () => show(0),
    last: () => show(slides.length - 1),
    blank: () => void root.toggleAttribute('data-blank'),
    leave,
  };
  const onKey = (event: KeyboardEvent): void => {
    const act = KEYS[event.key];
    if (!act || event.ctrlKey || event.metaKey || event.altKey || isUsed(event)) return;
    event.preventDefault();
    acts[act]();
  };
  addEventListener('keydown', onKey, { signal });
  bar.element.addEventListener(
    'click',
    ({ target }) => {
      const act = target instanceof Element && target.closest('button')?.dataset['act'];
      if (act) acts[act as keyof typeof acts]();
    },
    { signal },
  );
  const clock = setInterval(() => {
    const seconds = Math.floor((Date.now() - began) / 1000);
    const pad = (n: number): string => String(n).padStart(2, '0');
    bar.clock.textContent = `${pad(Math.floor(seconds / 60))}:${pad(seconds % 60)}`;
  }, 500);

  for (const element of rest) element.setAttribute('data-off', '');
  root.setAttribute('data-present', '');
  document.body.append(bar.element);
  writePresent(true);
  show(0);
  bar.next.focus();
}

/** Keys that something on the slide needs itself: fields, buttons (the space bar), the viewer. */
function isUsed({ target, key }: KeyboardEvent): boolean {
  if (!(target instanceof Element)) return false;
  if (key === 'Escape') return target.closest('dialog, .dz-frame[data-state=open]') !== null;
  if (target.closest('input, select, textarea, .openseadragon-canvas, [role=slider]')) return true;
  return key === ' ' && target.closest('button, a, summary') !== null;
}

function writePresent(isOpen: boolean): void {
  const url = new URL(location.href);
  if (isOpen) url.searchParams.set('present', '');
  else url.searchParams.delete('present');
  history.replaceState(history.state, '', url.href.replace('present=', 'present'));
}

interface Bar {
  readonly element: HTMLElement;
  readonly status: HTMLElement;
  readonly clock: HTMLElement;
  readonly next: HTMLButtonElement;
}

function buildBar(strings: PresentStrings): Bar {
  const element = document.createElement('section');
  element.className = 'present-bar';
  element.setAttribute('aria-label', strings['present-start']);
  const build = (act: string, name: string): HTMLButtonElement => {
    const button = document.createElement('button');
    button.type = 'button';
    button.dataset['act'] = act;
    button.textContent = name;
    return button;
  };
  const status = document.createElement('span');
  status.setAttribute('role', 'status');
  const clock = document.createElement('span');
  clock.className = 'present-clock';
  const next = build('next', strings['present-next']);
  element.append(
    build('previous', strings['present-previous']),
    next,
    status,
    clock,
    build('blank', strings['present-blank']),
    build('leave', strings['present-leave']),
  );
  return { element, status, clock, next };
}
