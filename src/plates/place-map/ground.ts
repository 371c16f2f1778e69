import type { LocalText } from '../../model/local-text.ts';
import { smoothLine, type Point } from '../geometry.ts';
import { FAINT, HAIR, PAPER } from '../palette.ts';
import type { Sheet } from '../sheet.ts';
import { drawWater } from '../forms/water.ts';
import type { MapProjection, MapShape, Position } from './projection.ts';

const STEPS = [0.5, 1, 2, 5, 10, 20, 30];
const MOST_LINES = 7;
const FIGURES = { face: 'hei', size: 30, fill: FAINT } as const;

/** Meridians and parallels, lettered at the lower and the left edge. @returns degrees between two of them */
export function drawGraticule(sheet: Sheet, projection: MapProjection, shape: MapShape): number {
  const { west, east, south, north } = shape;
  const step = STEPS.find((one) => (east - west) / one <= MOST_LINES) ?? 30;
  for (const longitude of listMultiples(west, east, step)) {
    for (const line of projection.draw(
      sample([south - step, longitude], [north + step, longitude]),
    )) {
      sheet.line(line, { width: 1.5, colour: HAIR });
      const [x, y] = line.reduce((low, point) => (point[1] > low[1] ? point : low));
      sheet.write(sayDegrees(longitude, ['E', 'W']), [x, y - 46], FIGURES, {
        kind: 'label',
        anchor: 'middle',
        halo: PAPER,
        language: 'en',
      });
    }
  }
  for (const latitude of listMultiples(south, north, step)) {
    for (const line of projection.draw(sample([latitude, west - step], [latitude, east + step]))) {
      sheet.line(line, { width: 1.5, colour: HAIR });
      const [x, y] = line.reduce((left, point) => (point[0] < left[0] ? point : left));
      sheet.write(sayDegrees(latitude, ['N', 'S']), [x + 20, y - 15], FIGURES, {
        kind: 'label',
        halo: PAPER,
        language: 'en',
      });
    }
  }
  return step;
}

export interface RiverCourse {
  readonly name: LocalText;
  /** What of it is on the map. */
  readonly lines: readonly (readonly Point[])[];
}

/** A smooth line through the known points, as engravers drew water. */
export function drawRivers(
  sheet: Sheet,
  projection: MapProjection,
  rivers: readonly { readonly name: LocalText; readonly course: readonly Position[] }[],
): readonly RiverCourse[] {
  return rivers.map(({ name, course }) => {
    const known = course.map(([latitude, longitude]): Point => [longitude, latitude]);
    const smooth = smoothLine(addBetween(known), 0.03);
    const lines = projection.draw(smooth.map(([longitude, latitude]) => [latitude, longitude]));
    for (const line of lines) drawWater(sheet, line, 13);
    return { name, lines };
  });
}

/** With points near each known one, so that the curve bends there and swings out nowhere. */
function addBetween(points: readonly Point[]): readonly Point[] {
  return points.flatMap((point, i) => {
    const next = points[i + 1];
    if (!next) return [point];
    const at = (share: number): Point => [
      point[0] + (next[0] - point[0]) * share,
      point[1] + (next[1] - point[1]) * share,
    ];
    return [point, at(0.25), at(0.75)];
  });
}

/** Parallels are arcs of no great circle: many points keep them level. */
function sample(from: Position, to: Position): readonly Position[] {
  return Array.from({ length: 33 }, (_, i): Position => [
    from[0] + ((to[0] - from[0]) * i) / 32,
    from[1] + ((to[1] - from[1]) * i) / 32,
  ]);
}

/** A little inside the edges, where a line and its figures have room. */
function listMultiples(least: number, most: number, step: number): number[] {
  const inset = (most - least) * 0.02;
  const first = Math.ceil((least + inset) / step);
  const count = Math.max(0, Math.floor((most - inset) / step) - first + 1);
  return Array.from({ length: count }, (_, i) => (first + i) * step);
}

function sayDegrees(value: number, [plus, minus]: readonly [string, string]): string {
  return `${Math.abs(value)}°${value === 0 ? '' : value > 0 ? plus : minus}`;
}
