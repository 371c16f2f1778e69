import { isPlainClick } from './deep-zoom/part-strip.ts';
import type { DeepZoom } from './deep-zoom/element.ts';
import { findXywh } from './deep-zoom/view-link.ts';

/**
 * `<recording-player>`: the browser's player and a list of timed lines, each a link into the file. A line that is
 * chosen moves the player here; the line being said is marked, and so is what it reads of a page: its line in the
 * transcript, and its place on the scan where the viewer is open.
 */
class RecordingPlayer extends HTMLElement {
  #listeners: AbortController | undefined;
  #links: readonly HTMLAnchorElement[] = [];
  #current: HTMLAnchorElement | undefined;
  #lit: Element | undefined;

  connectedCallback(): void {
    const player = this.querySelector<HTMLMediaElement>('audio, video');
    this.#links = [...this.querySelectorAll<HTMLAnchorElement>('a[data-from]')];
    if (!player || this.#links.length === 0) return;
    const { signal } = (this.#listeners = new AbortController());
    const how = this.querySelector<HTMLElement>('.recording-how');
    if (how) how.hidden = false;
    this.addEventListener(
      'click',
      (event) => {
        const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-from]');
        if (!link || !isPlainClick(event)) return;
        event.preventDefault();
        this.#playFrom(player, link);
      },
      { signal },
    );
    this.addEventListener('keydown', (event) => this.#step(event), { signal });
    player.addEventListener('timeupdate', () => this.#follow(player), { signal });
    player.addEventListener('seeked', () => this.#follow(player), { signal });
    // Who hears the recording hears the words; only where it stands still are they told besides.
    player.addEventListener('seeked', () => player.paused && this.#tell(), { signal });
    player.addEventListener('ended', () => this.#mark(undefined), { signal });
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
    this.#light(undefined);
  }

  #playFrom(player: HTMLMediaElement, link: HTMLAnchorElement): void {
    player.currentTime = Number(link.dataset['from']);
    this.#mark(link);
    // It may be refused; then it stands where it was asked to.
    player.play().catch(() => this.#tell());
  }

  /** Up and down go from line to line. */
  #step(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const now = this.#links.indexOf(event.target as HTMLAnchorElement);
    const next = step === undefined || now === -1 ? undefined : this.#links[now + step];
    if (!next || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    next.focus();
  }

  #follow({ currentTime }: HTMLMediaElement): void {
    const said = this.#links.findLast(
      ({ dataset }) =>
        Number(dataset['from']) <= currentTime + 0.05 && currentTime < Number(dataset['to']),
    );
    this.#mark(said);
  }

  #mark(link: HTMLAnchorElement | undefined): void {
    if (link === this.#current) return;
    this.#current?.removeAttribute('aria-current');
    this.#current = link;
    link?.setAttribute('aria-current', 'true');
    if (link) keepInSight(link);
    this.#light(link);
  }

  #light(link: HTMLAnchorElement | undefined): void {
    const { part = '', line, xywh = '' } = link?.dataset ?? {};
    this.#lit?.classList.remove('is-read');
    this.#lit =
      line === undefined ? undefined : (document.getElementById(`${part}-${line}`) ?? undefined);
    this.#lit?.classList.add('is-read');
    if (this.#lit instanceof HTMLElement) keepInSight(this.#lit);
    const viewer = document.getElementById(this.dataset['viewer'] ?? '') as DeepZoom | null;
    // A viewer that is not there yet is no element of ours so far.
    if (typeof viewer?.hintLine !== 'function') return;
    if (line === undefined) viewer.hintLine();
    else viewer.hintLine(part, line);
    const region = findXywh(xywh);
    if (region && viewer.view) void viewer.showRegion(part, region, { mark: true });
  }

  #tell(): void {
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = this.#current?.textContent.trim().replace(/\s+/g, ' ') ?? '';
  }
}

/** Moves the list it stands in, never the page. */
function keepInSight(element: HTMLElement): void {
  const list = element.closest<HTMLElement>('.cues, .lines');
  if (!list || list.scrollHeight <= list.clientHeight) return;
  const top = element.getBoundingClientRect().top - list.getBoundingClientRect().top;
  if (top < 0 || top > list.clientHeight - element.offsetHeight) {
    list.scrollTop += top - list.clientHeight / 3;
  }
}

customElements.define('recording-player', RecordingPlayer);
