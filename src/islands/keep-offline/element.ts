import type { KeepConfig } from './config.ts';

/**
 * `<keep-offline>`: an exhibition or a lesson kept in this browser. There only where browsers can do it (HTTPS or this
 * very machine); what it does is loaded once the page is, and no worker is there before somebody asks for it.
 */
class KeepOffline extends HTMLElement {
  #listeners: AbortController | undefined;

  connectedCallback(): void {
    const { signal } = (this.#listeners = new AbortController());
    // While developing nothing is listed.
    if (!('keep' in document.documentElement.dataset) || import.meta.env.DEV) return;
    const json = this.querySelector('script')?.textContent ?? '{}';
    const open = async (): Promise<void> => {
      const { openPanel } = await import('./panel.ts');
      if (!signal.aborted) await openPanel(this, JSON.parse(json) as KeepConfig, signal);
    };
    if (document.readyState === 'complete') void open();
    else addEventListener('load', () => void open(), { once: true, signal });
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }
}

customElements.define('keep-offline', KeepOffline);
