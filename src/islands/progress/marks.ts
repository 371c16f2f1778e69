/**
 * Defines `<continue-reading>`, the line that leads back to where one left off, and `<chapter-mark>` beside a
 * chapter's title. Both draw themselves while the page is parsed, so nothing moves when they appear. It is sent to
 * the browser as text (src/site/first-paint.ts): it may use nothing from outside itself.
 * @param key where the progress is kept
 * @param base address of the site's root: a kept address that leads elsewhere is not followed
 */
export function defineProgressMarks(key: string, base: string): void {
  interface Entry {
    read: string[];
    chapter: string;
    href: string;
    title: string;
    numeral: string;
    exhibitionTitle: string;
    language: string;
    when: number;
  }
  const read = (): Record<string, Entry> => {
    try {
      return (JSON.parse(localStorage.getItem(key) ?? '{}') ?? {}) as Record<string, Entry>;
    } catch {
      return {};
    }
  };
  const root = new URL(base, location.href).href;
  const build = (name: string, className: string, text: string): HTMLElement => {
    const element = document.createElement(name);
    element.className = className;
    element.textContent = text;
    return element;
  };

  class ContinueReading extends HTMLElement {
    connectedCallback(): void {
      const all = read();
      const [last] = (this.dataset['exhibitions'] ?? '')
        .split(' ')
        .flatMap((slug) => all[slug] ?? [])
        .filter(({ href }) => href !== '' && new URL(href, location.href).href.startsWith(root))
        .sort((a, b) => b.when - a.when);
      this.hidden = last === undefined;
      if (!last) return;
      const link = build('a', 'continue', '') as HTMLAnchorElement;
      link.href = last.href;
      const numeral = build('span', 'numeral', last.numeral);
      numeral.setAttribute('aria-hidden', 'true');
      link.append(
        build('small', 'continue-label', this.dataset['label'] ?? ''),
        numeral,
        build('b', '', last.title),
        build('span', 'continue-of', last.exhibitionTitle),
      );
      for (const words of link.querySelectorAll<HTMLElement>('b, .continue-of'))
        words.lang = last.language;
      this.replaceChildren(link);
    }
  }

  class ChapterMark extends HTMLElement {
    connectedCallback(): void {
      const entry = read()[this.dataset['exhibition'] ?? ''];
      const chapter = this.dataset['chapter'] ?? '';
      const { read: whenRead = '', begun = '' } = this.dataset;
      const isRead = entry?.read.includes(chapter) === true;
      this.textContent = isRead ? whenRead : entry?.chapter === chapter ? begun : '';
      this.dataset['state'] = isRead ? 'read' : this.textContent === '' ? '' : 'begun';
    }
  }

  // The scroll opens once in a visit.
  try {
    if (sessionStorage.getItem(key)) document.documentElement.dataset['unrolled'] = '';
    sessionStorage.setItem(key, 'unrolled');
  } catch {
    // It opens each time.
  }
  customElements.define('continue-reading', ContinueReading);
  customElements.define('chapter-mark', ChapterMark);
  // Who goes back finds the page as it was left; what is kept may have changed meanwhile.
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    for (const mark of document.querySelectorAll<ContinueReading | ChapterMark>(
      'continue-reading, chapter-mark',
    ))
      mark.connectedCallback();
  });
}
