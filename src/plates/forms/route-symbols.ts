import { type Box, measureLine, type Point, walkLine } from '../geometry.ts';
import { CARD, CINNABAR, INK, PAPER, SOFT } from '../palette.ts';
import type { Sheet } from '../sheet.ts';
import { type NODE_KINDS, type ROUTE_STYLES } from './route-sheet.ts';

/** The sign of a place, its middle at `at`. */
export function drawNode(sheet: Sheet, kind: (typeof NODE_KINDS)[number], at: Point): void {
  const [x, y] = at;
  if (kind === 'mountain') return;
  sheet.circle(at, 34, { width: 7, colour: INK, fill: CARD });
  if (kind === 'town') sheet.circle(at, 13, { fill: INK });
  if (kind === 'crossing') {
    for (const dx of [-9, 9]) sheet.upright(x + dx, y - 20, y + 20, { width: 6, colour: CINNABAR });
  }
  if (kind === 'failed') {
    for (const lean of [-1, 1]) {
      sheet.line(
        [
          [x - 17, y - 17 * lean],
          [x + 17, y + 17 * lean],
        ],
        { width: 5, colour: SOFT },
      );
    }
  }
}

/** A line of march with its arrow head; a paper edge lifts it off the rivers. */
export function drawRoute(
  sheet: Sheet,
  style: (typeof ROUTE_STYLES)[number],
  points: readonly Point[],
): void {
  const length = measureLine(points);
  const head = style === 'main' ? 74 : 60;
  const body = points.filter((_, i) => measureLine(points.slice(0, i + 1)) < length - head * 0.6);
  if (style === 'unknown') {
    sheet.line(body, { width: 11, colour: CINNABAR, dash: '1 34' });
  } else {
    const width = style === 'main' ? 17 : 7;
    sheet.line(body, { width: width + 14, colour: PAPER });
    sheet.line(body, { width, colour: CINNABAR });
    if (style === 'branch') sheet.line(body, { width: 2.5, colour: PAPER });
  }
  const { at, angle } = walkLine(points, length);
  const wing = (side: number): Point => [
    at[0] - head * Math.cos(angle) + side * head * 0.42 * Math.sin(angle),
    at[1] - head * Math.sin(angle) - side * head * 0.42 * Math.cos(angle),
  ];
  const notch: Point = [
    at[0] - head * 0.72 * Math.cos(angle),
    at[1] - head * 0.72 * Math.sin(angle),
  ];
  sheet.polygon([at, wing(1), notch, wing(-1)], CINNABAR, true);
}

/** A hachured peak: outline, light from the left, strokes down the right flank. `at` is the middle of its foot. */
export function drawPeak(sheet: Sheet, [x, foot]: Point, width: number, height: number): void {
  const top = foot - height;
  const flank = (side: number): Point[] =>
    Array.from({ length: 11 }, (_, i): Point => {
      const t = i / 10;
      const wobble = Math.sin(i * 2.1 + x * 0.013 + side) * width * 0.018 * Math.min(1, i);
      return [x + side * (width / 2) * t ** 0.84 + wobble, top + height * t ** 1.18];
    });
  const left = flank(-1);
  const right = flank(1);
  sheet.polygon([...left.slice().reverse(), ...right], PAPER, true);
  const strokes = Math.max(9, Math.round(height / 13));
  for (let i = 1; i < strokes; i++) {
    const t = i / strokes;
    const start: Point = [x + (width / 2) * t ** 0.84 * 0.98, top + height * t ** 1.18];
    const reach = height * (0.2 + 0.34 * Math.abs(Math.sin(i * 1.7 + x * 0.01))) * (1 - t * 0.5);
    const end = Math.min(foot, start[1] + reach);
    sheet.line([start, [start[0] - (end - start[1]) * 0.36, end]], { width: 2.1, colour: SOFT });
  }
  for (let i = 2; i < strokes; i += 3) {
    const t = i / strokes;
    const start: Point = [x - (width / 2) * t ** 0.84 * 0.8, top + height * t ** 1.18];
    const end = Math.min(foot, start[1] + height * 0.13);
    sheet.line([start, [start[0] - 7, end]], { width: 1.4, colour: SOFT });
  }
  sheet.line([...left.slice().reverse(), ...right], { width: 3.4, colour: INK });
}

/** A range along a line: the far peaks first, the near ones over them. */
export function drawRange(sheet: Sheet, course: readonly Point[]): void {
  const length = measureLine(course);
  const peaks = Array.from({ length: 17 }, (_, i) => {
    const [x, y] = walkLine(course, ((i + 0.5) / 17) * length).at;
    const far = i % 2 === 0;
    const main = i === 8 ? 110 : i === 16 ? 60 : 0;
    const height = (far ? 250 : 150) + 70 * Math.abs(Math.sin(i * 2.3 + 1)) + main;
    return { x, y: y + (far ? 0 : 44), width: (far ? 250 : 200) + (i % 3) * 30, height };
  });
  for (const { x, y, width, height } of peaks.sort((a, b) => a.y - b.y || b.height - a.height)) {
    drawPeak(sheet, [x, y], width, height);
  }
}

/** Roughly where north is: no bearing can be taken from a sketch. */
export function drawRoughNorth(sheet: Sheet, [x, y]: Point, r: number): void {
  sheet.upright(x, y - r, y + r, { width: 2, colour: SOFT });
  sheet.level(y, x - r, x + r, { width: 2, colour: SOFT });
  sheet.polygon(
    [
      [x, y - r - 40],
      [x + 17, y - r + 14],
      [x, y - r],
      [x - 17, y - r + 14],
    ],
    CINNABAR,
    true,
  );
  const style = { face: 'song', size: 44, fill: SOFT } as const;
  const options = { kind: 'label', anchor: 'middle', group: 'north', halo: PAPER } as const;
  sheet.write('北', [x, y - r - 102], style, options);
  sheet.write('东', [x + r + 44, y - 22], style, options);
  sheet.write('南', [x, y + r + 18], style, options);
  sheet.write('西', [x - r - 44, y - 22], style, options);
  sheet.write('方位约略', [x, y + r + 84], { ...style, face: 'hei', size: 29 }, options);
}

/** Letters above and figures beside, as on the sheets of an atlas, for finding a place by word. */
export function drawIndexFrame(sheet: Sheet, box: Box, columns: string, rows: number): void {
  sheet.frame(box, { width: 3, colour: INK });
  for (let i = 1; i < columns.length; i++) {
    const x = box.x + (i * box.w) / columns.length;
    sheet.upright(x, box.y, box.y + box.h, { width: 1, colour: '#ddd0b4' });
  }
  for (let i = 1; i < rows; i++) {
    const y = box.y + (i * box.h) / rows;
    sheet.level(y, box.x, box.x + box.w, { width: 1, colour: '#ddd0b4' });
  }
  const style = { face: 'song', size: 30, fill: SOFT } as const;
  [...columns].forEach((letter, i) => {
    const x = box.x + ((i + 0.5) * box.w) / columns.length;
    for (const y of [box.y - 40, box.y + box.h + 10]) {
      sheet.write(letter, [x, y], style, { kind: 'label', anchor: 'middle', language: 'en' });
    }
  });
  for (let i = 0; i < rows; i++) {
    const y = box.y + ((i + 0.5) * box.h) / rows - 15;
    for (const x of [box.x - 26, box.x + box.w + 26]) {
      sheet.write(String(i + 1), [x, y], style, { kind: 'label', anchor: 'middle' });
    }
  }
}
