import type { Region } from '../../model/region.ts';
import { getGestureHint } from '../deep-zoom/describe-picture.ts';
import { findAction, type Action } from '../deep-zoom/keyboard.ts';
import { applyPose, readPose, type Pose } from '../deep-zoom/pose.ts';
import { layPages, type LaidPage } from '../deep-zoom/sheet.ts';
import { fillString } from '../deep-zoom/strings.ts';
import { Surface } from '../deep-zoom/surface.ts';
import { tellMove } from '../deep-zoom/tell-move.ts';
import type { CompareStrings, SideConfig } from './config.ts';
import {
  followPose,
  invertRelation,
  relatePoses,
  relateRegions,
  type Relation,
} from './relation.ts';

const ZOOM_STEP = 1.5;
const PAN_STEP = 0.25;

type Both<T> = readonly [T, T];

export interface CompareStageHost {
  readonly id: string;
  /** Take the picture areas. */
  readonly frames: Both<HTMLElement>;
  readonly sides: Both<SideConfig>;
  readonly strings: CompareStrings;
  readonly isCalm: boolean;
  onFirstTile: () => void;
  onFail: () => void;
  say: (text: string) => void;
}

/** Two pictures, of which the one in hand leads and the other follows. Loaded on demand, with OpenSeadragon. */
export class CompareStage {
  readonly #host: CompareStageHost;
  readonly #surfaces: Both<Surface>;
  readonly #areas: Both<HTMLElement>;
  readonly #pages: Both<LaidPage>;
  #leader: 0 | 1 = 0;
  /** From the first to the second; nothing while each moves by itself. */
  #relation: Relation | undefined;

  constructor(host: CompareStageHost) {
    this.#host = host;
    this.#relation = relateRegions(getRegion(host.sides[0]), getRegion(host.sides[1]));
    this.#pages = [layPage(host.sides[0]), layPage(host.sides[1])];
    this.#areas = [this.#buildArea(0), this.#buildArea(1)];
    this.#surfaces = [this.#buildSurface(0), this.#buildSurface(1)];
  }

  async open(): Promise<void> {
    await Promise.all(
      this.#host.sides.map(({ part, region }, index) => {
        const side = index === 0 ? 0 : 1;
        return this.#surfaces[side].openPages([this.#pages[side]], part.id, region);
      }),
    );
    this.#lead();
  }

  get isLocked(): boolean {
    return this.#relation !== undefined;
  }

  /** Locked again, the pictures stay to each other as they lie. */
  toggleLock(): void {
    this.#relation = this.isLocked ? undefined : relatePoses(this.#readPose(0), this.#readPose(1));
  }

  run(action: Action): void {
    const surface = this.#surfaces[this.#leader];
    const run: Partial<Record<Action, () => void>> = {
      'zoom-in': () => this.#zoom(ZOOM_STEP),
      'zoom-out': () => this.#zoom(1 / ZOOM_STEP),
      whole: () => this.#restart(),
      rotate: () => surface.turnBy(90),
      'rotate-left': () => surface.turnBy(-90),
      left: () => surface.panBy(-PAN_STEP, 0),
      right: () => surface.panBy(PAN_STEP, 0),
      up: () => surface.panBy(0, -PAN_STEP),
      down: () => surface.panBy(0, PAN_STEP),
    };
    run[action]?.();
  }

  destroy(): void {
    for (const surface of this.#surfaces) surface.destroy();
    for (const area of this.#areas) area.remove();
  }

  #buildArea(index: 0 | 1): HTMLElement {
    const area = document.createElement('div');
    area.className = 'dz-area';
    const how = document.createElement('p');
    how.hidden = true;
    how.id = `${this.#host.id}-how-${index}`;
    how.textContent = `${this.#host.sides[index].part.alt} ${this.#host.strings['compare-help']}`;
    area.append(how);
    // Whoever takes a picture in hand leads.
    for (const sign of ['pointerdown', 'wheel', 'focusin'] as const) {
      area.addEventListener(sign, () => (this.#leader = index), { capture: true, passive: true });
    }
    area.addEventListener('keydown', (event) => {
      const action = findAction(event, 'picture');
      if (!action) return;
      event.preventDefault();
      this.run(action);
    });
    this.#host.frames[index].append(area);
    return area;
  }

  #buildSurface(index: 0 | 1): Surface {
    const { strings, isCalm, sides, id, onFail, onFirstTile } = this.#host;
    let hasTile = false;
    const surface = new Surface(
      this.#areas[index],
      isCalm,
      {
        onMove: () => {
          if (index === this.#leader) this.#lead();
          tellMove(this.#areas[index], {
            parts: [sides[index].part],
            project: (part, x, y) => surface.project(part, x, y),
          });
        },
        onSettle: () => undefined,
        onTap: () => undefined,
        onFirstTile: () => {
          hasTile = true;
          onFirstTile();
        },
        onTileMissing: () => {
          if (!hasTile) onFail();
        },
        getGestureHint: (gesture) => getGestureHint(gesture, strings),
      },
      true,
    );
    const { picture } = surface;
    picture.setAttribute('role', 'application');
    picture.setAttribute('aria-roledescription', strings['zoom-image-role']);
    picture.setAttribute(
      'aria-label',
      fillString(strings['zoom-viewer'], { label: sides[index].label }),
    );
    picture.setAttribute('aria-describedby', `${id}-how-${index}`);
    return surface;
  }

  /** Lays the other picture after the one that leads. */
  #lead(): void {
    const [first, second] = this.#surfaces;
    if (!this.#relation || !first.isOpen || !second.isOpen) return;
    if (this.#leader === 0) this.#lay(1, followPose(this.#readPose(0), this.#relation));
    else this.#lay(0, followPose(this.#readPose(1), invertRelation(this.#relation)));
  }

  #readPose(index: 0 | 1): Pose {
    return readPose(this.#surfaces[index].viewer, this.#pages[index]);
  }

  #lay(index: 0 | 1, pose: Pose): void {
    applyPose(this.#surfaces[index].viewer, this.#pages[index], pose);
  }

  #restart(): void {
    const { sides } = this.#host;
    this.#leader = 0;
    if (this.#relation) this.#relation = relateRegions(getRegion(sides[0]), getRegion(sides[1]));
    for (const index of [0, 1] as const) {
      this.#lay(index, { ...this.#readPose(index), rotation: 0 });
      this.#surfaces[index].show(sides[index].part.id, getRegion(sides[index]));
    }
  }

  #zoom(factor: number): void {
    const surface = this.#surfaces[this.#leader];
    surface.zoomBy(factor);
    const { strings, say } = this.#host;
    say(fillString(strings['zoom-level'], { n: surface.getSeen().percent }));
  }
}

function layPage({ part }: SideConfig): LaidPage {
  const [page] = layPages([part]);
  if (!page) throw new Error(`nothing to lay of ${part.id}`);
  return page;
}

function getRegion({ region, part }: SideConfig): Region {
  return region ?? { x: 0, y: 0, w: part.width, h: part.height };
}
