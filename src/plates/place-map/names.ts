import type { LocalText } from '../../model/local-text.ts';
import {
  doBoxesMeet,
  growBox,
  isBoxInside,
  measureLine,
  uniteBoxes,
  walkLine,
  type Box,
  type Point,
} from '../geometry.ts';
import type { Anchor } from '../lettering/lettering.ts';
import { setHorizontal } from '../lettering/set-line.ts';
import { CINNABAR, INK, OCHRE, PAPER, SOFT } from '../palette.ts';
import type { Sheet } from '../sheet.ts';

const NAME = { face: 'song-bold', size: 76, spacing: 5, fill: INK } as const;
const ENGLISH = { face: 'song', size: 42, spacing: 0.5, fill: SOFT } as const;
const WATER = { face: 'song', size: 60, fill: OCHRE } as const;
const SIGN = 22;
const AWAY = 52;

/** Places a name may stand in beside its sign, best first: shifts of the name's box in shares of its size. */
const STANDS: readonly (readonly [anchor: Anchor, dx: number, dy: number])[] = [
  ['start', 1, -0.5],
  ['end', -1, -0.5],
  ['middle', 0, -1],
  ['middle', 0, 0],
  ['start', 1, -0.2],
  ['start', 1, -0.8],
  ['end', -1, -0.2],
  ['end', -1, -0.8],
  ['start', 1, -0.02],
  ['start', 1, -0.98],
  ['end', -1, -0.02],
  ['end', -1, -0.98],
];

export interface Names {
  /** Keeps the room of a place's sign and draws it. */
  readonly takeSign: (at: Point) => void;
  /** Beside the sign wherever there is room; nowhere if there is none. */
  readonly writePlace: (name: LocalText, at: Point) => void;
  /** Along the river, a character at a time. */
  readonly writeRiver: (name: LocalText, lines: readonly (readonly Point[])[]) => void;
}

/** Names within the map's area, none of which touches another or a sign. */
export function openNames(sheet: Sheet, area: Box): Names {
  const taken: Box[] = sheet.written.map(({ lettering }) => growBox(lettering.body, 10));
  const room = growBox(area, -24);
  const isFree = (box: Box): boolean =>
    isBoxInside(box, room) && !taken.some((other) => doBoxesMeet(other, box));
  let groups = 0;
  return {
    takeSign: (at) => {
      sheet.circle(at, SIGN, { width: 7, colour: CINNABAR, fill: PAPER });
      taken.push(growBox({ x: at[0], y: at[1], w: 0, h: 0 }, SIGN + 10));
    },
    writePlace: (name, at) => {
      const lines = [
        { text: name.zh, style: NAME, top: 0, language: 'zh' as const },
        ...(name.en === undefined
          ? []
          : [{ text: name.en, style: ENGLISH, top: 92, language: 'en' as const }]),
      ];
      const height = name.en === undefined ? 76 : 136;
      for (const [anchor, dx, dy] of STANDS) {
        const x = at[0] + dx * AWAY;
        const y = at[1] + dy * height + (dy === -1 ? -AWAY : dy === 0 ? AWAY : 0);
        const set = (line: (typeof lines)[number]) =>
          setHorizontal(line.text, [x, y + line.top], line.style, anchor);
        const box = growBox(uniteBoxes(lines.map((line) => set(line).body)), 10);
        if (!isFree(box)) continue;
        taken.push(box);
        const group = `place-${groups++}`;
        for (const { text, style, top, language } of lines)
          sheet.write(text, [x, y + top], style, {
            kind: 'label',
            anchor,
            group,
            language,
            halo: PAPER,
          });
        return;
      }
    },
    writeRiver: (name, lines) => {
      const longest = [...lines].sort((a, b) => measureLine(b) - measureLine(a))[0];
      const points = longest && findRiverPoints([...name.zh].length, longest, isFree);
      if (!points) return;
      const box = uniteBoxes(points.map(boxAt));
      taken.push(...points.map(boxAt));
      const group = `river-${groups++}`;
      sheet.scatter(name.zh, points, WATER, { kind: 'label', group, halo: PAPER });
      if (name.en === undefined) return;
      const english = { ...ENGLISH, fill: OCHRE };
      const middle = box.x + box.w / 2;
      const stands: readonly (readonly [anchor: Anchor, x: number, y: number])[] = [
        ['middle', middle, box.y + box.h + 6],
        ['middle', middle, box.y - 52],
        ['start', box.x + box.w + 10, box.y + box.h / 2],
        ['end', box.x - 10, box.y + box.h / 2],
      ];
      for (const [anchor, x, y] of stands) {
        const body = growBox(setHorizontal(name.en, [x, y], english, anchor).body, 4);
        if (!isFree(body)) continue;
        taken.push(body);
        sheet.write(name.en, [x, y], english, {
          kind: 'label',
          anchor,
          group,
          language: 'en',
          halo: PAPER,
        });
        return;
      }
    },
  };
}

function boxAt([x, y]: Point): Box {
  return growBox({ x, y, w: 0, h: 0 }, WATER.size / 2 + 6);
}

/** As many points in a row beside the river, on the first free stretch from its middle outwards. */
function findRiverPoints(
  count: number,
  line: readonly Point[],
  isFree: (box: Box) => boolean,
): readonly Point[] | undefined {
  const length = measureLine(line);
  const pitch = WATER.size * 1.5;
  if (length < pitch * (count + 1)) return undefined;
  for (const share of [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.12, 0.88]) {
    for (const side of [66, -66]) {
      const start = Math.min(
        Math.max(length * share - (pitch * (count - 1)) / 2, pitch),
        length - pitch * count,
      );
      const points = Array.from({ length: count }, (_, i): Point => {
        const { at, angle } = walkLine(line, start + i * pitch);
        return [at[0] + side * Math.sin(angle), at[1] - side * Math.cos(angle)];
      });
      if (points.every((point) => isFree(boxAt(point)))) return points;
    }
  }
  return undefined;
}
