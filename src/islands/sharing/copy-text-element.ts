import { copyText } from '../deep-zoom/copy-text.ts';

/** `<copy-text data-of="id" data-copied data-failed>` around a hidden button and a status line. */
class CopyTextElement extends HTMLElement {
  connectedCallback(): void {
    fillToday();
    const button = this.querySelector('button');
    if (!button?.hidden) return;
    button.hidden = false;
    button.addEventListener('click', () => {
      void this.#copy();
    });
  }

  async #copy(): Promise<void> {
    const { of = '', copied = '', failed = '' } = this.dataset;
    const text = document.getElementById(of)?.textContent.trim() ?? '';
    const status = this.querySelector('[role=status]');
    if (!status) return;
    // Said anew each time, also where the words are the same.
    status.textContent = '';
    const isCopied = text !== '' && (await copyText(text, this));
    status.textContent = isCopied ? copied : failed;
  }
}

/** The reader's own day stands in citations of web pages. */
function fillToday(): void {
  const today = new Date();
  const day = [today.getFullYear(), today.getMonth() + 1, today.getDate()]
    .map((number) => String(number).padStart(2, '0'))
    .join('-');
  for (const place of document.querySelectorAll('[data-today]')) {
    place.textContent = day;
    place.removeAttribute('data-today');
  }
}

customElements.define('copy-text', CopyTextElement);
