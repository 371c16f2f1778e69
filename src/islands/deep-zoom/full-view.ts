/** Fills the screen with an element: by the browser where it can, else by a fixed layer over the page. */
export interface FullView {
  readonly isFull: boolean;
  toggle: () => void;
  leave: () => void;
  destroy: () => void;
}

const ATTRIBUTE = 'data-full';

export function createFullView(
  element: HTMLElement,
  onChange: (isFull: boolean) => void,
): FullView {
  const listeners = new AbortController();
  const { signal } = listeners;
  const isFull = (): boolean => element.hasAttribute(ATTRIBUTE);
  const set = (wanted: boolean): void => {
    if (wanted === isFull()) return;
    element.toggleAttribute(ATTRIBUTE, wanted);
    document.documentElement.classList.toggle('dz-behind', wanted);
    onChange(wanted);
  };
  const leave = (): void => {
    if (document.fullscreenElement === element) void document.exitFullscreen();
    else set(false);
  };
  const enter = (): void => {
    // Phones without full screen for elements, and pages in frames that may not, get the layer.
    if (!document.fullscreenEnabled) set(true);
    else element.requestFullscreen({ navigationUI: 'hide' }).catch(() => set(true));
  };
  document.addEventListener('fullscreenchange', () => set(document.fullscreenElement === element), {
    signal,
  });
  // The layer hides the page, so it goes as soon as the focus does.
  element.addEventListener(
    'focusout',
    ({ relatedTarget }) => {
      if (relatedTarget instanceof Node && !element.contains(relatedTarget)) leave();
    },
    { signal },
  );
  return {
    get isFull() {
      return isFull();
    },
    toggle: () => (isFull() ? leave() : enter()),
    leave,
    destroy: () => {
      leave();
      listeners.abort();
      set(false);
    },
  };
}
