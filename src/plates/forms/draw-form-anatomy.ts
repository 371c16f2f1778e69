import { drawHeading, drawTitleBlock, getRoom } from '../furniture.ts';
import { type Box, getBottom, getRight, type Point } from '../geometry.ts';
import { breakLines } from '../lettering/break-lines.ts';
import { measureText } from '../lettering/set-line.ts';
import { CARD, CINNABAR, FAINT, HAIR, INK, mixColours, PAPER, SOFT } from '../palette.ts';
import { Sheet } from '../sheet.ts';
import { drawNotes, drawNumber } from '../statement-blocks.ts';
import { TYPE } from '../type-scale.ts';
import type { FormAnatomy } from './form-anatomy.ts';
import { drawSpecimen } from './specimen-sheet.ts';

export function drawFormAnatomy(data: FormAnatomy): Sheet {
  const sheet = new Sheet({ width: 7600, height: 5120 });
  const room = getRoom(sheet);
  const top = drawTitleBlock(sheet, data) + 110;
  const paper: Box = { x: room.x + 220, y: top, w: 2180, h: 3040 };
  drawSpecimen(sheet, data, paper);
  const left = getRight(paper) + 330;
  drawCard(sheet, data, { x: left, y: top, w: getRight(room) - left, h: paper.h });
  const foot = getBottom(paper) + 120;
  drawCode(sheet, data, [room.x, foot], 3900);
  const right = room.x + 3900 + 120;
  const y = drawLevels(sheet, data, [right, foot], getRight(room) - right);
  const next = drawHeading(sheet, '说明', 'Notes', [right, y + 60], getRight(room) - right);
  drawNotes(sheet, data.notes, [right, next], getRight(room) - right);
  return sheet;
}

function drawCard(sheet: Sheet, data: FormAnatomy, card: Box): void {
  sheet.field(card, CARD);
  sheet.frame(card, { width: 3, colour: INK });
  const head = 160;
  const row = (card.h - head) / data.fields.length;
  sheet.write('著录卡（示例）', [card.x + 60, card.y + 36], TYPE.subheading, { kind: 'heading' });
  const english = { ...TYPE.englishFine, size: 28 };
  sheet.write('Catalogue card, specimen', [card.x + 60, card.y + 108], english, {
    kind: 'heading',
    language: 'en',
  });
  const columns = { name: card.x + 150, value: card.x + 560, tells: card.x + 1470 };
  sheet.write(
    '写成什么样',
    [columns.value, card.y + 70],
    { ...TYPE.label, size: 40 },
    { kind: 'heading' },
  );
  sheet.write(
    '它告诉我们什么',
    [columns.tells, card.y + 70],
    { ...TYPE.label, size: 40 },
    { kind: 'heading' },
  );
  sheet.level(card.y + head, card.x, getRight(card), { width: 3, colour: INK });
  for (const x of [columns.value - 30, columns.tells - 30]) {
    sheet.upright(x, card.y + head, getBottom(card), { width: 1, colour: HAIR });
  }
  data.fields.forEach((field, i) => {
    const y = card.y + head + i * row;
    if (i > 0) sheet.level(y, card.x + 60, getRight(card) - 60, { width: 1, colour: HAIR });
    drawNumber(sheet, [card.x + 84, y + row / 2], String(i + 1), 34);
    const group = `field-${field.id}`;
    const name = { face: 'song-black', size: 50, spacing: 2, fill: INK } as const;
    sheet.write(field.name.zh, [columns.name, y + row / 2 - 52], name, { kind: 'label', group });
    sheet.write(
      field.name.en,
      [columns.name, y + row / 2 + 16],
      { ...english, size: 25 },
      { kind: 'label', language: 'en' },
    );
    const value = { face: 'song', size: 50, fill: CINNABAR } as const;
    sheet.paragraph(
      field.value,
      [columns.value, y + row / 2 - 24],
      columns.tells - columns.value - 60,
      value,
      { kind: 'text', leading: 1.3 },
    );
    const room = getRight(card) - columns.tells - 60;
    const tells = { ...TYPE.label, size: 44, fill: INK };
    const lines = breakLines(field.tells, room, tells).length;
    const top = y + row / 2 - (lines - 0.5) * 35 - 5;
    sheet.paragraph(field.tells, [columns.tells, top], room, tells, {
      kind: 'text',
      leading: 1.55,
    });
  });
}

// The reference code, large, each segment with a brace and what it says.
function drawCode(sheet: Sheet, data: FormAnatomy, [x, top]: Point, width: number): void {
  const y =
    drawHeading(
      sheet,
      '档号，一段一段读',
      'The reference code, segment by segment',
      [x, top],
      width,
    ) + 60;
  const style = { face: 'hei-bold', size: 190, spacing: 8, fill: INK } as const;
  const joint = { ...style, face: 'hei', fill: FAINT } as const;
  const gap = 56;
  const widths = data.segments.map(({ text }) => measureText(text, style));
  const joints = data.joints.map((text) => (text === '·' ? 60 : measureText(text, joint)));
  const total = [...widths, ...joints].reduce((sum, w) => sum + w, 0) + 2 * gap * joints.length;
  const step = width / data.segments.length;
  let pen = x + (width - total) / 2;
  data.segments.forEach(({ text, name, tells }, i) => {
    const w = widths[i] ?? 0;
    const group = `code-${i}`;
    sheet.write(text, [pen, y], style, { kind: 'label', group: 'code' });
    const middle = pen + w / 2;
    const below = y + 230;
    const target = x + (i + 0.5) * step;
    sheet.line(
      [
        [pen, below],
        [pen, below + 26],
        [pen + w, below + 26],
        [pen + w, below],
      ],
      { width: 4, colour: CINNABAR },
    );
    sheet.line(
      [
        [middle, below + 26],
        [middle, below + 90],
        [target, below + 150],
        [target, below + 200],
      ],
      { width: 3, colour: CINNABAR },
    );
    sheet.write(
      name,
      [target, below + 224],
      { face: 'song-black', size: 58, spacing: 3, fill: INK },
      { kind: 'label', anchor: 'middle', group },
    );
    sheet.paragraph(
      tells,
      [target, below + 320],
      step - 60,
      { ...TYPE.label, size: 40, fill: SOFT },
      { kind: 'text', anchor: 'middle', leading: 1.5 },
    );
    pen += w + gap;
    const between = data.joints[i];
    if (between === undefined) return;
    const across = joints[i] ?? 0;
    const options = { kind: 'label', anchor: 'middle', group: 'code' } as const;
    sheet.write(between, [pen + across / 2, y], joint, options);
    pen += across + gap;
  });
}

// Levels as boxes within boxes; gives the lower edge.
function drawLevels(sheet: Sheet, data: FormAnatomy, [x, top]: Point, width: number): number {
  const y =
    drawHeading(sheet, '由大到小五层', 'Five levels, one within another', [x, top], width) + 20;
  const height = 640;
  const inset = { x: 330, y: 42 } as const;
  data.levels.forEach(({ name, en, text }, i) => {
    const box: Box = {
      x: x + i * inset.x,
      y: y + i * inset.y,
      w: width - i * (inset.x + 34),
      h: height - 2 * i * inset.y,
    };
    sheet.field(box, mixColours(CINNABAR, i % 2 === 0 ? CARD : PAPER, i * 0.035));
    sheet.frame(box, { width: i === 3 ? 5 : 2, colour: i === 3 ? CINNABAR : INK });
    const last = i === data.levels.length - 1;
    const group = `level-${i}`;
    const style = { face: 'song-black', size: 62, spacing: 4, fill: INK } as const;
    const middle = y + height / 2;
    sheet.write(name, [box.x + 36, middle - 110], style, { kind: 'label', group });
    sheet.write(
      en,
      [box.x + 36, middle - 26],
      { ...TYPE.englishFine, size: 28 },
      { kind: 'label', language: 'en' },
    );
    sheet.paragraph(text, [box.x + 36, middle + 34], (last ? box.w : inset.x) - 60, TYPE.note, {
      kind: 'text',
      leading: 1.4,
    });
  });
  return y + height;
}
