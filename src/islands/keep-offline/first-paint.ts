/**
 * Says on `<html>` whether this browser can keep things offline here, before anything is painted: the room for the
 * control is there from the beginning, or never. It is sent to the browser as text (src/site/first-paint.ts).
 */
export function markKeeping(): void {
  if (isSecureContext && 'serviceWorker' in navigator && 'locks' in navigator)
    document.documentElement.dataset['keep'] = 'on';
}
