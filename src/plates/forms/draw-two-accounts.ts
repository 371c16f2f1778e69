import { drawHeading, drawTitleBlock, getRoom } from '../furniture.ts';
import { type Box, getBottom } from '../geometry.ts';
import { CARD, CINNABAR, HAIR, INK, SOFT } from '../palette.ts';
import { Sheet } from '../sheet.ts';
import { drawEvidence, drawNotes, drawSources, drawStrengthKey } from '../statement-blocks.ts';
import { TYPE } from '../type-scale.ts';
import { ACCOUNT_COLOURS, drawDayAccounts, drawHeights, drawLengths } from './account-scales.ts';
import type { AccountPanel, TwoAccounts } from './two-accounts.ts';

const HEIGHT = 1640;
const COLUMNS = 3;
const GAP = 90;

export function drawTwoAccounts(data: TwoAccounts): Sheet {
  const sheet = new Sheet({ width: 8000, height: 5060 });
  const room = getRoom(sheet);
  const top = drawTitleBlock(sheet, data) + 100;
  const width = (room.w - (COLUMNS - 1) * GAP) / COLUMNS;
  const at = (i: number) => room.x + (i % COLUMNS) * (width + GAP);
  data.panels.forEach((panel, i) => {
    const y = top + Math.floor(i / COLUMNS) * (HEIGHT + GAP);
    drawPanel(sheet, data, panel, { x: at(i), y, w: width, h: HEIGHT }, '一二三四五六'.charAt(i));
  });
  const foot = top + 2 * (HEIGHT + GAP) + 10;
  let y = drawHeading(sheet, '说明', 'Notes', [at(0), foot], width);
  y = drawNotes(sheet, data.notes, [at(0), y], width);
  drawStrengthKey(sheet, [at(0), y + 30]);
  const across = width * 2 + GAP;
  y = drawHeading(sheet, '出处', 'Sources', [at(1), foot], across);
  const half = Math.ceil(data.sources.length / 2);
  drawSources(sheet, data.sources.slice(0, half), [at(1), y], width);
  drawSources(sheet, data.sources.slice(half), [at(2), y], width);
  return sheet;
}

function drawPanel(
  sheet: Sheet,
  data: TwoAccounts,
  panel: AccountPanel,
  box: Box,
  order: string,
): void {
  sheet.field(box, CARD);
  sheet.frame(box, { width: 3, colour: INK });
  const left = box.x + 70;
  const width = box.w - 140;
  const group = `panel-${order}`;
  sheet.write(
    order,
    [left, box.y + 74],
    { face: 'song-black', size: 76, fill: CINNABAR },
    { kind: 'label', group },
  );
  sheet.write(
    panel.question,
    [left + 116, box.y + 74],
    { ...TYPE.heading, size: 76 },
    { kind: 'heading', group },
  );
  sheet.write(panel.en, [left + 118, box.y + 172], TYPE.englishSmall, {
    kind: 'heading',
    language: 'en',
  });
  const scale: Box = { x: left, y: box.y + 296, w: width, h: 700 };
  if (panel.kind === 'days') drawDayAccounts(sheet, panel, scale);
  else if (panel.kind === 'length') drawLengths(sheet, panel, scale);
  else drawHeights(sheet, panel, scale);
  const count = panel.accounts.length;
  const share = (width - (count - 1) * 60) / count;
  let y = getBottom(scale) + 56;
  const bottoms = panel.accounts.map((account, i) => {
    const x = left + i * (share + 60);
    const colour = ACCOUNT_COLOURS[i] ?? INK;
    sheet.level(y, x, x + share, { width: 6, colour });
    const name = { face: 'song-black', size: 46, spacing: 4, fill: colour } as const;
    sheet.write(account.name, [x, y + 28], name, { kind: 'label' });
    const style = { ...TYPE.text, size: 44 };
    const options = { kind: 'text', leading: 1.45 } as const;
    const text = sheet.paragraph(account.text, [x, y + 98], share, style, options);
    return drawEvidence(sheet, account.sources, data.sources, [x, getBottom(text) + 18], share);
  });
  y = Math.max(...bottoms, y + 250) + 44;
  for (const [name, text] of [
    ['差在哪里', panel.difference],
    ['还缺什么', panel.missing],
  ] as const) {
    sheet.level(y - 18, left, left + width, { width: 1, colour: HAIR });
    sheet.write(name, [left, y + 4], { face: 'hei-bold', size: 40, fill: SOFT }, { kind: 'label' });
    const paragraph = sheet.paragraph(
      text,
      [left + 230, y],
      width - 230,
      { ...TYPE.text, size: 43 },
      { kind: 'text', leading: 1.55 },
    );
    y = getBottom(paragraph) + 54;
  }
}
