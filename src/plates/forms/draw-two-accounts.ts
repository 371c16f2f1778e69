import {
  drawEvidence,
  drawHeading,
  drawNotes,
  drawSources,
  drawStrengthKey,
  drawTitleBlock,
  getRoom,
} from '../furniture.ts';
import { type Box, getBottom, type Point } from '../geometry.ts';
import { CARD, CINNABAR, HAIR, INK, OCHRE, SOFT } from '../palette.ts';
import { Sheet } from '../sheet.ts';
import { TYPE } from '../type-scale.ts';
import { drawDayAccounts, drawHeights, drawLengths } from './account-scales.ts';
import type { AccountPanel, TwoAccounts } from './two-accounts.ts';

const HEIGHT = 1800;

export function drawTwoAccounts(data: TwoAccounts): Sheet {
  const sheet = new Sheet({ width: 7600, height: 5330 });
  const room = getRoom(sheet);
  const top = drawTitleBlock(sheet, data) + 100;
  const gap = 110;
  const width = (room.w - gap) / 2;
  data.panels.forEach((panel, i) => {
    const x = room.x + (i % 2) * (width + gap);
    const y = top + Math.floor(i / 2) * (HEIGHT + 90);
    drawPanel(sheet, data, panel, { x, y, w: width, h: HEIGHT }, '一二三四'.charAt(i));
  });
  const foot = top + 2 * (HEIGHT + 90) + 20;
  const column = (room.w - 2 * gap) / 3;
  const at = (i: number) => room.x + i * (column + gap);
  drawNotes(
    sheet,
    data.notes,
    [at(0), drawHeading(sheet, '说明', 'Notes', [at(0), foot], column)],
    column,
  );
  drawSources(
    sheet,
    data.sources,
    [at(1), drawHeading(sheet, '出处', 'Sources', [at(1), foot], column)],
    column,
  );
  drawStrengthKey(sheet, [
    at(2),
    drawHeading(sheet, '凭据', 'Strength of evidence', [at(2), foot], column),
  ]);
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
  const left = box.x + 90;
  const width = box.w - 180;
  const group = `panel-${order}`;
  sheet.write(
    order,
    [left, box.y + 74],
    { face: 'song-black', size: 84, fill: CINNABAR },
    { kind: 'label', group },
  );
  sheet.write(
    panel.question,
    [left + 130, box.y + 74],
    { ...TYPE.heading, size: 84 },
    { kind: 'heading', group },
  );
  sheet.write(panel.en, [left + 132, box.y + 178], TYPE.englishSmall, {
    kind: 'heading',
    language: 'en',
  });
  const scale: Box = { x: left, y: box.y + 296, w: width, h: 740 };
  if (panel.kind === 'days') drawDayAccounts(sheet, panel, scale);
  else if (panel.kind === 'length') drawLengths(sheet, panel, scale);
  else drawHeights(sheet, panel, scale);
  const half = (width - 90) / 2;
  let y = getBottom(scale) + 60;
  const bottoms = panel.accounts.map((account, i) => {
    const at: Point = [left + i * (half + 90), y];
    const colour = i === 0 ? CINNABAR : OCHRE;
    sheet.level(at[1], at[0], at[0] + half, { width: 6, colour });
    const name = { face: 'song-black', size: 50, spacing: 4, fill: colour } as const;
    const title = sheet.write(account.name, [at[0], at[1] + 30], name, { kind: 'label' });
    const text = sheet.paragraph(
      account.text,
      [at[0] + title.w + 36, at[1] + 32],
      half - title.w - 36,
      { ...TYPE.text, size: 54 },
      { kind: 'text', leading: 1.45 },
    );
    return drawEvidence(
      sheet,
      account.sources,
      data.sources,
      [at[0] + title.w + 36, getBottom(text) + 20],
      half - title.w - 36,
    );
  });
  y = Math.max(...bottoms, y + 210) + 44;
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
      { ...TYPE.text, size: 48 },
      { kind: 'text', leading: 1.55 },
    );
    y = getBottom(paragraph) + 54;
  }
}
