import { buildIcon, type IconName } from './icons.ts';
import type { Action } from './keyboard.ts';
import type { DeepZoomStringKey, DeepZoomStrings } from './strings.ts';

interface Control {
  readonly action: Action & IconName;
  readonly word: DeepZoomStringKey;
  /** In the form of `aria-keyshortcuts`. */
  readonly keys: string;
}

const CONTROLS: readonly Control[] = [
  { action: 'zoom-in', word: 'zoom-in', keys: '+' },
  { action: 'zoom-out', word: 'zoom-out', keys: '-' },
  { action: 'whole', word: 'zoom-whole', keys: '0' },
  { action: 'rotate-left', word: 'zoom-rotate-left', keys: 'Shift+R' },
  { action: 'rotate', word: 'zoom-rotate', keys: 'R' },
  { action: 'full-screen', word: 'zoom-full-screen', keys: 'F' },
  { action: 'copy-link', word: 'zoom-copy-link', keys: '' },
  { action: 'help', word: 'zoom-help-button', keys: '?' },
  { action: 'close', word: 'zoom-close', keys: 'Escape' },
];

/** Which keys there is something for. */
export interface Has {
  readonly parts: boolean;
  readonly lines: boolean;
}

export interface Controls {
  readonly element: HTMLElement;
  readonly help: HTMLElement;
  setFullScreen: (isFull: boolean) => void;
  toggleHelp: () => void;
}

/** Buttons with our own icons; their words are always there for those who listen, on wide screens for all. */
export function createControls(
  id: string,
  strings: DeepZoomStrings,
  has: Has,
  run: (action: Action) => void,
): Controls {
  const element = document.createElement('div');
  element.className = 'dz-tools';
  element.setAttribute('role', 'group');
  element.setAttribute('aria-label', strings['zoom-tools']);
  const buttons = new Map<Action, HTMLButtonElement>();
  for (const { action, word, keys } of CONTROLS) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = `dz-tool dz-tool-${action}`;
    if (keys) button.setAttribute('aria-keyshortcuts', keys);
    putFace(button, action, strings[word]);
    button.addEventListener('click', () => run(action));
    buttons.set(action, button);
    element.append(button);
  }
  const help = buildHelp(`${id}-keys`, strings, has);
  const helpButton = buttons.get('help');
  helpButton?.setAttribute('aria-controls', help.id);
  helpButton?.setAttribute('aria-expanded', 'false');
  return {
    element,
    help,
    setFullScreen: (isFull) => {
      const word = isFull ? 'zoom-leave-full-screen' : 'zoom-full-screen';
      const button = buttons.get('full-screen');
      if (button) putFace(button, isFull ? 'leave-full-screen' : 'full-screen', strings[word]);
    },
    toggleHelp: () => {
      help.hidden = !help.hidden;
      helpButton?.setAttribute('aria-expanded', String(!help.hidden));
    },
  };
}

function putFace(button: HTMLButtonElement, icon: IconName, text: string): void {
  const word = document.createElement('span');
  word.className = 'dz-word';
  word.textContent = text;
  button.replaceChildren(buildIcon(icon), word);
}

/** The keys and what they do. */
function buildHelp(id: string, strings: DeepZoomStrings, has: Has): HTMLElement {
  const rows: [string, DeepZoomStringKey][] = [
    ['+', 'zoom-in'],
    ['-', 'zoom-out'],
    ['0', 'zoom-whole'],
    ['← ↑ → ↓', 'zoom-move'],
    ['R', 'zoom-rotate'],
    ['Shift R', 'zoom-rotate-left'],
    ['F', 'zoom-full-screen'],
    ...(has.parts
      ? ([
          ['[', 'zoom-previous'],
          [']', 'zoom-next'],
        ] satisfies [string, DeepZoomStringKey][])
      : []),
    ...(has.lines ? ([['T', 'zoom-read']] satisfies [string, DeepZoomStringKey][]) : []),
    ['?', 'zoom-help-button'],
    ['Esc', 'zoom-close'],
  ];
  const list = document.createElement('dl');
  list.id = id;
  list.className = 'dz-help';
  list.hidden = true;
  for (const [key, word] of rows) {
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
