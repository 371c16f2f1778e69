import type { BrowseAnswer } from '../../browse/browser/engine.ts';
import type { FacetName } from '../../browse/shared/browse-format.ts';
import { fillString } from '../search/strings.ts';
import type { BrowseConfig } from './config.ts';

/** A button for each chosen value that takes it away again, and one for all of them. */
export function buildChosenList(
  facets: BrowseAnswer['facets'],
  { strings, language, facets: shown }: BrowseConfig,
  actions: { drop: (name: FacetName, value: string) => void; clear: () => void },
): readonly HTMLButtonElement[] {
  const buttons = facets.flatMap(({ name, values }) =>
    values
      .filter(({ isChosen }) => isChosen)
      .map(({ value, name: text }) => {
        const said = text[language] ?? text.zh;
        const legend = shown.find((facet) => facet.name === name)?.legend;
        const seen = legend === undefined ? said : `${legend} · ${said}`;
        const button = buildButton(seen);
        // Who speaks to the machine says what is seen: WCAG 2.5.3.
        button.ariaLabel = fillString(strings['browse-remove'], { name: seen });
        button.dataset['value'] = value;
        button.addEventListener('click', () => actions.drop(name, value));
        return button;
      }),
  );
  if (buttons.length === 0) return [];
  const clear = buildButton(strings['browse-clear']);
  clear.className = 'chosen-clear';
  clear.addEventListener('click', actions.clear);
  return [...buttons, clear];
}

function buildButton(text: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = text;
  return button;
}
