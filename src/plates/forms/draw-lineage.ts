import { drawTitleBlock, getRoom } from '../furniture.ts';
import { type Box, getBottom, getRight, growBox, type Point, uniteBoxes } from '../geometry.ts';
import { CARD, CINNABAR, INK, mixColours, OCHRE, PAPER, SOFT } from '../palette.ts';
import { fitSheet } from '../fit-sheet.ts';
import type { Sheet } from '../sheet.ts';
import { drawNumber } from '../statement-blocks.ts';
import { TYPE } from '../type-scale.ts';
import { drawFoot } from './foot.ts';
import type { Lineage } from './lineage.ts';
import { numberStatements } from './space-time-shapes.ts';
import { drawStatementColumns } from './statement-columns.ts';

const FILLS = {
  strong: mixColours(CINNABAR, PAPER, 0.12),
  soft: mixColours(OCHRE, PAPER, 0.2),
  plain: CARD,
} as const;
const EDGES = { strong: CINNABAR, soft: OCHRE, plain: INK } as const;

type Node = Lineage['nodes'][number];

export function drawLineage(data: Lineage): Sheet {
  return fitSheet(8000, (sheet) => drawOn(sheet, data));
}

function drawOn(sheet: Sheet, data: Lineage): number {
  const room = getRoom(sheet);
  const top = drawTitleBlock(sheet, data) + 130;
  const area: Box = { x: room.x, y: top, w: room.w, h: data.drawing };
  const numbers = numberStatements(data.statements);
  for (const { text, x } of data.heads) {
    const style = { face: 'song-black', size: 62, spacing: 8, fill: SOFT } as const;
    sheet.write(text, [area.x + (x / 100) * area.w, top - 10], style, { kind: 'heading' });
  }
  const boxes = new Map(
    data.nodes.map((node) => [
      node.id,
      drawNode(sheet, node, area, numbers.get(node.statement ?? '')),
    ]),
  );
  for (const link of data.links) {
    const from = boxes.get(link.from);
    const to = boxes.get(link.to);
    if (from && to) drawLink(sheet, link, from, to);
  }
  const y = drawStatementColumns(
    sheet,
    data,
    [room.x, getBottom(area) + 70],
    room.w,
    data.columns,
    numbers,
  );
  return drawFoot(sheet, data, [room.x, y + 60], room.w, 4);
}

/** As tall as its words; gives its box. */
function drawNode(sheet: Sheet, node: Node, area: Box, number?: string): Box {
  const x = area.x + (node.x / 100) * area.w;
  const y = area.y + (node.y / 100) * area.h;
  const w = (node.w / 100) * area.w;
  const inner = w - 100;
  const group = `node-${node.id}`;
  const written = [];
  let bottom = y + 44;
  if (node.date !== undefined) {
    const style = { ...TYPE.label, fill: CINNABAR };
    const left = x + 50 + (number === undefined ? 0 : 74);
    const date = sheet.write(node.date, [left, bottom], style, { kind: 'date', group });
    written.push(date);
    bottom = getBottom(date) + 22;
  }
  const title = { face: 'song-black', size: 58, spacing: 3, fill: INK } as const;
  const head = sheet.paragraph(node.title, [x + 50, bottom], inner, title, {
    kind: 'label',
    group,
    leading: 1.35,
  });
  written.push(head);
  if (node.note !== undefined) {
    const options = { kind: 'note', leading: 1.5, group: `${group}-note` } as const;
    written.push(
      sheet.paragraph(
        node.note,
        [x + 50, getBottom(head) + 22],
        inner,
        { ...TYPE.text, size: 38 },
        options,
      ),
    );
  }
  const box: Box = { x, y, w, h: getBottom(uniteBoxes(written)) + 44 - y };
  // The field lies below its words, which are always on top; only lines drawn before it would be hidden.
  sheet.field(box, FILLS[node.tone], true);
  sheet.frame(box, { width: node.tone === 'strong' ? 5 : 3, colour: EDGES[node.tone] });
  if (number !== undefined) drawNumber(sheet, [x + 78, y + 62], number, 28);
  return box;
}

function drawLink(sheet: Sheet, link: Lineage['links'][number], from: Box, to: Box): void {
  const style = {
    width: link.sure ? 6 : 4,
    colour: link.sure ? CINNABAR : OCHRE,
    ...(link.sure ? {} : { dash: '22 16' }),
  };
  const points = link.way === 'down' ? bendDown(from, to) : bendAcross(from, to);
  sheet.line(points, style);
  const [before, tip] = points.slice(-2) as [Point, Point];
  const angle = Math.atan2(tip[1] - before[1], tip[0] - before[0]);
  const wing = (turn: number): Point => [
    tip[0] - 34 * Math.cos(angle + turn),
    tip[1] - 34 * Math.sin(angle + turn),
  ];
  sheet.polygon([tip, wing(0.45), wing(-0.45)], style.colour, true);
  if (link.label === undefined) return;
  const [a, b] = points.slice(1, 3) as [Point, Point];
  const at: Point =
    link.way === 'down' ? [(a[0] + b[0]) / 2, a[1] - 58] : [b[0] + 14, (a[1] + b[1]) / 2 - 20];
  const anchor = link.way === 'down' ? 'middle' : 'start';
  sheet.write(link.label, at, { ...TYPE.label, fill: INK }, { kind: 'label', anchor, halo: PAPER });
}

function bendDown(from: Box, to: Box): Point[] {
  const start: Point = [from.x + from.w / 2, getBottom(from)];
  const end: Point = [to.x + to.w / 2, growBox(to, 4).y];
  const middle = end[1] - 74;
  return [start, [start[0], middle], [end[0], middle], end];
}

function bendAcross(from: Box, to: Box): Point[] {
  const start: Point = [getRight(from), from.y + from.h / 2];
  const end: Point = [growBox(to, 4).x, to.y + to.h / 2];
  const middle = end[0] - 90;
  return [start, [middle, start[1]], [middle, end[1]], end];
}
