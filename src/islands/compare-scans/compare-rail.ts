import { buildIcon, type IconName } from '../deep-zoom/icons.ts';
import type { CompareStringKey, CompareStrings } from './config.ts';

export type CompareAct = 'open' | 'zoom-in' | 'zoom-out' | 'whole' | 'rotate' | 'lock' | 'close';

type Tool = readonly [CompareAct, IconName, CompareStringKey];

const OPENER: Tool = ['open', 'open', 'compare-open'];
const LOCK: Tool = ['lock', 'lock', 'compare-lock'];
const CLOSER: Tool = ['close', 'close', 'zoom-close'];
const TOOLS: readonly Tool[] = [
  ['zoom-in', 'zoom-in', 'zoom-in'],
  ['zoom-out', 'zoom-out', 'zoom-out'],
  ['whole', 'whole', 'compare-start'],
  ['rotate', 'rotate', 'zoom-rotate'],
];

export interface CompareRail {
  /** One button that opens, or the tools. The first of them is returned. */
  fill: (isOpen: boolean) => HTMLButtonElement | undefined;
  setLocked: (isLocked: boolean) => void;
}

/** @param hasLock can either picture be moved by itself? */
export function createCompareRail(
  rail: HTMLElement,
  strings: CompareStrings,
  hasLock: boolean,
  run: (act: CompareAct) => void,
): CompareRail {
  rail.setAttribute('role', 'group');
  rail.setAttribute('aria-label', strings['compare-tools']);
  const build = ([act, icon, word]: Tool): HTMLButtonElement => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = `dz-tool cmp-${act}`;
    const text = document.createElement('span');
    text.className = 'cmp-word';
    text.textContent = strings[word];
    button.append(buildIcon(icon), text);
    button.addEventListener('click', () => run(act));
    return button;
  };
  const setLocked = (isLocked: boolean): void => {
    rail.querySelector('.cmp-lock')?.setAttribute('aria-pressed', String(isLocked));
  };
  return {
    fill: (isOpen) => {
      const tools = isOpen ? [...TOOLS, ...(hasLock ? [LOCK] : []), CLOSER] : [OPENER];
      const buttons = tools.map((tool) => build(tool));
      rail.replaceChildren(...buttons);
      setLocked(true);
      return buttons[0];
    },
    setLocked,
  };
}
