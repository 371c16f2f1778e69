import type { ZoomPart } from './part.ts';
import { fillString, type DeepZoomStrings } from './strings.ts';

/**
 * Name, kind and instructions of what has the focus.
 * @param how takes the instructions; it has an id
 */
export function describePicture(
  picture: HTMLElement,
  how: HTMLElement,
  parts: readonly ZoomPart[],
  strings: DeepZoomStrings,
): void {
  const label = parts.map((part) => part.label).join(' · ');
  // The keys reach the picture only as an application: a screen reader keeps arrows and letters for itself elsewhere.
  picture.setAttribute('role', 'application');
  picture.setAttribute('aria-roledescription', strings['zoom-image-role']);
  picture.setAttribute('aria-label', fillString(strings['zoom-viewer'], { label }));
  picture.setAttribute('aria-describedby', how.id);
  how.textContent = `${parts.map(({ alt }) => alt).join(' ')} ${strings['zoom-help']}`;
}

/** What to tell a visitor whose gesture was left to the page. */
export function getGestureHint(
  gesture: 'scroll' | 'touch',
  strings: Pick<DeepZoomStrings, 'zoom-scroll-hint' | 'zoom-touch-hint'>,
): string {
  if (gesture === 'touch') return strings['zoom-touch-hint'];
  const key = /mac/i.test(navigator.userAgent) ? '⌘' : 'Ctrl';
  return fillString(strings['zoom-scroll-hint'], { key });
}
