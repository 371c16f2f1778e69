/**
 * Puts the reader's settings on `<html>`. The head of every page runs it before anything is painted, so that no page
 * flashes in other colours or letters first. It is sent to the browser as text (src/site/first-paint.ts): it may use
 * nothing from outside itself.
 * @param key where the settings are kept
 */
export function applyDisplaySettings(key: string): void {
  const root = document.documentElement;
  const wants = (query: string): boolean => matchMedia(query).matches;
  let settings: Record<string, unknown> = {};
  try {
    settings = (JSON.parse(localStorage.getItem(key) ?? '{}') ?? {}) as Record<string, unknown>;
  } catch {
    // Nothing kept, or not readable: as the system has it.
  }
  const { theme, text, open } = settings;
  const contrast = settings['contrast'] ?? (wants('(prefers-contrast: more)') ? 'more' : 'normal');
  const set = (name: string, value: unknown, allowed: readonly string[]): void => {
    if (typeof value === 'string' && allowed.includes(value)) root.dataset[name] = value;
    else Reflect.deleteProperty(root.dataset, name);
  };
  root.dataset['script'] = 'on';
  set('theme', theme, ['day', 'night']);
  set('text', text, ['large', 'largest']);
  set('contrast', contrast, ['more']);
  set('tools', open === true ? 'open' : '', ['open']);
  // The browser's own frame, where it takes the page's colour.
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    const hour = theme ?? (meta.media.includes('dark') ? 'night' : 'day');
    meta.content = hour === 'night' ? '#16130f' : '#f7f2e8';
  }
}
