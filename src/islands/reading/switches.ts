import { findRemembered, remember } from '../deep-zoom/visit-memory.ts';

/** Translation beside the original, and vertical setting; kept for the visit. A translation runs across: only one of the two. */
export function connectSwitches(room: HTMLElement, tools: HTMLElement, signal: AbortSignal): void {
  const find = (tool: string): HTMLElement | null =>
    tools.querySelector<HTMLElement>(`[data-tool="${tool}"]`);
  const [translation, vertical] = [find('translation'), find('vertical')];

  const set = (showsTranslation: boolean, isVertical: boolean): void => {
    room.dataset['translation'] = showsTranslation ? 'shown' : 'hidden';
    room.toggleAttribute('data-vertical', isVertical);
    translation?.setAttribute('aria-pressed', String(showsTranslation));
    vertical?.setAttribute('aria-pressed', String(isVertical));
  };
  const keep = (showsTranslation: boolean, isVertical: boolean): void => {
    if (translation) remember('translation', showsTranslation ? 'on' : 'off');
    if (vertical) remember('vertical', isVertical ? 'on' : 'off');
    set(showsTranslation, isVertical);
  };
  const isOn = (button: HTMLElement | null): boolean =>
    button?.getAttribute('aria-pressed') === 'true';

  translation?.addEventListener('click', () => keep(!isOn(translation), false), { signal });
  vertical?.addEventListener('click', () => keep(false, !isOn(vertical)), { signal });
  const isVertical = vertical !== null && findRemembered('vertical') === 'on';
  const wanted = findRemembered('translation') ?? null;
  const isAsked = wanted === null ? room.dataset['translation'] === 'shown' : wanted === 'on';
  set(translation !== null && isAsked && !isVertical, isVertical);
}
