import type { Unit } from './cut-slides.ts';

export interface PageUnit extends Unit {
  readonly element: HTMLElement;
}

const HEADINGS = 'h1, h2, h3, h4';
const FIGURES = 'figure, guided-tour, compare-scans, source-task, blockquote, table, .scan';
const WORDS = 'p, ul, ol, dl, .note';
const ALL = `${HEADINGS}, ${FIGURES}, ${WORDS}`;
/** Apparatus that nobody reads from a wall. */
const LEFT_OUT =
  '[aria-labelledby=lesson-materials], .chapter-notes, .chapter-turn, nav, task-tray, pack-offer, keep-offline, noscript, [hidden]';

/** The blocks of a text that are shown, in their order. */
export function findUnits(article: Element): PageUnit[] {
  return [...article.querySelectorAll<HTMLElement>(ALL)]
    .filter((element) => !element.closest(LEFT_OUT))
    .filter((element) => {
      const outer = element.parentElement?.closest(ALL);
      return !outer || !article.contains(outer);
    })
    .map((element) => ({
      element,
      kind: element.matches(HEADINGS) ? 'heading' : element.matches(FIGURES) ? 'figure' : 'words',
      length: element.textContent.replaceAll(/\s+/g, '').length,
    }));
}

/** Everything on the page that neither is a block, nor holds one, nor is held by one. */
export function findRest(root: Element, units: ReadonlySet<Element>): HTMLElement[] {
  return [...root.children].flatMap((child) => {
    if (!(child instanceof HTMLElement) || units.has(child)) return [];
    const holds = [...units].some((unit) => child.contains(unit));
    return holds ? findRest(child, units) : [child];
  });
}

/** Everything between the page and its blocks, the page left out. */
export function findHolders(root: Element, units: ReadonlySet<Element>): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('*')].filter(
    (element) => !units.has(element) && [...units].some((unit) => element.contains(unit)),
  );
}
