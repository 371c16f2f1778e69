import { loadEngine, type SearchAnswer, type SearchEngine } from '../search/browser/engine.ts';

const PAGE = 10;

/** `<site-search>`: answers the form inside it without leaving the page; the query stands in the address. */
class SiteSearch extends HTMLElement {
  #engine: Promise<SearchEngine> | undefined;
  #run = 0;

  connectedCallback(): void {
    const form = this.#get('form', HTMLFormElement);
    const parameters = new URLSearchParams(location.search);
    this.#get('input[type=search]', HTMLInputElement).value = parameters.get('q') ?? '';
    const type = parameters.get('type');
    for (const radio of this.querySelectorAll<HTMLInputElement>('input[name=type]'))
      radio.checked = radio.value === (type ?? '');
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#search();
    });
    form.addEventListener('change', () => void this.#search());
    if (parameters.has('q')) void this.#search();
  }

  async #search(): Promise<void> {
    const data = new FormData(this.#get('form', HTMLFormElement));
    const query = String(data.get('q') ?? '').trim();
    const type = String(data.get('type') ?? '');
    const run = ++this.#run;
    this.#writeAddress(query, type);
    if (query === '') return;
    this.#say(this.dataset['working'] ?? '');
    try {
      this.#engine ??= loadEngine(this.dataset['base'] ?? '/');
      const answer = await (await this.#engine).search(query, type === '' ? undefined : type);
      if (run === this.#run) await this.#show(answer, query);
    } catch (error) {
      this.#engine = undefined;
      this.#say(this.dataset['failed'] ?? '');
      throw error;
    }
  }

  async #show(answer: SearchAnswer, query: string): Promise<void> {
    const list = this.#get('.hits', HTMLOListElement);
    list.replaceChildren();
    const message = answer.total === 0 ? this.dataset['none'] : this.dataset['found'];
    this.#say((message ?? '').replace('{n}', String(answer.total)).replace('{q}', query));
    await this.#append(answer, 0);
  }

  async #append(answer: SearchAnswer, from: number): Promise<void> {
    const list = this.#get('.hits', HTMLOListElement);
    for (const hit of await answer.read(from, from + PAGE)) {
      const row = this.#get('template', HTMLTemplateElement).content.cloneNode(
        true,
      ) as DocumentFragment;
      const link = row.querySelector('a');
      const excerpt = row.querySelector('p');
      if (link) Object.assign(link, { href: hit.href, textContent: hit.title });
      // Pagefind escapes the text and adds nothing but <mark>.
      if (excerpt) excerpt.innerHTML = hit.excerpt;
      list.append(row);
    }
    const more = this.#get('button.more', HTMLButtonElement);
    const left = answer.total - from - PAGE;
    more.hidden = left <= 0;
    more.textContent = (this.dataset['more'] ?? '').replace('{n}', String(Math.min(left, PAGE)));
    more.onclick = () => void this.#append(answer, from + PAGE);
  }

  #writeAddress(query: string, type: string): void {
    const parameters = new URLSearchParams();
    if (query !== '') parameters.set('q', query);
    if (type !== '') parameters.set('type', type);
    const search = parameters.size === 0 ? location.pathname : `?${parameters}`;
    history.replaceState(history.state, '', search);
  }

  #say(text: string): void {
    this.#get('[role=status]', HTMLElement).textContent = text;
  }

  #get<E extends Element>(selector: string, type: abstract new () => E): E {
    const found = this.querySelector(selector);
    if (!(found instanceof type)) throw new Error(`<site-search> needs ${selector}`);
    return found;
  }
}

customElements.define('site-search', SiteSearch);
