import { buildHelp } from './help.ts';
import { buildIcon, type IconName } from './icons.ts';
import type { Action } from './keyboard.ts';
import type { DeepZoomStringKey, DeepZoomStrings } from './strings.ts';

/** What there is something for. */
export interface Has {
  readonly parts: boolean;
  readonly lines: boolean;
  /** Pages that lie side by side. */
  readonly spreads: boolean;
  /** Fronts and backs. */
  readonly sides: boolean;
  readonly dpi: boolean;
}

interface Control {
  readonly action: Action & IconName;
  readonly word: DeepZoomStringKey;
  /** In the form of `aria-keyshortcuts`. */
  readonly keys: string;
  /** Only where there is this. */
  readonly needs?: keyof Has;
  /** It is on or off. */
  readonly isSwitch?: boolean;
}

const CONTROLS: readonly Control[] = [
  { action: 'zoom-in', word: 'zoom-in', keys: '+' },
  { action: 'zoom-out', word: 'zoom-out', keys: '-' },
  { action: 'whole', word: 'zoom-whole', keys: '0' },
  { action: 'rotate-left', word: 'zoom-rotate-left', keys: 'Shift+R' },
  { action: 'rotate', word: 'zoom-rotate', keys: 'R' },
  { action: 'flip', word: 'zoom-flip', keys: 'V', needs: 'sides' },
  { action: 'spread', word: 'zoom-spread', keys: 'D', needs: 'spreads', isSwitch: true },
  { action: 'light', word: 'zoom-light', keys: 'L' },
  { action: 'measure', word: 'zoom-measure', keys: 'M', needs: 'dpi', isSwitch: true },
  { action: 'full-screen', word: 'zoom-full-screen', keys: 'F' },
  { action: 'copy-link', word: 'zoom-copy-link', keys: '' },
  { action: 'help', word: 'zoom-help-button', keys: '?' },
  { action: 'close', word: 'zoom-close', keys: 'Escape' },
];

export type Panel = 'help' | 'light';

export interface Controls {
  readonly element: HTMLElement;
  readonly help: HTMLElement;
  setFullScreen: (isFull: boolean) => void;
  setPressed: (action: Action, isPressed: boolean) => void;
  /** A tool that has nothing to do for the part that is shown stays where it is, dimmed. */
  setAvailable: (action: Action, isAvailable: boolean) => void;
  /** One panel at a time. */
  togglePanel: (name: Panel) => void;
  /** @returns was one open? */
  closePanels: () => boolean;
}

/** Buttons with our own icons; their words are always there for those who listen, on wide screens for all. */
export function createControls(
  id: string,
  strings: DeepZoomStrings,
  has: Has,
  light: HTMLElement,
  run: (action: Action) => void,
): Controls {
  const element = document.createElement('div');
  element.className = 'dz-tools';
  element.setAttribute('role', 'group');
  element.setAttribute('aria-label', strings['zoom-tools']);
  const buttons = new Map<Action, HTMLButtonElement>();
  for (const { action, word, keys, needs, isSwitch } of CONTROLS) {
    if (needs && !has[needs]) continue;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = `dz-tool dz-tool-${action}`;
    if (keys) button.setAttribute('aria-keyshortcuts', keys);
    if (isSwitch) button.setAttribute('aria-pressed', 'false');
    putFace(button, action, strings[word]);
    button.addEventListener('click', () => run(action));
    buttons.set(action, button);
    element.append(button);
  }
  const panels = { help: buildHelp(`${id}-keys`, strings, has), light };
  const setPanel = (name: Panel, isOpen: boolean): void => {
    panels[name].hidden = !isOpen;
    buttons.get(name)?.setAttribute('aria-expanded', String(isOpen));
  };
  for (const name of ['help', 'light'] as const) {
    buttons.get(name)?.setAttribute('aria-controls', panels[name].id);
    setPanel(name, false);
  }
  return {
    element,
    help: panels.help,
    setFullScreen: (isFull) => {
      const word = isFull ? 'zoom-leave-full-screen' : 'zoom-full-screen';
      const button = buttons.get('full-screen');
      if (button) putFace(button, isFull ? 'leave-full-screen' : 'full-screen', strings[word]);
    },
    setPressed: (action, isPressed) => {
      const button = buttons.get(action);
      if (action === 'light') button?.toggleAttribute('data-on', isPressed);
      else button?.setAttribute('aria-pressed', String(isPressed));
    },
    setAvailable: (action, isAvailable) => {
      buttons.get(action)?.setAttribute('aria-disabled', String(!isAvailable));
    },
    togglePanel: (name) => {
      const isOpen = panels[name].hidden !== false;
      setPanel('help', false);
      setPanel('light', false);
      setPanel(name, isOpen);
    },
    closePanels: () => {
      const open = (['help', 'light'] as const).find((name) => !panels[name].hidden);
      if (!open) return false;
      if (panels[open].contains(document.activeElement)) buttons.get(open)?.focus();
      setPanel(open, false);
      return true;
    },
  };
}

function putFace(button: HTMLButtonElement, icon: IconName, text: string): void {
  const word = document.createElement('span');
  word.className = 'dz-word';
  word.textContent = text;
  button.replaceChildren(buildIcon(icon), word);
}
