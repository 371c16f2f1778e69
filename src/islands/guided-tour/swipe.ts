/** The least way of a finger that is meant, in CSS pixels; across at least twice what it goes up or down. */
const LEAST = 48;

/**
 * Tells which way a finger is drawn across what `within` selects: to the left is onwards. Up and down are left to
 * whatever scrolls.
 */
export function listenForSwipes(
  element: HTMLElement,
  within: string,
  onSwipe: (turn: 'previous' | 'next') => void,
): void {
  let from: PointerEvent | undefined;
  element.addEventListener('pointerdown', (event) => {
    const isFinger = event.pointerType === 'touch' && event.isPrimary;
    const isThere = event.target instanceof Element && event.target.closest(within) !== null;
    from = isFinger && isThere ? event : undefined;
  });
  element.addEventListener('pointercancel', () => (from = undefined));
  element.addEventListener('pointerup', (event) => {
    if (!from || event.pointerId !== from.pointerId) return;
    const [across, down] = [event.clientX - from.clientX, event.clientY - from.clientY];
    from = undefined;
    if (Math.abs(across) < LEAST || Math.abs(across) < 2 * Math.abs(down)) return;
    onSwipe(across < 0 ? 'next' : 'previous');
  });
}
