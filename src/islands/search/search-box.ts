import type { BoxConfig } from './config.ts';
import { readConfig } from './config.ts';

/**
 * `<search-box>`: round the form in the head of every page. `/` goes there; nothing else is loaded before the box is
 * used, and without JavaScript the form leads to the search page.
 */
class SearchBox extends HTMLElement {
  #listeners: AbortController | undefined;

  connectedCallback(): void {
    const { signal } = (this.#listeners = new AbortController());
    const input = this.querySelector<HTMLInputElement>('input[type=search]');
    if (!input) throw new Error('<search-box> has no input');
    document.addEventListener('keydown', (event) => goToBox(event, input), { signal });
    const connect = async (): Promise<void> => {
      const { connectSuggestions } = await import('./suggestions.ts');
      if (!signal.aborted) connectSuggestions(this, input, readConfig(this) as BoxConfig, signal);
    };
    input.addEventListener('focus', () => void connect(), { once: true, signal });
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }
}

/** A page with a box of its own in the text means that one. */
function goToBox(event: KeyboardEvent, input: HTMLInputElement): void {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.defaultPrevented || isTyping(event.target)) return;
  event.preventDefault();
  const main = document.querySelector<HTMLInputElement>('search-page input[type=search]');
  (main ?? input).focus();
  (main ?? input).select();
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches('input, textarea, select');
}

customElements.define('search-box', SearchBox);
