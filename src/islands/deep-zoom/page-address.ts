import type { View } from './part.ts';
import { formatViewLink } from './view-link.ts';

/** The page's address can speak of one viewer only: the first that is not at home on another page. */
export function ownsPageAddress(element: Element): boolean {
  return document.querySelector('deep-zoom:not([data-elsewhere])') === element;
}

/** Puts a view into the page's address, or takes it out, without a step in the history. */
export function writePageAddress(view?: View): void {
  const address = formatViewLink(location.href, view);
  if (address === location.href) return;
  try {
    history.replaceState(history.state, '', address);
  } catch {
    // Some browsers refuse on file:// pages; the copy button still gives the link.
  }
}
