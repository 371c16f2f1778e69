/**
 * Asks for the face of titles once the page has loaded: until then pictures and words need the line more. On an
 * earlier page of this visit it has come already, and is taken at once. The head of every page runs it as text
 * (src/site/first-paint.ts): it may use nothing from outside itself.
 * @param key where it is noted that the face has come
 * @param href the style sheet that names the face
 */
export function loadTitleFace(key: string, href: string): void {
  let hasCome = false;
  try {
    hasCome = sessionStorage.getItem(key) === href;
  } catch {
    // Nothing may be kept here: it comes late on every page.
  }
  const ask = (): void => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = href;
    link.addEventListener('load', () => {
      try {
        sessionStorage.setItem(key, href);
      } catch {
        // As above.
      }
    });
    document.head.append(link);
  };
  if (hasCome || document.readyState === 'complete') ask();
  else addEventListener('load', ask, { once: true });
}
