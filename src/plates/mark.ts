import { PLATE_MARK } from '../model/plate-mark.ts';
import type { Size } from '../model/region.ts';
import { type Box, doBoxesMeet, getBottom, getRight, growBox, type Point } from './geometry.ts';
import type { LetterStyle } from './lettering/lettering.ts';
import { setVertical } from './lettering/set-column.ts';
import { setHorizontal } from './lettering/set-line.ts';
import { findUnmarkedCrop } from './mark-coverage.ts';
import { buildOccupancy } from './occupancy.ts';
import { MARK } from './palette.ts';
import type { Sheet } from './sheet.ts';
import { formatElement } from './svg.ts';

export const MARK_TEXT = PLATE_MARK.zh;

/** Any crop at least this large shows the whole mark at least once. */
export const MARKED_CROP: Size = { width: 1200, height: 800 };

const STYLE: LetterStyle = { face: 'hei', size: 24, spacing: 1, fill: MARK };
const PITCH = { x: 820, y: 560 } as const;
const STEP = 16;
/** Least distance between two marks. */
const APART = 90;

interface Form {
  readonly id: string;
  readonly size: { readonly w: number; readonly h: number };
  /** How far a mark may stray from its place on the lattice; follows from MARKED_CROP and PITCH. */
  readonly stray: Point;
  readonly path: string;
}

interface Place {
  readonly form: Form;
  readonly box: Box;
}

/** Hairlines in the way, or nothing where a mark may not stand at all. */
type Price = (box: Box) => number | undefined;

/**
 * Sprinkles the mark over the sheet on a lattice of bricks, each in the nearest free place, and then wherever
 * a crop would still be without one. `framed` are the marks along the frame. Draws them and gives their boxes.
 * @throws Error where the drawing is so dense that a crop stays without a mark.
 */
export function drawMarks(sheet: Sheet, area: Box, framed: readonly Box[]): Box[] {
  const forms = [buildForm('mark-h', false), buildForm('mark-v', true)];
  const { heavy, light } = buildOccupancy(sheet);
  const places: Place[] = [];
  const price: Price = (box) => {
    const near = growBox(box, 4);
    const apart = growBox(box, APART);
    if (places.some((place) => doBoxesMeet(place.box, apart))) return undefined;
    return heavy.countTaken(near) > 0 ? undefined : light.countTaken(near);
  };
  for (const middle of listLattice(area)) {
    const place = findPlace(middle, area, forms, (form) => form.stray, price);
    if (place) places.push(place);
  }
  for (;;) {
    const marks = [...framed, ...places.map(({ box }) => box)];
    const bare = findUnmarkedCrop(sheet, marks, MARKED_CROP);
    if (!bare) break;
    const reach = ({ size }: Form): Point => [(bare.w - size.w) / 2, (bare.h - size.h) / 2];
    const middle: Point = [bare.x + bare.w / 2, bare.y + bare.h / 2];
    const place = findPlace(middle, area, forms, reach, price);
    if (!place) throw new Error(`no room for the mark in the crop ${JSON.stringify(bare)}`);
    places.push(place);
  }
  const use = ({ form, box }: Place, colour?: string) =>
    formatElement('use', { href: `#${form.id}`, x: box.x, y: box.y, stroke: colour });
  const halos = places
    .filter(({ box }) => light.countTaken(growBox(box, 4)) > 0)
    .map((place) => use(place, sheet.findGround(place.box)));
  sheet.elements.push(
    `<defs>${forms.map(({ id, path }) => formatElement('path', { id, d: path })).join('')}</defs>`,
    `<g fill="none" stroke-width="7" stroke-linejoin="round">${halos.join('')}</g>`,
    `<g fill="${MARK}">${places.map((place) => use(place)).join('')}</g>`,
  );
  return places.map(({ box }) => box);
}

function buildForm(id: string, vertical: boolean): Form {
  const set = vertical ? setVertical : setHorizontal;
  const { w, h } = set(MARK_TEXT, [0, 0], STYLE).body;
  return {
    id,
    size: { w, h },
    stray: [(MARKED_CROP.width - PITCH.x - w) / 2, (MARKED_CROP.height - PITCH.y - h) / 2],
    path: set(MARK_TEXT, vertical ? [w / 2, 0] : [0, 0], STYLE).path,
  };
}

function listLattice(area: Box): Point[] {
  const columns = Math.max(1, Math.round(area.w / PITCH.x));
  const rows = Math.max(1, Math.ceil(area.h / PITCH.y));
  return Array.from({ length: rows * (columns + 1) }, (_, i): Point => {
    const row = Math.floor(i / (columns + 1));
    const column = (i % (columns + 1)) + (row % 2 === 0 ? 0.25 : -0.25);
    return [area.x + (column * area.w) / columns, area.y + ((row + 0.5) * area.h) / rows];
  });
}

function findPlace(
  [mx, my]: Point,
  area: Box,
  forms: readonly Form[],
  getReach: (form: Form) => Point,
  getPrice: Price,
): Place | undefined {
  let best: Place | undefined;
  let lowest = Number.POSITIVE_INFINITY;
  for (const form of forms) {
    const [reachX, reachY] = getReach(form);
    const stepsX = Math.floor(reachX / STEP);
    const stepsY = Math.floor(reachY / STEP);
    for (let dy = -stepsY; dy <= stepsY; dy++) {
      for (let dx = -stepsX; dx <= stepsX; dx++) {
        const away = 30 * Math.hypot(dx / (stepsX || 1), dy / (stepsY || 1));
        if (away >= lowest) continue;
        const { w, h } = form.size;
        const box = { x: mx + dx * STEP - w / 2, y: my + dy * STEP - h / 2, w, h };
        if (box.x < area.x || getRight(box) > getRight(area)) continue;
        if (box.y < area.y || getBottom(box) > getBottom(area)) continue;
        const price = getPrice(box);
        if (price === undefined) continue;
        const total = price * 4 + away;
        if (total < lowest) {
          lowest = total;
          best = { form, box };
        }
      }
    }
    // Upright only where lying down costs a lot of lines.
    if (best && lowest < 60) break;
    lowest -= 60;
  }
  return best;
}
