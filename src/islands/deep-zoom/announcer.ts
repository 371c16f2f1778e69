/** Speaks through one live region that is in the page from the start. */
export interface Announcer {
  /** For those who listen. */
  say: (text: string) => void;
  /** For all: on the screen too, until the next message or `clear`. */
  show: (text: string) => void;
  /** Takes a message away; only that one if it is given. */
  clear: (text?: string) => void;
}

const SPACE_NOBODY_HEARS = '\u00a0';

/** @param region an element with `role="status"` */
export function createAnnouncer(region: HTMLElement): Announcer {
  const put = (text: string, isShown: boolean): void => {
    // The same text again is no change, so it would not be read.
    region.textContent =
      text !== '' && region.textContent === text ? `${text}${SPACE_NOBODY_HEARS}` : text;
    region.classList.toggle('dz-status--shown', isShown);
  };
  return {
    say: (text) => put(text, false),
    show: (text) => put(text, true),
    clear: (text) => {
      if (text === undefined || region.textContent.trim() === text) put('', false);
    },
  };
}
