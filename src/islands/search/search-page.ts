import type { SearchAnswer } from '../../search/browser/engine.ts';
import { buildHit } from './build-hit.ts';
import { buildNotes } from './build-notes.ts';
import { readConfig, type SearchPageConfig } from './config.ts';
import { showFacets } from './facet-panel.ts';
import { formatPageState, parsePageState, readForm, type PageState } from './page-state.ts';
import { getSiteEngine } from './site-engine.ts';
import { fillString } from './strings.ts';
import { connectSuggestions } from './suggestions.ts';

const ROWS = 10;

/** `<search-page>`: answers the form inside it; all that can be chosen stands in the address. */
class SearchPage extends HTMLElement {
  #config!: SearchPageConfig;
  #form!: HTMLFormElement;
  #listeners: AbortController | undefined;
  #run = 0;

  connectedCallback(): void {
    const { signal } = (this.#listeners = new AbortController());
    this.#config = readConfig(this) as SearchPageConfig;
    this.#form = this.#get('form') as HTMLFormElement;
    const input = this.#input;
    this.#fillForm(parsePageState(location.search));
    this.#form.addEventListener('submit', (event) => this.#submit(event), { signal });
    this.#form.addEventListener('change', (event) => this.#change(event), { signal });
    window.addEventListener('popstate', () => this.#restore(), { signal });
    this.#get('.search-clear').addEventListener('click', () => this.#clearFilters(), { signal });
    const connect = (): void =>
      connectSuggestions(this.#get('.search-box'), input, this.#config, signal);
    input.addEventListener('focus', connect, { once: true, signal });
    // Beside the results filters stand open; above them, on a narrow screen, they wait to be asked for.
    this.#get('.search-side').toggleAttribute('open', matchMedia('(width > 52rem)').matches);
    this.#get('.search-tools').hidden = false;
    void this.#search(parsePageState(location.search));
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }

  #submit(event: SubmitEvent): void {
    event.preventDefault();
    this.#go(readForm(this.#form));
  }

  /** The query itself waits for its button or the enter key. */
  #change({ target }: Event): void {
    if (target instanceof HTMLInputElement && target.type === 'search') return;
    this.#go(readForm(this.#form));
  }

  #go(state: PageState): void {
    const address = formatPageState(state);
    if (address !== location.search) history.pushState(null, '', address || location.pathname);
    void this.#search(state);
  }

  #restore(): void {
    const state = parsePageState(location.search);
    this.#fillForm(state);
    void this.#search(state);
  }

  #clearFilters(): void {
    const { text, sort } = readForm(this.#form);
    const state: PageState = { text, sort, filters: { facets: {} } };
    this.#fillForm(state);
    this.#go(state);
    this.#input.focus();
  }

  #fillForm({ text, filters, sort }: PageState): void {
    const set = (name: string, value: string): void => {
      const field = this.#form.elements.namedItem(name);
      if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement)
        field.value = value;
    };
    set('q', text);
    set('from', filters.from ?? '');
    set('to', filters.to ?? '');
    set('sort', sort);
  }

  async #search(state: PageState): Promise<void> {
    const run = ++this.#run;
    if (state.text.trim() === '') {
      this.#clear();
      return;
    }
    this.#say(this.#config.strings['search-working']);
    try {
      const answer = await this.#ask(state, 0);
      if (run === this.#run) this.#show(answer, state);
    } catch (error) {
      if (run === this.#run) {
        this.#clear();
        this.#say(this.#config.strings['search-failed']);
      }
      throw error;
    }
  }

  #ask(state: PageState, start: number): Promise<SearchAnswer> {
    const { base, language } = this.#config;
    return getSiteEngine(base).search({ ...state, language, start, count: ROWS });
  }

  #show(answer: SearchAnswer, state: PageState): void {
    const { strings } = this.#config;
    const { total, unfiltered, facets, rows, isShortened } = answer;
    this.#get('.hits').replaceChildren(...rows.map((row) => buildHit(row, this.#config)));
    showFacets(this.#get('.search-facets'), { facets, total }, this.#config);
    const hasFilters = formatPageState({ ...state, text: '', sort: 'relevance' }) !== '';
    const side = this.#get('.search-side');
    side.hidden = unfiltered === 0 && !hasFilters;
    // Where filters leave nothing, the way back must not be folded away.
    if (total === 0 && hasFilters) side.toggleAttribute('open', true);
    this.#get('.search-clear').hidden = !hasFilters;
    this.#get('.search-notes').replaceChildren(...buildNotes(answer, this.#config));
    this.#showMore(state, rows.length, total);
    const found = total === unfiltered ? 'search-found' : 'search-found-of';
    const none = unfiltered === 0 ? 'search-none' : 'search-none-filtered';
    const said = fillString(strings[total === 0 ? none : found], {
      n: total,
      all: unfiltered,
      q: state.text.trim().slice(0, 60),
    });
    this.#say(isShortened ? `${said} ${strings['search-shortened']}` : said);
  }

  #showMore(state: PageState, shown: number, total: number): void {
    const more = this.#get('.search-more');
    const left = total - shown;
    more.hidden = left <= 0;
    more.textContent = fillString(this.#config.strings['search-more'], { n: Math.min(left, ROWS) });
    more.onclick = () => void this.#append(state, shown);
  }

  async #append(state: PageState, start: number): Promise<void> {
    const run = this.#run;
    const { rows, total } = await this.#ask(state, start);
    if (run !== this.#run) return;
    const items = rows.map((row) => buildHit(row, this.#config));
    this.#get('.hits').append(...items);
    this.#showMore(state, start + rows.length, total);
    items[0]?.querySelector<HTMLElement>('h2 a')?.focus();
  }

  #clear(): void {
    for (const selector of ['.hits', '.search-notes', '.search-facets']) {
      this.#get(selector).replaceChildren();
    }
    for (const selector of ['.search-side', '.search-more']) this.#get(selector).hidden = true;
    this.#say('');
  }

  get #input(): HTMLInputElement {
    return this.#get('input[type=search]') as HTMLInputElement;
  }

  #say(text: string): void {
    this.#get('.search-status').textContent = text;
  }

  #get(selector: string): HTMLElement {
    const found = this.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`<search-page> has no ${selector}`);
    return found;
  }
}

customElements.define('search-page', SearchPage);
