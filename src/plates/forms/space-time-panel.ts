import { drawHeading, getRoom } from '../furniture.ts';
import { type Box, getRight, type Point } from '../geometry.ts';
import { CARD, CINNABAR, HAIR, INK } from '../palette.ts';
import type { Sheet } from '../sheet.ts';
import {
  drawNotes,
  drawNumber,
  drawSources,
  drawStatements,
  drawStrengthKey,
  splitEvenly,
} from '../statement-blocks.ts';
import { TYPE } from '../type-scale.ts';
import { diamondAt, drawBand } from './space-time-shapes.ts';
import type { SpaceTime } from './space-time.ts';

const COLUMNS = 4;

/** Statements, sources and notes below the chart. */
export function drawSpaceTimePanel(
  sheet: Sheet,
  data: SpaceTime,
  numbers: ReadonlyMap<string, string>,
  top: number,
): void {
  const room = getRoom(sheet);
  const width = 1420;
  const gap = 72;
  const across = COLUMNS * width + (COLUMNS - 1) * gap;
  const english = 'Statements, numbered as on the sheet';
  const below = drawHeading(sheet, '图中陈述', english, [room.x, top], across);
  splitEvenly(data.statements, COLUMNS).forEach((part, i) => {
    const at: Point = [room.x + i * (width + gap), below];
    drawStatements(sheet, part, data.sources, at, width, numbers);
  });
  const left = room.x + across + gap + 20;
  const rest = getRight(room) - left;
  let y = drawHeading(sheet, '出处', 'Sources', [left, top], rest);
  y = drawSources(sheet, data.sources, [left, y], rest);
  y = drawHeading(sheet, '说明', 'Notes', [left, y + 24], rest);
  drawNotes(sheet, data.notes, [left, y], rest);
}

const LEGEND = [
  ['point', '有日期的陈述，数字与下文相同'],
  ['certain', '起讫日期都有记载'],
  ['vague', '在这段时间之内，日子不详'],
  ['either', '两个日子，记载不一'],
  ['other', '另一种说法'],
  ['failed', '未克'],
  ['path', '先后次序，不是逐日行程'],
  ['dots', '其间行程本图无据'],
] as const;

/** The key on a card over an empty part of the chart. */
export function drawSpaceTimeKey(sheet: Sheet, box: Box): void {
  sheet.field(box, CARD);
  sheet.frame(box, { width: 3, colour: INK });
  sheet.frame(
    { x: box.x + 12, y: box.y + 12, w: box.w - 24, h: box.h - 24 },
    { width: 1, colour: HAIR },
  );
  const left = box.x + 80;
  const half = (box.w - 160 - 80) / 2;
  let y = drawHeading(sheet, '图例', 'Key', [left, box.y + 76], half);
  LEGEND.forEach(([shape, text], i) => drawLegendRow(sheet, shape, text, [left, y + 34 + i * 76]));
  const right = left + half + 80;
  y = drawHeading(sheet, '凭据', 'Strength of evidence', [right, box.y + 76], half);
  y = drawStrengthKey(sheet, [right, y]);
  y = drawHeading(sheet, '怎样读', 'How to read it', [right, y + 34], half);
  const text =
    '先横着读：一个地方，哪些日子有事。再竖着读：同一天，各处在做什么。红线越陡，几天之内走过的地方越多；线断成点，是我们还不知道。';
  sheet.paragraph(text, [right, y], half, TYPE.text, { kind: 'legend', leading: 1.6 });
}

function drawLegendRow(
  sheet: Sheet,
  shape: (typeof LEGEND)[number][0],
  text: string,
  [x, y]: Point,
): void {
  if (shape === 'point') drawNumber(sheet, [x + 64, y], '1', 30);
  else if (shape === 'either') {
    for (const px of [x + 38, x + 90]) {
      const style = { width: 4, colour: CINNABAR, closed: true, dash: '8 7' };
      sheet.line(diamondAt([px, y], 22), style);
    }
  } else if (shape === 'path') sheet.level(y, x, x + 130, { width: 11, colour: CINNABAR });
  else if (shape === 'dots') {
    sheet.level(y, x + 6, x + 130, { width: 8, colour: CINNABAR, dash: '1 24', cap: 'round' });
  } else drawBand(sheet, { x, y: y - 24, w: 130, h: 48 }, shape);
  sheet.write(text, [x + 176, y - 19], { ...TYPE.text, size: 36 }, { kind: 'legend' });
}
