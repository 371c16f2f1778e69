import type { Has } from './controls.ts';
import type { DeepZoomStringKey, DeepZoomStrings } from './strings.ts';

const KEYS: readonly (readonly [key: string, word: DeepZoomStringKey, needs?: keyof Has])[] = [
  ['+', 'zoom-in'],
  ['-', 'zoom-out'],
  ['0', 'zoom-whole'],
  ['← ↑ → ↓', 'zoom-move'],
  ['R', 'zoom-rotate'],
  ['Shift R', 'zoom-rotate-left'],
  ['V', 'zoom-flip', 'sides'],
  ['D', 'zoom-spread', 'spreads'],
  ['L', 'zoom-light'],
  ['M', 'zoom-measure', 'dpi'],
  ['F', 'zoom-full-screen'],
  ['[', 'zoom-previous', 'parts'],
  [']', 'zoom-next', 'parts'],
  [', .', 'zoom-step-line', 'lines'],
  ['T', 'zoom-read', 'lines'],
  ['?', 'zoom-help-button'],
  ['Esc', 'zoom-close'],
];

/** The keys and what they do. */
export function buildHelp(id: string, strings: DeepZoomStrings, has: Has): HTMLElement {
  const list = document.createElement('dl');
  list.id = id;
  list.className = 'dz-panel dz-help';
  for (const [key, word, needs] of KEYS) {
    if (needs && !has[needs]) continue;
    const row = document.createElement('div');
    const term = document.createElement('dt');
    const shown = document.createElement('kbd');
    shown.textContent = key;
    term.append(shown);
    const meaning = document.createElement('dd');
    meaning.textContent = strings[word];
    row.append(term, meaning);
    list.append(row);
  }
  return list;
}
