import type { Region } from '../../model/region.ts';
import { createAnnouncer, type Announcer } from './announcer.ts';
import type { Marks } from './marks.ts';
import type { DeepZoomConfig, SeenView, View, ZoomPart } from './part.ts';
import { connectPartStrip, type PartStrip } from './part-strip.ts';
import { ownsPageAddress, writePageAddress } from './page-address.ts';
import { markPoster, showPoster } from './poster.ts';
import { growRegion } from './region.ts';
import { findTurn, isSpreadWanted } from './spreads.ts';
import type { Stage } from './stage.ts';
import { fillString } from './strings.ts';
import { findView, isSameView } from './view-link.ts';
import { watchZoomAnchors, type ZoomTarget } from './zoom-anchors.ts';

/** Room left round a marked region, as a share of it. */
const MARK_MARGIN = 0.08;

/**
 * `<deep-zoom>`: a poster and a strip of parts that read without JavaScript; the viewer opens over the poster on demand.
 * Events, all bubbling: `zj:open` and `zj:close` {part}, `zj:parts` {parts} when others lie open than before,
 * `zj:line` {part, id, how} when a line is pointed at on the scan or chosen (no id: none any more), and `zj:view`
 * {SeenView} when the view has come to rest.
 * Not bubbling, from the picture area: `zj:move` {Moved}, for each frame in which the picture has moved.
 */
export class DeepZoom extends HTMLElement {
  #config!: DeepZoomConfig;
  #frame!: HTMLElement;
  #opener!: HTMLElement;
  #announcer!: Announcer;
  #strip!: PartStrip;
  #part!: ZoomPart;
  #open: readonly string[] = [];
  #stage: Stage | undefined;
  #loading: Promise<Stage | undefined> | undefined;
  #listeners: AbortController | undefined;
  #returnTo: HTMLElement | undefined;
  #seen: SeenView | undefined;
  readonly #marks = new Map<string, Marks>();

  connectedCallback(): void {
    const { signal } = (this.#listeners = new AbortController());
    this.#config = JSON.parse(
      this.#get('script[type="application/json"]').textContent,
    ) as DeepZoomConfig;
    this.#frame = this.#get('.dz-frame');
    this.#opener = this.#get('button.dz-open');
    this.#announcer = createAnnouncer(this.#get('.dz-status'));
    this.#part = this.#getPart(this.#config.start);
    this.#strip = connectPartStrip(this, signal, {
      onChoose: (id) => this.showPart(id),
      findTurn: (step) => this.#findTurn(step),
    });
    this.#setOpen([this.#part.id]);
    this.#opener.hidden = false;
    const open = (): void => {
      if (!this.#stage) void this.openFrom(this.#opener);
    };
    this.#opener.addEventListener('click', open, { signal });
    this.#get('.dz-poster').addEventListener('click', open, { signal });
    this.#openFromAddress();
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
    this.#stage?.destroy();
    this.#stage = undefined;
    this.#setState('poster');
  }

  /** Opens the viewer, there if a view is given. */
  async open(view?: Partial<View>): Promise<void> {
    const part = this.#getPart(view?.part ?? this.#part.id);
    const stage = this.#stage ?? (await this.#load());
    if (!stage) return;
    this.#setPart(part);
    try {
      await stage.show({ ...view, part: part.id });
    } catch {
      this.#fail();
    }
  }

  /** What is seen; nothing while the poster stands there. */
  get view(): SeenView | undefined {
    return this.#stage?.view;
  }

  /** Back to the poster. */
  close(): void {
    const stage = this.#stage;
    if (!stage) return;
    const hadFocus = stage.hasFocus;
    stage.destroy();
    this.#stage = undefined;
    this.#seen = undefined;
    this.#announcer.clear();
    this.#setState('poster');
    this.#setOpen([this.#part.id]);
    this.#writePosterAddress();
    if (hadFocus) (this.#returnTo ?? this.#opener).focus();
    this.#tell('zj:close', { part: this.#part.id });
  }

  /** Turns to a part: in the viewer if it is open, else its poster. */
  showPart(id: string): void {
    const part = this.#getPart(id);
    if (part === this.#part) return;
    this.#setPart(part);
    if (this.#stage) void this.#stage.show({ part: id });
    else this.#writePosterAddress();
  }

  /**
   * Opens the viewer if need be and travels to a region in recorded pixels.
   * @param options.mark frame the region, with a little room round it
   */
  async showRegion(
    partId: string,
    region: Region,
    { mark = false }: { mark?: boolean } = {},
  ): Promise<void> {
    if (mark) this.markRegions(partId, [region]);
    await this.open({ part: partId, region: mark ? growRegion(region, MARK_MARGIN) : region });
  }

  /**
   * Frames these regions of a part, in place of those before, as soon as the part is shown.
   * @param current index of the one meant among them
   */
  markRegions(partId: string, regions: readonly Region[], current?: number): void {
    this.#marks.set(partId, { regions, current });
    if (this.#open.includes(partId)) this.#stage?.showMarks();
    if (regions.length > 0) {
      this.#announcer.say(fillString(this.#config.strings['zoom-marked'], { n: regions.length }));
    }
  }

  /** Opens for a visitor who asked for it on `from`, takes the focus, and gives it back there in the end. */
  async openFrom(from: HTMLElement, target: Partial<ZoomTarget> = {}): Promise<void> {
    this.#returnTo = from;
    const part = this.#getPart(target.part ?? this.#part.id).id;
    const { region, mark = false, line } = target;
    this.scrollIntoView({ block: 'nearest' });
    if (mark && region) await this.showRegion(part, region, { mark });
    else await this.open({ part, region: region && growRegion(region, MARK_MARGIN) });
    if (line !== undefined) this.#stage?.lines.pick(part, line);
    this.#stage?.focus();
  }

  /** Ids of what lies open, or of the part whose poster stands there. */
  get openParts(): readonly string[] {
    return this.#open;
  }

  /** Frames a line that is pointed at beside the scan; none without it. */
  hintLine(part?: string, id?: string): void {
    if (this.#stage) this.#stage.lines.hint(part, id);
    else
      markPoster(
        this.#frame,
        this.#config.parts.find((one) => one.id === part),
        id,
      );
  }

  hasPart(id: string): boolean {
    return this.#config.parts.some((part) => part.id === id);
  }

  /** Once, however many ask while it is on its way. */
  #load(): Promise<Stage | undefined> {
    this.#loading ??= this.#loadStage().finally(() => (this.#loading = undefined));
    return this.#loading;
  }

  async #loadStage(): Promise<Stage | undefined> {
    this.#setState('opening');
    this.#announcer.show(this.#config.strings['zoom-loading']);
    try {
      const { Stage } = await import('./stage.ts');
      if (!this.isConnected) return undefined;
      this.#stage = new Stage({
        element: this,
        frame: this.#frame,
        rail: this.#get('.dz-rail'),
        config: this.#config,
        announcer: this.#announcer,
        onFirstTile: () => {
          this.#announcer.clear(this.#config.strings['zoom-loading']);
          this.#setState('open');
        },
        onView: (view) => this.#settle(view),
        getMarks: (part) => this.#marks.get(part),
        onTurn: (step) => {
          const part = this.#findTurn(step);
          if (part !== undefined) this.showPart(part);
        },
        onShow: (part) => this.showPart(part),
        onOpenParts: (parts) => this.#setOpen(parts),
        onLine: (line, how) => this.#tell('zj:line', { ...line, how }),
        onClose: () => this.close(),
        onFail: () => this.#fail(),
      });
      this.#tell('zj:open', { part: this.#part.id });
      return this.#stage;
    } catch {
      this.#fail();
      return undefined;
    }
  }

  #fail(): void {
    this.close();
    this.#setState('poster');
    this.#announcer.show(this.#config.strings['zoom-failed']);
  }

  #setPart(part: ZoomPart): void {
    if (part === this.#part) return;
    this.#part = part;
    showPoster(this.#frame, part);
    const { parts, strings } = this.#config;
    const place = { n: parts.indexOf(part) + 1, total: parts.length, label: part.label };
    this.#announcer.say(fillString(strings['zoom-part'], place));
    if (!this.#stage) this.#setOpen([part.id]);
  }

  #setOpen(parts: readonly string[]): void {
    this.#open = parts;
    this.#strip.setCurrent(this.#part.id, parts);
    this.#tell('zj:parts', { parts });
  }

  #findTurn(step: 1 | -1): string | undefined {
    const { parts, order } = this.#config;
    return findTurn(parts, this.#stage && isSpreadWanted() ? order : undefined, this.#open, step);
  }

  #settle(view: SeenView): void {
    if (this.#seen && isSameView(this.#seen, view)) return;
    // A link that has just been opened stays as it is, so that rounding cannot make it wander.
    const linked = this.#seen ? undefined : findView(location.href, this.#config.parts);
    if (!linked || !isSameView(linked, view)) this.#writeAddress(view);
    this.#seen = view;
    this.#tell('zj:view', view);
  }

  #openFromAddress(): void {
    if (!ownsPageAddress(this)) return;
    const view = findView(location.href, this.#config.parts);
    if (!view) return;
    if (!view.region) {
      this.#setPart(this.#getPart(view.part));
      return;
    }
    this.scrollIntoView({ block: 'nearest' });
    void this.open(view);
  }

  #writePosterAddress(): void {
    const { id } = this.#part;
    this.#writeAddress(id === this.#config.start ? undefined : { part: id });
  }

  #writeAddress(view?: View): void {
    if (ownsPageAddress(this)) writePageAddress(view);
  }

  #setState(state: 'poster' | 'opening' | 'open'): void {
    this.#frame.dataset['state'] = state;
    markPoster(this.#frame);
    this.#opener.hidden = state !== 'poster';
  }

  #tell(name: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true }));
  }

  #getPart(id: string): ZoomPart {
    const part = this.#config.parts.find((one) => one.id === id);
    if (!part) throw new Error(`deep-zoom#${this.id} has no part "${id}"`);
    return part;
  }

  #get(selector: string): HTMLElement {
    const found = this.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`deep-zoom#${this.id} has no ${selector}`);
    return found;
  }
}

watchZoomAnchors((target, from) => {
  const element = document.getElementById(target.to);
  if (!(element instanceof DeepZoom)) return false;
  if (target.part !== undefined && !element.hasPart(target.part)) return false;
  void element.openFrom(from, target);
  return true;
});

customElements.define('deep-zoom', DeepZoom);
