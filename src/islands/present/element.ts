import type { PresentStrings } from './config.ts';

/**
 * `<present-mode>`: the text of the page on a projector. `?present` opens it; a button, which only scripts show, does
 * too, full screen. The show itself is loaded when it is wanted.
 */
class PresentMode extends HTMLElement {
  #listeners: AbortController | undefined;

  connectedCallback(): void {
    const { signal } = (this.#listeners = new AbortController());
    const button = this.querySelector('button');
    this.hidden = false;
    button?.addEventListener('click', () => void this.#open(true), { signal });
    if (new URLSearchParams(location.search).has('present')) void this.#open(false);
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }

  async #open(isFull: boolean): Promise<void> {
    if (isFull) await document.documentElement.requestFullscreen().catch(() => undefined);
    const { openShow } = await import('./show.ts');
    const json = this.querySelector('script')?.textContent ?? '{}';
    openShow(JSON.parse(json) as PresentStrings, () => this.querySelector('button')?.focus());
  }
}

customElements.define('present-mode', PresentMode);
