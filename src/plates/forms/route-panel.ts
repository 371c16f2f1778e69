import { parseDay } from '../almanac/day.ts';
import { spellNumber } from '../almanac/numerals.ts';
import { spellWhen } from '../evidence.ts';
import { drawHeading } from '../furniture.ts';
import { type Point, smoothLine } from '../geometry.ts';
import { CINNABAR, INK, OCHRE, PAPER } from '../palette.ts';
import type { Sheet } from '../sheet.ts';
import { TYPE } from '../type-scale.ts';
import type { RouteSheet } from './route-sheet.ts';
import { drawNode, drawPeak, drawRoute } from './route-symbols.ts';
import { drawWater } from './water.ts';

/** The stops in order, from east (right) to west (left), as on a tape: which river, which day since the start. */
export function drawStrip(sheet: Sheet, data: RouteSheet, [left, top]: Point, right: number): void {
  const y = drawHeading(sheet, data.strip.zh, data.strip.en, [left, top], right - left) + 190;
  const statements = new Map(data.statements.map((statement) => [statement.id, statement]));
  const since = parseDay(data.strip.since);
  const { stops } = data.strip;
  const step = (right - left - 500) / (stops.length - 1);
  sheet.level(y, left + 120, right - 120, { width: 12, colour: CINNABAR, cap: 'round' });
  stops.forEach((stop, i) => {
    const x = right - 250 - i * step;
    if (stop.river !== undefined) {
      const course = Array.from({ length: 20 }, (_, k): Point => [
        x - step / 2 + 9 * Math.sin(k * 0.7),
        y - 130 + k * 13.7,
      ]);
      sheet.polygon(
        [
          [x - step / 2 - 34, y - 12],
          [x - step / 2 + 34, y - 12],
          [x - step / 2 + 34, y + 12],
          [x - step / 2 - 34, y + 12],
        ],
        PAPER,
      );
      drawWater(sheet, course, 20);
      const style = { face: 'song', size: 44, spacing: 10, fill: OCHRE } as const;
      sheet.write(stop.river, [x - step / 2 + 50, y + 44], style, {
        kind: 'label',
        direction: 'vertical',
      });
    }
    const statement = statements.get(stop.statement);
    if (!statement?.date) return;
    const group = `strip-${i}`;
    const options = { kind: 'label', anchor: 'middle', group } as const;
    sheet.circle([x, y], 26, { width: 6, colour: CINNABAR, fill: PAPER });
    sheet.write(
      stop.name,
      [x, y - 122],
      { face: 'song-black', size: 60, spacing: 4, fill: INK },
      options,
    );
    sheet.write(spellWhen(statement), [x, y + 52], { ...TYPE.note, fill: INK }, options);
    const first = statement.date.from - since + 1;
    const last = statement.date.to - since + 1;
    const days =
      first === last ? spellNumber(first) : `${spellNumber(first)}、${spellNumber(last)}`;
    sheet.write(
      `${data.strip.count}${days}日`,
      [x, y + 100],
      { ...TYPE.note, fill: CINNABAR },
      options,
    );
  });
}

/** The signs of the map. */
export function drawRouteKey(sheet: Sheet, { key }: RouteSheet, [x, top]: Point): void {
  const signs = [
    ['crossing', '渡口'],
    ['town', '县城、场镇'],
    ['village', '村寨'],
    ['failed', '围而未克'],
    ['main', '行进先后'],
    ['branch', '来向，走法不画'],
    ['unknown', '行程无据'],
    ['peak', '山，示意'],
    ['water', '江河，示意'],
  ] as const;
  const rows = signs
    .map(([kind, text]) => [kind, key[kind] ?? text] as const)
    .filter(([, text]) => text !== '');
  rows.forEach(([kind, text], i) => {
    const at: Point = [x + 70 + (i > 4 ? 940 : 0), top + 50 + (i % 5) * 92];
    if (kind === 'main' || kind === 'branch' || kind === 'unknown') {
      drawRoute(
        sheet,
        kind,
        smoothLine(
          [
            [at[0] - 80, at[1]],
            [at[0] + 90, at[1]],
          ],
          6,
        ),
      );
    } else if (kind === 'peak') drawPeak(sheet, [at[0], at[1] + 36], 130, 80);
    else if (kind === 'water') {
      drawWater(
        sheet,
        smoothLine(
          [
            [at[0] - 80, at[1]],
            [at[0], at[1] + 8],
            [at[0] + 90, at[1] - 4],
          ],
          8,
        ),
        18,
      );
    } else drawNode(sheet, kind, at);
    sheet.write(text, [at[0] + 130, at[1] - 20], { ...TYPE.text, size: 38 }, { kind: 'legend' });
  });
}
