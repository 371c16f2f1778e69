import type { LocalText } from '../../model/local-text.ts';
import { drawWater } from '../forms/water.ts';
import { getRight, type Box, type Point } from '../geometry.ts';
import { CINNABAR, FAINT, HAIR, INK, PAPER } from '../palette.ts';
import type { Sheet } from '../sheet.ts';
import { TYPE } from '../type-scale.ts';
import type { MapProjection } from './projection.ts';

export const HEAD_HEIGHT = 330;
export const KEY_HEIGHT = 250;

const TITLE = { face: 'song-black', size: 120, spacing: 14, fill: INK } as const;
const WORDS = { face: 'hei', size: 34, fill: INK } as const;
const LENGTHS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000];

/** Title, and what a sketch map is not. */
export function drawHead(sheet: Sheet, room: Box, title: LocalText): void {
  sheet.write(title.zh, [room.x, room.y + 8], TITLE, { kind: 'title' });
  if (title.en !== undefined) {
    sheet.write(title.en, [room.x + 4, room.y + 164], TYPE.english, {
      kind: 'subtitle',
      language: 'en',
    });
  }
  const right: Point = [getRight(room), room.y + 20];
  sheet.write('示意图：位置只取大略，不画国界、行政区域界线及任何界线', right, TYPE.label, {
    kind: 'note',
    anchor: 'end',
  });
  sheet.write(
    'A sketch: approximate positions, no boundaries of any kind',
    [right[0], right[1] + 58],
    TYPE.englishSmall,
    { kind: 'note', language: 'en', anchor: 'end' },
  );
}

/** The signs, and how far it is. */
export function drawKey(
  sheet: Sheet,
  area: Box,
  { pixelsPerKilometre }: MapProjection,
  step: number,
): void {
  const y = area.y + 140;
  const say = (zh: string, en: string, x: number): void => {
    sheet.write(zh, [x, y - 34], WORDS, { kind: 'legend' });
    sheet.write(en, [x, y + 14], TYPE.englishFine, { kind: 'legend', language: 'en' });
  };
  sheet.circle([area.x + 40, y], 20, { width: 7, colour: CINNABAR, fill: PAPER });
  say('地点', 'place', area.x + 90);
  const river = Array.from({ length: 20 }, (_, i): Point => [
    area.x + 420 + i * 10,
    y + 12 * Math.sin(i / 3),
  ]);
  drawWater(sheet, river, 13);
  say('江河走向，示意', 'course of a river', area.x + 660);
  for (const [from, to] of [
    [
      [area.x + 1180, y],
      [area.x + 1300, y],
    ],
    [
      [area.x + 1240, y - 40],
      [area.x + 1240, y + 40],
    ],
  ] as const) {
    sheet.line([from, to], { width: 2, colour: FAINT });
  }
  say(`经纬网，每格${step}度`, `graticule, ${step}° apart`, area.x + 1340);
  drawScale(sheet, [getRight(area), y], area.w / 4, pixelsPerKilometre);
}

/** The longest round length that takes up to a quarter of the width. */
function drawScale(sheet: Sheet, [right, y]: Point, most: number, pixels: number): void {
  const length = LENGTHS.findLast((one) => one * pixels <= most) ?? 1;
  const width = length * pixels;
  const left = right - width;
  const half = left + width / 2;
  sheet.field({ x: left, y: y - 9, w: width / 2, h: 18 }, INK, true);
  sheet.frame({ x: left, y: y - 9, w: width, h: 18 }, { width: 3, colour: INK });
  for (const x of [left, half, right]) sheet.upright(x, y - 26, y, { width: 3, colour: HAIR });
  const style = { ...WORDS, size: 30 };
  sheet.write('0', [left, y - 64], style, { kind: 'legend' });
  sheet.write(`约${length}公里`, [right, y - 64], style, { kind: 'legend', anchor: 'end' });
  sheet.write(`about ${length} km`, [right, y + 26], TYPE.englishFine, {
    kind: 'legend',
    language: 'en',
    anchor: 'end',
  });
}
