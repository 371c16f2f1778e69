import { formatPlace, type Fault } from '../../model/fault.ts';
import type { Language } from '../../model/local-text.ts';
import { formatRegion, type Region } from '../../model/region.ts';
import type { ScanPlace } from '../shared/messages.ts';
import type { Server } from './ask-server.ts';
import { build, buildButton } from './build-element.ts';
import { createDrawLayer, type SeenScan } from './draw-layer.ts';
import { findPictures, watchViewers, type Picture } from './find-pictures.ts';
import { createFrame } from './frame.ts';
import { createKnownScans, sortPlaces } from './known-scans.ts';
import { createPanel } from './panel.ts';
import type { Say } from './words.ts';

interface Selection {
  readonly scan: SeenScan;
  readonly place: ScanPlace;
  readonly region: Region;
}

/** Survives the reload that follows a redaction. */
const TOLD = 'zj-preview-told';

/** The bar, the panes to draw on, the frame and its panel, and what ties them together. */
export class Tools {
  readonly #server: Server;
  readonly #say: Say;
  readonly #language: Language;
  readonly #viewers = watchViewers();
  readonly #known;
  readonly #panes;
  readonly #frame;
  readonly #panel;
  readonly #draw: HTMLButtonElement;
  readonly #told = build('p', { role: 'status' });
  #scans: readonly SeenScan[] = [];
  #selection: Selection | undefined;
  #isDrawing = false;
  #isRunning = false;

  constructor(server: Server, say: Say, language: Language) {
    this.#server = server;
    this.#say = say;
    this.#language = language;
    this.#known = createKnownScans(server);
    this.#panes = createDrawLayer({
      getLabel: ({ title, label }) =>
        say('draw-on', {
          title: title[language] ?? title.zh,
          label: label[language] ?? label.zh,
        }),
      onDraw: (scan, region, isDone) => this.#take(scan, region, isDone),
    });
    this.#frame = createFrame(say, {
      getView: () => this.#getView(),
      onChange: (region) => this.#setRegion(region),
    });
    this.#panel = createPanel({
      say,
      language,
      onChange: (region) => this.#setRegion(region),
      onPlace: (place) => this.#setPlace(place),
      onClose: () => this.#drop(),
      redact: (...order) => this.#redact(...order),
    });
    this.#draw = buildButton(say('draw'), () => this.#setDrawing(!this.#isDrawing), {
      'aria-pressed': 'false',
    });
    this.#told.textContent = sessionStorage.getItem(TOLD) ?? '';
    sessionStorage.removeItem(TOLD);
  }

  /** In the order in which keys reach them. */
  buildElements(): readonly HTMLElement[] {
    const bar = build(
      'aside',
      { class: 'bar', 'aria-label': this.#say('tools') },
      build('h2', {}, this.#say('tools')),
      this.#draw,
      this.#told,
    );
    const all = [bar, this.#panes.element, this.#frame.element, this.#panel.element];
    for (const element of all)
      element.addEventListener('keydown', ({ key }) => {
        if (key === 'Escape') this.#clear();
      });
    return all;
  }

  /** Away with what is being drawn, or has been. */
  #clear(): void {
    this.#setDrawing(false);
    this.#drop();
    this.#draw.focus();
  }

  #setDrawing(isDrawing: boolean): void {
    this.#isDrawing = isDrawing;
    this.#draw.setAttribute('aria-pressed', String(isDrawing));
    this.#tell('');
    if (!isDrawing) {
      this.#panes.clear();
      return;
    }
    this.#drop();
    this.#run();
  }

  /** A picture is drawn on. */
  #take(scan: SeenScan, region: Region, isDone: boolean): void {
    const place = scan.places[0];
    this.#selection = { scan, place, region };
    if (!isDone) return;
    this.#setDrawing(false);
    this.#panel.show(scan.places, place, region);
    this.#frame.place();
    this.#frame.element.focus();
    this.#run();
  }

  #setRegion(region: Region): void {
    if (!this.#selection) return;
    this.#selection = { ...this.#selection, region };
    this.#panel.setRegion(region);
  }

  #setPlace(place: ScanPlace): void {
    if (!this.#selection) return;
    this.#selection = { ...this.#selection, place };
    this.#panel.show(this.#selection.scan.places, place, this.#selection.region);
  }

  #drop(): void {
    this.#selection = undefined;
    this.#panel.hide();
  }

  async #redact(
    { record, part }: ScanPlace,
    region: Region,
    reason: string,
    by: string,
  ): Promise<Fault | undefined> {
    const order = { record, part, region: formatRegion(region), reason, by };
    const answer = await this.#server.redact(order);
    if ('fault' in answer) return answer.fault;
    this.#drop();
    const place = formatPlace(answer);
    this.#tell(this.#say('redact-written', { place }));
    sessionStorage.setItem(TOLD, this.#say('redact-done', { place }));
    this.#draw.focus();
    return undefined;
  }

  #getView(): { region: Region; size: ScanPlace; map: SeenScan['map'] } | undefined {
    if (!this.#selection) return undefined;
    const { scan, place, region } = this.#selection;
    const seen = this.#scans.find(
      ({ element, key }) => element === scan.element && key === scan.key,
    );
    return seen && { region, size: place, map: seen.map };
  }

  /** For as long as there is anything to keep in its place. */
  #run(): void {
    if (this.#isRunning) return;
    this.#isRunning = true;
    const turn = (): void => {
      this.#isRunning = this.#isDrawing || this.#selection !== undefined;
      const pictures = findPictures(this.#viewers);
      this.#scans = pictures.flatMap((picture) => this.#readScan(picture));
      if (this.#isDrawing) {
        this.#panes.place(this.#scans);
        this.#learn(pictures);
      }
      this.#frame.place();
      if (this.#isRunning) requestAnimationFrame(turn);
    };
    turn();
  }

  #readScan(picture: Picture): SeenScan[] {
    const [place, ...others] = sortPlaces(this.#known.find(picture.key) ?? [], location.pathname);
    const map = place && picture.map(place);
    return map ? [{ ...picture, places: [place, ...others], map }] : [];
  }

  /** Asks what new pictures are of, and says what there is to draw on. */
  #learn(pictures: readonly Picture[]): void {
    const asking = this.#known.learn(pictures.map(({ key }) => key));
    if (!asking) {
      this.#tell(this.#say(this.#scans.length > 0 ? 'draw-how' : 'draw-none'));
      return;
    }
    void asking.then((fault) => {
      if (!fault || !this.#isDrawing) return;
      this.#setDrawing(false);
      this.#tell(fault[this.#language]);
    });
  }

  /** Said aloud when it changes. */
  #tell(text: string): void {
    if (this.#told.textContent !== text) this.#told.textContent = text;
  }
}
