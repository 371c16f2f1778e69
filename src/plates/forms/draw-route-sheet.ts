import { parseDay } from '../almanac/day.ts';
import { spellNumber } from '../almanac/numerals.ts';
import { spellWhen } from '../evidence.ts';
import {
  drawHeading,
  drawNotes,
  drawNumber,
  drawSources,
  drawStatements,
  drawStrengthKey,
  drawTitleBlock,
  getRoom,
} from '../furniture.ts';
import {
  type Box,
  getBottom,
  getRight,
  measureLine,
  type Point,
  smoothLine,
  walkLine,
} from '../geometry.ts';
import { CINNABAR, INK, OCHRE, PAPER } from '../palette.ts';
import { Sheet } from '../sheet.ts';
import { TYPE } from '../type-scale.ts';
import type { RouteSheet } from './route-sheet.ts';
import {
  drawIndexFrame,
  drawNode,
  drawPeak,
  drawRange,
  drawRoughNorth,
  drawRoute,
} from './route-symbols.ts';
import { numberStatements } from './space-time-shapes.ts';
import { drawWater } from './water.ts';

const PANEL = 2030;

export function drawRouteSheet(data: RouteSheet): Sheet {
  const sheet = new Sheet({ width: 8000, height: 5480 });
  const room = getRoom(sheet);
  const top = drawTitleBlock(sheet, data) + 130;
  const map: Box = { x: room.x + PANEL + 150, y: top, w: room.w - PANEL - 210, h: 3340 };
  const numbers = numberStatements(data.statements);
  drawMap(sheet, data, map, numbers);
  let y = drawHeading(sheet, '图中陈述', 'Statements', [room.x, top - 40], PANEL);
  y = drawStatements(sheet, data.statements, data.sources, [room.x, y], PANEL, numbers);
  y = drawHeading(sheet, '图例', 'Key', [room.x, y + 70], PANEL);
  y = drawLegend(sheet, [room.x, y]);
  y = drawHeading(sheet, '凭据', 'Strength of evidence', [room.x, y + 60], PANEL);
  drawStrengthKey(sheet, [room.x, y]);
  drawStrip(sheet, data, [map.x, getBottom(map) + 120], getRight(map));
  const foot = getBottom(map) + 640;
  const width = (map.w - 90) / 2;
  const right = map.x + width + 90;
  y = drawHeading(sheet, '出处', 'Sources', [map.x, foot], width);
  drawSources(sheet, data.sources, [map.x, y], width);
  y = drawHeading(sheet, '说明', 'Notes', [right, foot], width);
  drawNotes(sheet, data.notes, [right, y], width);
  return sheet;
}

function drawMap(
  sheet: Sheet,
  data: RouteSheet,
  map: Box,
  numbers: ReadonlyMap<string, string>,
): void {
  const put = ([x, y]: readonly [number, number]): Point => [
    map.x + (x / 100) * map.w,
    map.y + (y / 100) * map.h,
  ];
  drawIndexFrame(sheet, map, 'ABCDEFGH', 5);
  const inside = ([x, y]: Point) =>
    x > map.x + 4 && x < getRight(map) - 4 && y > map.y + 4 && y < getBottom(map) - 4;
  for (const { name, points, letters } of data.rivers) {
    const course = smoothLine(points.map(put), 16).filter(inside);
    drawWater(sheet, course, 28);
    const length = measureLine(course);
    const places = letters.map((share) => walkLine(course, share * length).at);
    const style = { face: 'song', size: 84, fill: OCHRE } as const;
    sheet.scatter(name, places, style, { kind: 'label', halo: PAPER });
  }
  for (const { points } of data.ridges) drawRange(sheet, smoothLine(points.map(put), 20));
  drawRoughNorth(sheet, put([6, 15]), 110);
  for (const { style, points } of data.routes) drawRoute(sheet, style, smoothLine(points.map(put)));
  for (const node of data.nodes) {
    const at = put([node.x, node.y]);
    drawNode(sheet, node.kind, at);
    const small = node.kind === 'mountain';
    const style = {
      face: small ? 'song-bold' : 'song-black',
      size: small ? 68 : 92,
      spacing: 6,
      fill: INK,
    } as const;
    const options = {
      kind: 'label',
      anchor: node.anchor,
      halo: PAPER,
      group: `node-${node.id}`,
    } as const;
    const name = sheet.write(node.name, [at[0] + node.dx, at[1] + node.dy], style, options);
    if (node.note !== undefined) {
      sheet.write(node.note, [at[0] + node.dx, getBottom(name) + 12], TYPE.note, options);
    }
  }
  data.texts.forEach(({ text, note, x, y, anchor }, i) => {
    const at = put([x, y]);
    const options = { kind: 'label', anchor, halo: PAPER, group: `text-${i}` } as const;
    const style = { face: 'song', size: 54, spacing: 8, fill: CINNABAR } as const;
    sheet.write(text, at, style, options);
    if (note !== undefined) sheet.write(note, [at[0], at[1] + 72], TYPE.note, options);
  });
  const statements = new Map(data.statements.map((statement) => [statement.id, statement]));
  data.numbers.forEach(({ statement, label, x, y, side }, i) => {
    const at = put([x, y]);
    const left = side === 'left';
    const shift = left ? -66 : 66;
    const anchor = left ? 'end' : 'start';
    const options = { kind: 'label', anchor, halo: PAPER, group: `number-${i}` } as const;
    const found = statements.get(statement);
    drawNumber(sheet, at, numbers.get(statement) ?? '', 42);
    sheet.write(
      label,
      [at[0] + shift, at[1] - 48],
      { face: 'song', size: 52, spacing: 3, fill: CINNABAR },
      options,
    );
    if (found) sheet.write(spellWhen(found), [at[0] + shift, at[1] + 18], TYPE.note, options);
  });
}

// The stops in order, from east (right) to west (left), as on a tape: which river, which day since the start.
function drawStrip(sheet: Sheet, data: RouteSheet, [left, top]: Point, right: number): void {
  const y =
    drawHeading(
      sheet,
      '由东向西，一程一程',
      'Stop after stop, from east to west',
      [left, top],
      right - left,
    ) + 190;
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
    sheet.write(`渡江起第${days}日`, [x, y + 100], { ...TYPE.note, fill: CINNABAR }, options);
  });
}

function drawLegend(sheet: Sheet, [x, top]: Point): number {
  const rows = [
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
  return top + 50 + 5 * 92;
}
