import { weighSources } from '../evidence.ts';
import { drawHeading, drawTitleBlock, getRoom } from '../furniture.ts';
import { type Box, getBottom, getRight } from '../geometry.ts';
import { CARD, CINNABAR, HAIR, INK, mixColours, PAPER, SOFT } from '../palette.ts';
import { fitSheet } from '../fit-sheet.ts';
import type { Sheet } from '../sheet.ts';
import { drawEvidence } from '../statement-blocks.ts';
import { TYPE } from '../type-scale.ts';
import type { Figures } from './figures.ts';
import { drawFoot } from './foot.ts';

const CARD_HEIGHT = 570;
const GAP = 60;
const ACROSS = 4;

type Item = Figures['groups'][number]['items'][number];

export function drawFigures(data: Figures): Sheet {
  return fitSheet(8000, (sheet) => drawOn(sheet, data));
}

function drawOn(sheet: Sheet, data: Figures): number {
  const room = getRoom(sheet);
  let y = drawTitleBlock(sheet, data) + 120;
  const width = (room.w - (ACROSS - 1) * GAP) / ACROSS;
  for (const group of data.groups) {
    y = drawHeading(sheet, group.name, group.en, [room.x, y], room.w) + 20;
    const most = Math.max(...group.items.map(({ value }) => value));
    group.items.forEach((item, i) => {
      const box: Box = { x: room.x + i * (width + GAP), y, w: width, h: CARD_HEIGHT };
      drawCard(sheet, data, item, box, group.scaled ? item.value / most : undefined);
    });
    y += CARD_HEIGHT + 90;
  }
  return drawFoot(sheet, data, [room.x, y + 20], room.w, 4);
}

function drawCard(sheet: Sheet, data: Figures, item: Item, box: Box, share?: number): void {
  const statement = data.statements.find(({ id }) => id === item.statement);
  const sources = statement?.sources ?? [];
  const firm = weighSources(sources, data.sources) === 'two';
  sheet.field(box, CARD);
  sheet.frame(box, {
    width: firm ? 4 : 2,
    colour: firm ? INK : SOFT,
    ...(firm ? {} : { dash: '18 14' }),
  });
  const left = box.x + 60;
  const group = `card-${item.statement}-${item.shown}`;
  sheet.write(item.label, [left, box.y + 50], TYPE.subheading, { kind: 'label', group });
  const fill = firm ? CINNABAR : mixColours(CINNABAR, PAPER, 0.75);
  const number = { face: 'song-black', size: 190, spacing: 2, fill } as const;
  const shown = sheet.write(item.shown, [left, box.y + 136], number, { kind: 'text', group });
  const unit = { face: 'song', size: 60, fill: INK } as const;
  sheet.write(item.unit, [getRight(shown) + 26, box.y + 256], unit, { kind: 'text', group });
  const asOf = sheet.write(item.asOf, [left, box.y + 376], TYPE.label, { kind: 'date', group });
  const rule = getBottom(asOf) + 40;
  sheet.level(rule, left, getRight(box) - 60, { width: share === undefined ? 1 : 2, colour: HAIR });
  if (share !== undefined) {
    sheet.field({ x: left, y: rule - 12, w: (box.w - 120) * share, h: 24 }, CINNABAR, true);
  }
  drawEvidence(sheet, sources, data.sources, [left, rule + 60], box.w - 120);
}
