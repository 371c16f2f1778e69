import type { Region } from '../../model/region.ts';
import { splitMarked } from '../../search/browser/excerpt.ts';
import { createFetcher } from '../../search/browser/fetch-file.ts';
import { findInRecord, type RecordHit } from '../../search/browser/find-in-record.ts';
import { loadFold } from '../../search/browser/load-fold.ts';
import type { Fold } from '../../search/shared/fold.ts';
import { INDEX_FOLDER } from '../../search/shared/index-format.ts';
import type { DeepZoom } from '../deep-zoom/element.ts';
import { readLines, type PageLine } from './read-lines.ts';
import { fillString } from './strings.ts';

/**
 * `<record-search>`: marks the words of `?q=` in the transcripts and on the scans, goes from one to the next, and
 * searches within the record.
 */
class RecordSearch extends HTMLElement {
  #listeners: AbortController | undefined;
  #fold: Promise<Fold> | undefined;
  #lines: readonly PageLine[] = [];
  #hits: readonly RecordHit[] = [];
  #current = -1;

  connectedCallback(): void {
    const { signal } = (this.#listeners = new AbortController());
    this.#lines = readLines(document);
    if (this.#lines.length === 0) return;
    this.hidden = false;
    const form = this.#get('form');
    form.addEventListener(
      'submit',
      (event) => {
        event.preventDefault();
        void this.#search(this.#input.value, true);
      },
      { signal },
    );
    for (const button of this.querySelectorAll<HTMLButtonElement>('button[data-step]')) {
      const step = Number(button.dataset['step']);
      button.addEventListener('click', () => this.#go(this.#current + step), { signal });
    }
    this.#get('.inside-clear').addEventListener('click', () => void this.#search('', false), {
      signal,
    });
    const query = new URLSearchParams(location.search).get('q') ?? '';
    if (query.trim() === '') return;
    this.#input.value = query;
    void this.#search(query, false);
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }

  get #input(): HTMLInputElement {
    return this.#get('input') as HTMLInputElement;
  }

  /** @param isAsked the visitor asked on this page: go to the first; else the address says where to be */
  async #search(query: string, isAsked: boolean): Promise<void> {
    const base = new URL((this.dataset['base'] ?? '/') + INDEX_FOLDER, location.href).href;
    this.#input.value = query;
    writeQuery(query);
    try {
      this.#fold ??= loadFold(createFetcher(base));
      this.#hits = query.trim() === '' ? [] : findInRecord(this.#lines, query, await this.#fold);
    } catch (error) {
      this.#fold = undefined;
      this.#say(this.dataset['failed'] ?? '');
      throw error;
    }
    this.#current = this.#findCurrent();
    this.#showMarks();
    await this.#markScans();
    const isActive = query.trim() !== '';
    this.dataset['state'] = isActive ? 'active' : 'idle';
    this.#get('.inside-clear').hidden = !isActive;
    for (const button of this.querySelectorAll<HTMLButtonElement>('button[data-step]')) {
      button.hidden = this.#hits.length < 2;
    }
    if (!isActive) this.#say('');
    else if (this.#hits.length === 0)
      this.#say(fillString(this.dataset['none'] ?? '', { q: query }));
    else if (isAsked) this.#go(0);
    else this.#tellPlace();
  }

  /** The first occurrence in the line that the address names, else in its part, else of all. */
  #findCurrent(): number {
    const words = new URLSearchParams(location.search);
    const [part, xywh] = [words.get('part'), words.get('xywh')];
    const isIn = (hit: RecordHit, test: (line: PageLine) => boolean): boolean => {
      const line = this.#lines[hit.spans[0]?.line ?? -1];
      return line !== undefined && test(line);
    };
    const places = [
      this.#hits.findIndex((hit) =>
        isIn(hit, (line) => line.part === part && line.box?.join() === xywh),
      ),
      this.#hits.findIndex((hit) => isIn(hit, (line) => line.part === part)),
    ];
    return places.find((place) => place >= 0) ?? 0;
  }

  /** Round the end to the beginning. */
  #go(place: number): void {
    this.#current = (place + this.#hits.length) % this.#hits.length;
    this.#showMarks();
    this.#tellPlace();
    void this.#markScans().then((viewer) => {
      const first = this.#hits[this.#current]?.places[0];
      const line = first && this.#lines[first.line];
      if (first && line) void viewer?.showRegion(line.part, toRegion(line.box) ?? first.region);
      else document.querySelector('mark[data-current]')?.scrollIntoView({ block: 'center' });
    });
  }

  #showMarks(): void {
    this.#lines.forEach((line, index) => {
      const spans = this.#hits.flatMap((hit, place) =>
        hit.spans
          .filter((span) => span.line === index)
          .map((span) => ({ ...span, isCurrent: place === this.#current })),
      );
      if (spans.length === 0 && !line.element.querySelector('mark')) return;
      let offset = 0;
      line.element.replaceChildren(
        // As it is shown now: in the other script a line is as long.
        ...splitMarked(line.element.textContent.trim(), spans).map(({ text, isMarked }) => {
          const start = offset;
          offset += text.length;
          if (!isMarked) return text;
          const mark = document.createElement('mark');
          mark.textContent = text;
          if (spans.some((span) => span.isCurrent && span.start >= start && span.start < offset)) {
            mark.dataset['current'] = '';
          }
          return mark;
        }),
      );
    });
  }

  /** Frames on every part that has any, and none on the others. */
  async #markScans(): Promise<DeepZoom | undefined> {
    const viewer = document.querySelector<DeepZoom>('deep-zoom:not([data-elsewhere])');
    if (!viewer) return undefined;
    await customElements.whenDefined('deep-zoom');
    const byPart = new Map<string, { regions: Region[]; current: number | undefined }>();
    for (const { part } of this.#lines) byPart.set(part, { regions: [], current: undefined });
    this.#hits.forEach(({ places }, place) => {
      for (const { line, region } of places) {
        const marks = byPart.get(this.#lines[line]?.part ?? '');
        if (!marks) continue;
        if (place === this.#current) marks.current ??= marks.regions.length;
        marks.regions.push(region);
      }
    });
    for (const [part, { regions, current }] of byPart) {
      if (viewer.hasPart(part)) viewer.markRegions(part, regions, current);
    }
    return viewer;
  }

  #tellPlace(): void {
    const total = this.#hits.length;
    this.#say(fillString(this.dataset['found'] ?? '', { n: this.#current + 1, total }));
  }

  #say(text: string): void {
    this.#get('[role=status]').textContent = text;
  }

  #get(selector: string): HTMLElement {
    const found = this.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`<record-search> has no ${selector}`);
    return found;
  }
}

function toRegion(box: PageLine['box']): Region | undefined {
  return box && { x: box[0], y: box[1], w: box[2], h: box[3] };
}

/** What else stands in the address, the view above all, stays as it is. */
function writeQuery(query: string): void {
  const others = location.search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '' && !/^q(=|$)/.test(pair));
  const own = query.trim() === '' ? [] : [`q=${encodeURIComponent(query.toWellFormed())}`];
  const search = [...others, ...own].join('&');
  if (`?${search}` === location.search || search === location.search) return;
  history.replaceState(
    history.state,
    '',
    `${location.pathname}${search && `?${search}`}${location.hash}`,
  );
}

customElements.define('record-search', RecordSearch);
