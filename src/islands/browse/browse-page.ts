import {
  createBrowseEngine,
  type BrowseAnswer,
  type BrowseEngine,
  type BrowseRequest,
  type Chosen,
} from '../../browse/browser/engine.ts';
import { FACETS, ROWS_A_PAGE, type FacetName } from '../../browse/shared/browse-format.ts';
import { fetchPacked } from '../../search/browser/fetch-packed.ts';
import { showFacetGroups, type FacetChoice } from '../facets/facet-panel.ts';
import { readConfig } from '../search/config.ts';
import { fillString } from '../search/strings.ts';
import { buildPager } from './build-pager.ts';
import { buildRow } from './build-row.ts';
import { buildChosenList } from './chosen-list.ts';
import type { BrowseConfig } from './config.ts';
import { dropValue, formatBrowseState, parseBrowseState } from './page-state.ts';

/**
 * `<browse-page>`: turns the page's lists of links into check boxes, and shows what is chosen. All that can be chosen
 * stands in the address. Nothing is fetched before something is chosen.
 */
class BrowsePage extends HTMLElement {
  #config!: BrowseConfig;
  #engine!: BrowseEngine;
  #state!: BrowseRequest;
  #listeners: AbortController | undefined;
  #run = 0;

  connectedCallback(): void {
    const { signal } = (this.#listeners = new AbortController());
    const config = (this.#config = readConfig(this) as BrowseConfig);
    const index = new URL(config.index, location.href);
    this.#engine = createBrowseEngine(async (path) =>
      (await fetchPacked(new URL(path, index))).json(),
    );
    this.#showWritten();
    this.#state = parseBrowseState(location.search);
    this.addEventListener('change', () => this.#change(), { signal });
    this.addEventListener('click', (event) => this.#turn(event), { signal });
    window.addEventListener('popstate', () => this.#restore(), { signal });
    // Beside the list filters stand open; above it, on a narrow screen, they wait to be asked for.
    this.#get('.facets').toggleAttribute('open', matchMedia('(width > 52rem)').matches);
    this.#get('.browse-sort').hidden = false;
    this.#get('.browse-all').hidden = true;
    if (formatBrowseState(this.#state) === '') this.#showPager(this.#state, 1, this.#firstPages);
    else void this.#show(this.#state);
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }

  /** The links of the page as it was built, as check boxes. */
  #showWritten(): void {
    const panel = this.#get('.facet-groups');
    const groups = this.#config.facets.map((facet) => ({
      ...facet,
      choices: [...panel.querySelectorAll<HTMLElement>(`[data-facet="${facet.name}"]`)].map(
        (link): FacetChoice => ({
          value: link.dataset['value'] ?? '',
          label: link.querySelector('span')?.textContent ?? '',
          count: Number(link.querySelector('small')?.textContent),
          isChosen: false,
        }),
      ),
    }));
    showFacetGroups(panel, groups);
  }

  #change(): void {
    const chosen: Partial<Record<FacetName, readonly string[]>> = {};
    const data = new FormData(this.#get('form') as HTMLFormElement);
    for (const name of FACETS) chosen[name] = data.getAll(name).map(String);
    const sort = data.get('sort') as BrowseRequest['sort'];
    void this.#go({ chosen, sort, page: 1 });
  }

  #turn(event: MouseEvent): void {
    const link = (event.target as Element).closest<HTMLElement>('.pager a[data-page]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    void this.#go({ ...this.#state, page: Number(link.dataset['page']) }).then(() => {
      const heading = this.#get('.browse-found h2');
      heading.focus({ preventScroll: true });
      heading.scrollIntoView({ block: 'start' });
    });
  }

  #go(state: BrowseRequest): Promise<void> {
    const address = formatBrowseState(state);
    if (address !== location.search) history.pushState(null, '', address || location.pathname);
    return this.#show(state);
  }

  #restore(): void {
    void this.#show(parseBrowseState(location.search));
  }

  async #show(state: BrowseRequest): Promise<void> {
    const run = ++this.#run;
    const { strings } = this.#config;
    this.#state = state;
    const working = setTimeout(() => this.#say(strings['browse-working']), 400);
    try {
      const answer = await this.#engine.browse(state);
      if (run === this.#run) this.#draw(answer, state);
    } catch (error) {
      if (run === this.#run) this.#say(strings['browse-failed']);
      throw error;
    } finally {
      clearTimeout(working);
    }
  }

  #draw(answer: BrowseAnswer, state: BrowseRequest): void {
    const { total, page, pages, rows, facets } = answer;
    const blank = this.#get('template') as HTMLTemplateElement;
    this.#get('.rows').replaceChildren(...rows.map((row) => buildRow(blank, row, this.#config)));
    (this.querySelector('select') as HTMLSelectElement).value = state.sort;
    this.#drawFacets(facets);
    this.#drawChosen(answer, state);
    this.#showPager(state, page, pages);
    this.#say(this.#describe(total, page, pages));
  }

  #drawFacets(facets: BrowseAnswer['facets']): void {
    const { language } = this.#config;
    const groups = this.#config.facets.flatMap((facet) => {
      const values = facets.find(({ name }) => name === facet.name)?.values ?? [];
      const choices = values.map(({ value, name, count, isChosen }) => ({
        value,
        label: name[language] ?? name.zh,
        count,
        isChosen,
      }));
      return choices.length === 0 ? [] : [{ ...facet, choices }];
    });
    showFacetGroups(this.#get('.facet-groups'), groups);
  }

  #drawChosen({ facets }: BrowseAnswer, state: BrowseRequest): void {
    const list = this.#get('.chosen');
    const hadFocus = list.contains(document.activeElement);
    const leave = (chosen: Chosen): void => void this.#go({ ...state, chosen, page: 1 });
    list.replaceChildren(
      ...buildChosenList(facets, this.#config, {
        drop: (name, value) => leave(dropValue(state.chosen, name, value)),
        clear: () => leave({}),
      }),
    );
    if (hadFocus) (list.querySelector('button') ?? this.#get('.browse-found h2')).focus();
  }

  #showPager(state: BrowseRequest, page: number, pages: number): void {
    const getHref = (number: number): string =>
      formatBrowseState({ ...state, page: number }) || location.pathname;
    const pager = this.#get('.pager');
    const focused = pager.contains(document.activeElement);
    pager.replaceChildren(...buildPager({ page, pages }, getHref, this.#config.strings));
    pager.hidden = pages === 1;
    if (focused) this.#get('.browse-found h2').focus({ preventScroll: true });
  }

  #describe(total: number, page: number, pages: number): string {
    const { strings, total: all } = this.#config;
    if (total === 0) return strings['browse-none'];
    const found = fillString(strings[total === all ? 'browse-found' : 'browse-found-of'], {
      n: total,
      all,
    });
    if (pages === 1) return found;
    const comma = this.#config.language === 'zh' ? '，' : ', ';
    return found + comma + fillString(strings['browse-page-of'], { n: page, all: pages });
  }

  get #firstPages(): number {
    return Math.max(1, Math.ceil(this.#config.total / ROWS_A_PAGE));
  }

  #say(text: string): void {
    this.#get('.browse-status').textContent = text;
  }

  #get(selector: string): HTMLElement {
    const found = this.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`<browse-page> has no ${selector}`);
    return found;
  }
}

customElements.define('browse-page', BrowsePage);
