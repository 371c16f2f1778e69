// https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
import type { Suggestion } from '../../search/browser/engine.ts';
import type { BoxConfig } from './config.ts';
import { getSiteEngine } from './site-engine.ts';
import { fillString, type SuggestionStrings } from './strings.ts';
import { getLocal } from './local.ts';

const MOST = 8;
/** Milliseconds of rest before a request. */
const PAUSE = 90;
let lists = 0;

/** Offers names while the visitor types; to choose one goes to its page. */
export function connectSuggestions(
  box: HTMLElement,
  input: HTMLInputElement,
  config: BoxConfig,
  signal: AbortSignal,
): void {
  const engine = getSiteEngine(config.base);
  const list = document.createElement('ul');
  const status = document.createElement('p');
  list.id = `suggestions-${++lists}`;
  list.className = 'suggestions';
  list.role = 'listbox';
  list.ariaLabel = input.labels?.[0]?.textContent.trim() ?? '';
  list.hidden = true;
  status.role = 'status';
  status.className = 'visually-hidden';
  box.append(list, status);
  input.role = 'combobox';
  input.autocomplete = 'off';
  input.ariaAutoComplete = 'list';
  input.ariaExpanded = 'false';
  input.setAttribute('aria-controls', list.id);

  let run = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const getOptions = (): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('[role=option]')];
  const close = (): void => {
    run += 1;
    clearTimeout(timer);
    list.hidden = true;
    input.ariaExpanded = 'false';
    input.removeAttribute('aria-activedescendant');
    list.replaceChildren();
  };
  const choose = (place: number): void => {
    const options = getOptions();
    options.forEach((option, index) => (option.ariaSelected = String(index === place)));
    const chosen = options[place];
    if (chosen) {
      input.setAttribute('aria-activedescendant', chosen.id);
      chosen.scrollIntoView({ block: 'nearest' });
    } else input.removeAttribute('aria-activedescendant');
  };
  const show = (found: readonly Suggestion[]): void => {
    list.replaceChildren(
      ...found.map((one, place) => buildOption(one, `${list.id}-${place}`, config)),
    );
    list.hidden = found.length === 0;
    input.ariaExpanded = String(found.length > 0);
    status.textContent =
      found.length === 0
        ? ''
        : fillString(config.strings['search-suggestions'], { n: found.length });
  };
  const ask = async (): Promise<void> => {
    const own = ++run;
    const text = input.value.slice(0, 200);
    const found = await engine
      .suggest({ text, language: config.language, count: MOST })
      // Without suggestions the box still leads to the search page, which says what is wrong.
      .catch((): readonly Suggestion[] => []);
    if (own === run && document.activeElement === input) show(found);
  };
  const goThere = (option: Element | null | undefined): void => {
    const path = option instanceof HTMLElement ? option.dataset['path'] : undefined;
    if (path !== undefined) location.assign(config.base + path);
  };

  input.addEventListener(
    'input',
    () => {
      clearTimeout(timer);
      timer = setTimeout(() => void ask(), PAUSE);
    },
    { signal },
  );
  input.addEventListener('blur', close, { signal });
  input.form?.addEventListener('submit', close, { signal });
  input.addEventListener(
    'keydown',
    (event) => {
      const options = getOptions();
      if (event.isComposing || options.length === 0) return;
      const place = options.findIndex((option) => option.ariaSelected === 'true');
      if (event.key === 'ArrowDown') choose(place + 1 < options.length ? place + 1 : -1);
      else if (event.key === 'ArrowUp') choose(place === -1 ? options.length - 1 : place - 1);
      else if (event.key === 'Escape') close();
      else if (event.key === 'Enter' && place !== -1) goThere(options[place]);
      else return;
      event.preventDefault();
    },
    { signal },
  );
  // Before the box loses the focus, which would close the list.
  list.addEventListener('pointerdown', (event) => event.preventDefault(), { signal });
  list.addEventListener(
    'click',
    (event) => {
      goThere(event.target instanceof Element ? event.target.closest('[role=option]') : undefined);
    },
    { signal },
  );
  void ask();
}

function buildOption(one: Suggestion, id: string, { strings, language }: BoxConfig): HTMLElement {
  const option = document.createElement('li');
  option.role = 'option';
  option.id = id;
  option.ariaSelected = 'false';
  option.dataset['path'] = one.path;
  const name = document.createElement('b');
  name.textContent = getLocal(one.title, language);
  const kind = document.createElement('small');
  kind.textContent = getKindName(one, strings);
  option.append(name, kind);
  if (one.otherName) {
    const other = document.createElement('span');
    const note = one.otherName.note ? ` (${getLocal(one.otherName.note, language)})` : '';
    other.textContent =
      fillString(strings['search-also'], { name: getLocal(one.otherName.name, 'zh') }) + note;
    option.append(other);
  }
  return option;
}

function getKindName({ type, kind }: Suggestion, strings: SuggestionStrings): string {
  if (type === 'authority') return kind ? strings[`kind-${kind}`] : '';
  return strings[`search-type-${type}`];
}
