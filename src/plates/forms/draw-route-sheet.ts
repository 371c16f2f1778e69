import { spellWhen } from '../evidence.ts';
import { drawHeading, drawTitleBlock, getRoom } from '../furniture.ts';
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
import {
  drawNotes,
  drawNumber,
  drawSources,
  drawStatements,
  drawStrengthKey,
  splitEvenly,
} from '../statement-blocks.ts';
import { TYPE } from '../type-scale.ts';
import { drawRouteKey, drawStrip } from './route-panel.ts';
import type { RouteSheet } from './route-sheet.ts';
import { drawIndexFrame, drawNode, drawRange, drawRoughNorth, drawRoute } from './route-symbols.ts';
import { numberStatements } from './space-time-shapes.ts';
import { drawWater } from './water.ts';

const PANEL = 2030;
/** More sources than this stand in two columns. */
const LONG_LIST = 13;

export function drawRouteSheet(data: RouteSheet): Sheet {
  const sheet = new Sheet({ width: 8000, height: 5840 });
  const room = getRoom(sheet);
  const top = drawTitleBlock(sheet, data) + 130;
  const map: Box = { x: room.x + PANEL + 150, y: top, w: room.w - PANEL - 210, h: 3560 };
  const numbers = numberStatements(data.statements);
  drawMap(sheet, data, map, numbers);
  let y = drawHeading(sheet, '图中陈述', 'Statements', [room.x, top - 40], PANEL);
  y = drawStatements(sheet, data.statements, data.sources, [room.x, y], PANEL, numbers);
  y = drawHeading(sheet, '图例', 'Key', [room.x, y + 70], PANEL);
  drawRouteKey(sheet, data, [room.x, y]);
  drawStrip(sheet, data, [map.x, getBottom(map) + 120], getRight(map));
  const foot = getBottom(map) + 640;
  const width = (map.w - 90) / 2;
  const right = map.x + width + 90;
  y = drawHeading(sheet, '出处', 'Sources', [map.x, foot], width);
  const columns = data.sources.length > LONG_LIST ? 2 : 1;
  splitEvenly(data.sources, columns).forEach((sources, i) => {
    const column = (width - (columns - 1) * 60) / columns;
    drawSources(sheet, sources, [map.x + i * (column + 60), y], column);
  });
  y = drawHeading(sheet, '说明', 'Notes', [right, foot], width);
  y = drawNotes(sheet, data.notes, [right, y], width);
  drawStrengthKey(sheet, [right, y + 30]);
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
    for (const place of places) sheet.circle(place, 54, { fill: PAPER });
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
