import { splitSentences } from './sentences.ts';

/** One sentence where it stands on the page. */
export interface Passage {
  readonly text: string;
  readonly range: Range;
  /** As in the nearest `lang` attribute, e.g. `zh-Hans`. */
  readonly language: string;
}

const BLOCKS = 'h1, h2, h3, h4, p, li, dt, dd, blockquote, figcaption, aside, td, th, summary';
/** Tools, numbers of notes, what only screen readers get. */
const SILENT =
  'button, form, nav, script, style, noscript, select, input, [hidden], [aria-hidden=true], [data-silent], .visually-hidden, .cite, .dz-frame, .dz-strip, display-tools';

/** The sentences of a page in the order of reading. */
export function listPassages(root: HTMLElement): readonly Passage[] {
  const passages: Passage[] = [];
  let block: Element | null = null;
  let nodes: Text[] = [];
  const flush = (): void => {
    if (block) passages.push(...cutBlock(block, nodes));
    nodes = [];
  };
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent || parent.closest(SILENT) || !parent.checkVisibility()) continue;
    const own = parent.closest(BLOCKS);
    if (own !== block) flush();
    block = own;
    nodes.push(node as Text);
  }
  flush();
  return passages;
}

function cutBlock(block: Element, nodes: readonly Text[]): Passage[] {
  const text = nodes.map(({ data }) => data).join('');
  const language = block.closest('[lang]')?.getAttribute('lang') ?? '';
  return splitSentences(text).map(({ start, end }) => {
    const range = document.createRange();
    range.setStart(...locate(nodes, start));
    range.setEnd(...locate(nodes, end));
    return { text: text.slice(start, end), range, language };
  });
}

function locate(nodes: readonly Text[], at: number): [Text, number] {
  let rest = at;
  for (const node of nodes) {
    if (rest <= node.length) return [node, rest];
    rest -= node.length;
  }
  throw new RangeError(`no character ${at} in this block`);
}
