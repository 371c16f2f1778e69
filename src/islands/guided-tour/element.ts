import type { ZoomPart } from '../deep-zoom/part.ts';
import { fillString } from '../deep-zoom/strings.ts';
import { followScroll, type Follower } from './follow-scroll.ts';
import { readIdleSeconds, runKiosk } from './kiosk.ts';
import { findTurn, openShow, type Show, type Turn } from './show.ts';
import { readStops, type Stop } from './stops.ts';
import type { TourStrings } from './strings.ts';
import { buildTourAddress, readForm, writeAddress, type TourForm } from './tour-address.ts';
import { createTourBar, type TourBar } from './tour-bar.ts';
import type { TourStage } from './tour-stage.ts';

/** What Tour.astro hands to the element as JSON. */
export interface TourConfig {
  readonly part: ZoomPart;
  readonly strings: TourStrings;
}

/** Below this width the text stands under the picture; as in tour.css. */
const NARROW = '(max-width: 62rem)';

/**
 * `<guided-tour>`: stops with their pictures, which read without JavaScript; with it one picture stands still beside
 * the text and travels. Attribute `data-at`: id of the stop at which the picture has come to rest.
 * Events, bubbling: `zj:stop` {id} when a stop takes over, `zj:land` {id, isComplete} when the picture is drawn there for
 * the first time, `zj:arrive` {id, isComplete} when it has come to rest; `isComplete`: with every tile of the view.
 */
export class GuidedTour extends HTMLElement {
  #config!: TourConfig;
  #body!: HTMLElement;
  #frame!: HTMLElement;
  #status!: HTMLElement;
  #stops: readonly Stop[] = [];
  #bar!: TourBar;
  #index: number | undefined;
  #stage: TourStage | undefined;
  #loading: Promise<void> | undefined;
  #follower: Follower | undefined;
  #show: Show | undefined;
  #isCalm = false;
  #listeners: AbortController | undefined;

  connectedCallback(): void {
    const { signal } = (this.#listeners = new AbortController());
    this.#config = JSON.parse(
      this.#get('script[type="application/json"]').textContent,
    ) as TourConfig;
    this.#body = this.#get('.tour-body');
    this.#frame = this.#get('.tour-stage');
    this.#status = this.#get('.tour-status');
    this.#stops = readStops(this);
    this.#isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.#bar = createTourBar(this.#config.strings, this.#stops.length, (act) => {
      if (act === 'slides') this.#openShow('slides');
      else if (act === 'close') this.#show?.close();
      else this.#turn(act);
    });
    this.#bar.setPlace(undefined);
    this.#frame.append(this.#bar.element);
    this.addEventListener('keydown', (event) => this.#press(event), { signal });
    const narrow = matchMedia(NARROW);
    narrow.addEventListener('change', () => this.#follow(), { signal });
    this.#follow();
    this.#loadWhenNear(signal);
    const form = readForm(location.href);
    if (form !== 'scroll' && this.#ownsAddress()) this.#openShow(form);
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
    this.#follower?.stop();
    this.#stage?.destroy();
    this.#stage = undefined;
  }

  #follow(): void {
    this.#follower?.stop();
    if (this.#show) return;
    const elements = this.#stops.map(({ element }) => element);
    this.#follower = followScroll(elements, matchMedia(NARROW).matches, (index) => {
      if (index === undefined) this.#leave();
      else this.#goTo(index);
    });
  }

  #loadWhenNear(signal: AbortSignal): void {
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting !== true) return;
        observer.disconnect();
        void this.#load();
      },
      { rootMargin: '50% 0px' },
    );
    observer.observe(this);
    signal.addEventListener('abort', () => observer.disconnect());
  }

  #load(): Promise<void> {
    this.#loading ??= this.#loadStage().catch(() => this.#fail());
    return this.#loading;
  }

  async #loadStage(): Promise<void> {
    const { TourStage } = await import('./tour-stage.ts');
    if (!this.isConnected) return;
    const { part, strings } = this.#config;
    const stage = new TourStage({
      element: this.#frame,
      part,
      strings,
      isCalm: this.#isCalm,
      onFirstTile: () => {
        this.dataset['state'] = 'open';
      },
      onLand: (isComplete) => {
        const stop = this.#getStop(this.#index);
        if (stop) this.#tell('zj:land', { id: stop.id, isComplete });
      },
      onArrive: (isComplete) => this.#arrive(isComplete),
      onFail: () => this.#fail(),
    });
    const opened = this.#getStop(this.#index ?? 0);
    if (opened) await stage.open(opened.region);
    this.#stage = stage;
    this.#describe();
    const stop = this.#getStop(this.#index);
    if (stop && stop !== opened) stage.go(stop.region);
  }

  #fail(): void {
    this.#stage?.destroy();
    this.#stage = undefined;
    delete this.dataset['state'];
    this.#status.textContent = this.#config.strings['tour-failed'];
  }

  #goTo(index: number): void {
    const stop = this.#getStop(index);
    if (!stop || index === this.#index) return;
    this.#index = index;
    for (const { element } of this.#stops) element.removeAttribute('aria-current');
    stop.element.setAttribute('aria-current', 'step');
    delete this.dataset['at'];
    this.#bar.setPlace(index);
    this.#stage?.go(stop.region);
    this.#describe();
    this.#writeAddress();
    this.#tell('zj:stop', { id: stop.id });
  }

  /** The visitor has read on beyond the tour. */
  #leave(): void {
    if (this.#index === undefined) return;
    this.#getStop(this.#index)?.element.removeAttribute('aria-current');
    this.#index = undefined;
    this.#writeAddress();
  }

  #arrive(isComplete: boolean): void {
    const index = this.#index ?? -1;
    this.#stage?.prepare(
      [index + 1, index - 1].flatMap((near) => this.#getStop(near)?.region ?? []),
    );
    const stop = this.#getStop(index);
    if (!stop) return;
    this.dataset['at'] = stop.id;
    this.#tell('zj:arrive', { id: stop.id, isComplete });
  }

  /** By key or button. */
  #turn(turn: Turn): void {
    const last = this.#stops.length - 1;
    const now = this.#index ?? -1;
    const wanted = { previous: now - 1, next: now + 1, first: 0, last }[turn];
    const index = Math.min(last, Math.max(0, wanted));
    const stop = this.#getStop(index);
    if (!stop) return;
    if (!this.#show) stop.element.scrollIntoView();
    this.#goTo(index);
    this.#announce(stop, index);
  }

  #announce(stop: Stop, index: number): void {
    const place = this.#describePlace(index);
    const words = this.#show ? stop.element.querySelector('.tour-words')?.textContent.trim() : '';
    this.#status.textContent = [place, stop.title, words].filter(Boolean).join('　');
  }

  #describe(): void {
    const { part, strings } = this.#config;
    const index = this.#index;
    const title = this.#getStop(index)?.title;
    this.#stage?.describe(
      index === undefined
        ? part.alt
        : fillString(strings['tour-picture'], {
            label: part.label,
            title: title ?? this.#describePlace(index),
          }),
    );
  }

  #describePlace(index: number): string {
    const values = { n: index + 1, total: this.#stops.length };
    return fillString(this.#config.strings['tour-at'], values);
  }

  #press(event: KeyboardEvent): void {
    const turn = findTurn(event);
    // The page keeps its own keys for scrolling.
    if (this.#show || (turn !== 'previous' && turn !== 'next') || !event.key.startsWith('Arrow'))
      return;
    event.preventDefault();
    this.#turn(turn);
  }

  #openShow(form: TourForm): void {
    this.#follower?.stop();
    this.#show = openShow({
      body: this.#body,
      label: this.getAttribute('aria-label') ?? '',
      form,
      onTurn: (turn) => this.#turn(turn),
      onClose: () => this.#closeShow(),
    });
    void this.#load().then(() => this.#stage?.setCooperative(false));
    const asked = this.#stops.findIndex(({ id }) => `#${id}` === location.hash);
    if (this.#index === undefined) this.#goTo(Math.max(0, asked));
    this.#writeAddress();
    if (form === 'kiosk') this.#runKiosk(this.#show.dialog);
    else this.#bar.close.focus();
  }

  #runKiosk(dialog: HTMLDialogElement): void {
    runKiosk({
      dialog,
      invitation: this.#config.strings['tour-start'],
      idleSeconds: readIdleSeconds(location.href),
      onBegin: () => this.#turn('first'),
      onStroll: () => this.#goTo(((this.#index ?? -1) + 1) % this.#stops.length),
    });
  }

  #closeShow(): void {
    this.#show = undefined;
    this.#stage?.setCooperative(true);
    this.#getStop(this.#index)?.element.scrollIntoView();
    this.#writeAddress();
    this.#follow();
    this.#bar.slides.focus({ preventScroll: true });
  }

  /** The page's address can ask one tour only to fill the window: the one named after `#`, else the first. */
  #ownsAddress(): boolean {
    const named = document.getElementById(location.hash.slice(1))?.closest('guided-tour');
    return (named ?? document.querySelector('guided-tour')) === this;
  }

  #writeAddress(): void {
    const ids = this.#stops.map(({ id }) => id);
    const form = this.#show?.form ?? 'scroll';
    writeAddress(buildTourAddress(location.href, form, this.#getStop(this.#index)?.id, ids));
  }

  #getStop(index: number | undefined): Stop | undefined {
    return index === undefined ? undefined : this.#stops[index];
  }

  #tell(name: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true }));
  }

  #get(selector: string): HTMLElement {
    const found = this.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`guided-tour#${this.id} has no ${selector}`);
    return found;
  }
}

customElements.define('guided-tour', GuidedTour);
