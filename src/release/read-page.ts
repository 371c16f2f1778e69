import { findAll, findOne, textContent } from 'domutils';
import { ElementType, parseDocument } from 'htmlparser2';

/** What a visitor notices of a page. */
export interface SeenPage {
  readonly title: string;
  /** Lines of the page's own part, without head and foot. */
  readonly lines: readonly string[];
  /** Names of the pictures shown in it: their keys, which change with what they show. */
  readonly pictures: ReadonlySet<string>;
  /** Where the page leads on by itself. */
  readonly leadsTo: string | undefined;
  /** Left out of search engines, as notices of withdrawal are. */
  readonly isHidden: boolean;
}

type Node = ReturnType<typeof parseDocument>['children'][number];

/** Elements that begin a line. */
const BLOCKS =
  /^(?:p|li|h[1-6]|dt|dd|tr|figcaption|blockquote|div|section|article|summary|legend|header|ul|ol|dl|table|figure|nav|form)$/;
const SILENT = /^(?:script|style|template|svg)$/;
const PICTURE = /(?:media|iiif)\/([0-9a-f]{32})/g;

export function readPage(html: string): SeenPage {
  const document = parseDocument(html);
  const find = (name: string) => findOne((element) => element.name === name, document.children);
  const findMeta = (key: string, value: string) =>
    findOne(({ name, attribs }) => name === 'meta' && attribs[key] === value, document.children)
      ?.attribs['content'];
  const main = find('main');
  const lines = main ? collectLines(main.children) : [];
  const shown = main
    ? findAll(({ name }) => name === 'img' || name === 'source', main.children)
    : [];
  const sources = shown.map(({ attribs }) => `${attribs['src'] ?? ''} ${attribs['srcset'] ?? ''}`);
  return {
    title: clean(textContent(find('h1') ?? find('title') ?? [])),
    lines,
    pictures: new Set([...sources.join(' ').matchAll(PICTURE)].map(([, key]) => key ?? '')),
    leadsTo: /url=(.*)$/.exec(findMeta('http-equiv', 'refresh') ?? '')?.[1],
    isHidden: (findMeta('name', 'robots') ?? '').includes('noindex'),
  };
}

function collectLines(nodes: readonly Node[]): string[] {
  const lines: string[] = [''];
  const walk = (node: Node): void => {
    if (node.type === ElementType.Text) {
      lines.push(`${lines.pop() ?? ''}${node.data}`);
    } else if (node.type === ElementType.Tag && !SILENT.test(node.name)) {
      const isBlock = BLOCKS.test(node.name);
      if (isBlock) lines.push('');
      for (const child of node.children) walk(child);
      if (isBlock) lines.push('');
    }
  };
  for (const node of nodes) walk(node);
  return lines.map(clean).filter((line) => line !== '');
}

function clean(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
