import type { DeepZoom } from '../deep-zoom/element.ts';
import { connectCopy } from './copy.ts';
import { followScan } from './follow-scan.ts';
import { connectScript } from './script.ts';
import type { ReadingConfig } from './strings.ts';
import { connectSwitches } from './switches.ts';

/**
 * `<reading-room>`: the words of a record beside its scans. Shows the parts that lie open, leads from lines to their
 * places and back, changes script and setting, copies with the citation.
 */
class ReadingRoom extends HTMLElement {
  #listeners: AbortController | undefined;

  connectedCallback(): void {
    const { signal } = (this.#listeners = new AbortController());
    const json = this.querySelector(':scope > script[type="application/json"]')?.textContent;
    const config = JSON.parse(json ?? '{}') as ReadingConfig;
    const tools = this.querySelector<HTMLElement>('.reading-tools');
    if (tools) {
      const note = tools.querySelector('.reading-note');
      const say = (text: string): void => {
        if (note) note.textContent = text;
      };
      tools.hidden = false;
      connectSwitches(this, tools, signal);
      connectScript(this, tools, config, say, signal);
      connectCopy(this, tools, config, say, signal);
    }
    void this.#follow(signal);
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }

  async #follow(signal: AbortSignal): Promise<void> {
    const viewer = document.querySelector<DeepZoom>(`#${CSS.escape(this.dataset['viewer'] ?? '')}`);
    if (!viewer) return;
    await customElements.whenDefined('deep-zoom');
    if (!signal.aborted) followScan(this, viewer, signal);
  }
}

customElements.define('reading-room', ReadingRoom);
