import { describe, expect, it } from 'vitest';
import vm from 'node:vm';
import { defineProgressMarks } from '../../../../src/islands/progress/marks.ts';

const ENTRY = {
  read: ['one'],
  chapter: 'two',
  href: '/site/exhibitions/x/two/#ref-3-1',
  title: '二',
  numeral: '贰',
  exhibitionTitle: '展',
  language: 'zh-Hans',
  when: 2,
};

interface Node {
  hidden?: boolean;
  href?: string;
  lang?: string;
  textContent: string;
  dataset: Record<string, string>;
  children: Node[];
}

/** Runs the function as browsers get it, as text, and draws one element with it. */
function draw(name: string, dataset: Record<string, string>, kept: unknown): Node {
  const defined = new Map<string, new () => Node & { connectedCallback: () => void }>();
  class Element {
    dataset: Record<string, string> = {};
    textContent = '';
    className = '';
    children: Element[] = [];
    append(...nodes: Element[]) {
      this.children.push(...nodes);
    }
    replaceChildren(...nodes: Element[]) {
      this.children = nodes;
    }
    setAttribute() {}
    querySelectorAll() {
      return this.children;
    }
  }
  vm.runInNewContext(`(${defineProgressMarks.toString()})('key', '/site/')`, {
    HTMLElement: Element,
    URL,
    location: { href: 'https://a.test/site/' },
    document: { documentElement: { dataset: {} }, createElement: () => new Element() },
    localStorage: { getItem: (key: string) => (key === 'key' ? JSON.stringify(kept) : null) },
    sessionStorage: { getItem: () => null, setItem: () => undefined },
    customElements: { define: defined.set.bind(defined) },
    addEventListener: () => undefined,
  });
  const element = new (defined.get(name)!)();
  Object.assign(element.dataset, dataset);
  element.connectedCallback();
  return element;
}

describe('<continue-reading>, as text', () => {
  const drawFor = (kept: unknown, exhibitions = 'x y') =>
    draw('continue-reading', { exhibitions, label: '接着读' }, kept);

  it('leads back to the place that was read last', () => {
    const older = { ...ENTRY, title: '一', when: 1 };
    const element = drawFor({ y: older, x: ENTRY });
    expect(element.hidden).toBe(false);
    const [link] = element.children;
    expect(link?.href).toBe(ENTRY.href);
    expect(link?.children.map(({ textContent }) => textContent)).toEqual([
      '接着读',
      '贰',
      '二',
      '展',
    ]);
  });

  it.each([
    ['nothing was read', {}],
    ['another exhibition was read', { z: ENTRY }],
    ['all was read', { x: { ...ENTRY, href: '' } }],
    ['the note leads out of the site', { x: { ...ENTRY, href: '//evil.test/site/' } }],
    ['the note is a script', { x: { ...ENTRY, href: 'javascript:alert(1)' } }],
    ['the note is damaged', null],
  ])('is nothing where %s', (_case, kept) => {
    const element = drawFor(kept);
    expect(element.hidden).toBe(true);
    expect(element.children).toEqual([]);
  });
});

describe('<chapter-mark>, as text', () => {
  it.each([
    ['one', '已读', 'read'],
    ['two', '读到此处', 'begun'],
    ['three', '', ''],
  ])('says of chapter %s: "%s"', (chapter, text, state) => {
    const dataset = { exhibition: 'x', chapter, read: '已读', begun: '读到此处' };
    const element = draw('chapter-mark', dataset, { x: ENTRY });
    expect(element.textContent).toBe(text);
    expect(element.dataset['state']).toBe(state);
  });
});
