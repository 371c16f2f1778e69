import { listKept } from '../../keep/browser/kept-caches.ts';

/** `<kept-shelf>`: on the page that says there is no network, what can be opened all the same. */
class KeptShelf extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('button')?.addEventListener('click', () => location.reload());
    void this.#show();
  }

  async #show(): Promise<void> {
    const { base = '/', language } = this.dataset;
    const kept = 'caches' in window ? await listKept(base) : [];
    const items = kept.map(({ list: { title, fronts } }) => {
      const item = document.createElement('li');
      const link = document.createElement('a');
      const isEnglish = language === 'en' && fronts.en !== undefined;
      link.href = base + ((isEnglish ? fronts.en : fronts.zh) ?? '');
      link.textContent = (isEnglish ? title.en : undefined) ?? title.zh;
      if (language === 'en' && title.en === undefined) link.lang = 'zh-Hans';
      item.append(link);
      return item;
    });
    this.querySelector('ul')?.replaceChildren(...items);
    for (const part of this.querySelectorAll<HTMLElement>('[data-if]'))
      part.hidden = (part.dataset['if'] === 'some') !== items.length > 0;
  }
}

customElements.define('kept-shelf', KeptShelf);
