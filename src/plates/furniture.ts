import { getFieldOf } from './frame.ts';
import { type Box, getBottom, getRight, growBox, type Point } from './geometry.ts';
import { MARK_TEXT } from './mark.ts';
import { CARD, CINNABAR, INK, PAPER } from './palette.ts';
import type { PlateHead } from './plate-data.ts';
import type { Sheet } from './sheet.ts';
import { TYPE } from './type-scale.ts';

const PADDING = 96;

/** What a form may draw in: inside the frame, with air. */
export function getRoom(sheet: Sheet): Box {
  return growBox(getFieldOf(sheet), -PADDING);
}

/** Numeral, title, English title and lead at the left, the boxed mark at the right; gives the lower edge. */
export function drawTitleBlock(sheet: Sheet, head: PlateHead, leadWidth = 4200): number {
  const room = getRoom(sheet);
  const side = 196;
  sheet.field({ x: room.x, y: room.y, w: side, h: side }, CINNABAR, true);
  const numeral = { face: 'song-black', size: 128, fill: CARD } as const;
  sheet.write(head.numeral, [room.x + side / 2, room.y + 34], numeral, {
    kind: 'label',
    anchor: 'middle',
  });
  const left = room.x + side + 64;
  sheet.write(head.title.zh, [left, room.y - 8], TYPE.title, { kind: 'title' });
  sheet.write(head.title.en, [left + 6, room.y + 204], TYPE.english, {
    kind: 'subtitle',
    language: 'en',
  });
  const lead = sheet.paragraph(head.lead, [left + 4, room.y + 284], leadWidth, TYPE.lead, {
    kind: 'text',
    leading: 1.55,
  });
  drawMarkBox(sheet, [getRight(room), room.y], head.code);
  return getBottom(lead);
}

/** The mark in a double cinnabar frame; `at` is its upper right corner. */
export function drawMarkBox(sheet: Sheet, [right, top]: Point, code: string): Box {
  const style = { face: 'song-bold', size: 62, spacing: 7, fill: CINNABAR } as const;
  const box = { x: right - 800, y: top, w: 800, h: 128 };
  sheet.field(box, PAPER);
  sheet.frame(box, { width: 5, colour: CINNABAR });
  sheet.frame(growBox(box, -12), { width: 1.5, colour: CINNABAR });
  sheet.write(MARK_TEXT, [right - 400, top + 33], style, { kind: 'mark', anchor: 'middle' });
  const english = 'Teaching plate · not an archival document';
  sheet.write(english, [right, top + 150], TYPE.englishSmall, {
    kind: 'mark',
    language: 'en',
    anchor: 'end',
  });
  sheet.write(`示例馆　展卷图版 ${code}　二〇二六年`, [right, top + 204], TYPE.note, {
    kind: 'imprint',
    anchor: 'end',
  });
  return box;
}

/** A ruled heading with its English beside it; gives the y below it. */
export function drawHeading(
  sheet: Sheet,
  zh: string,
  en: string,
  [x, y]: Point,
  width: number,
): number {
  sheet.line(
    [
      [x, y],
      [x + width, y],
    ],
    { width: 3, colour: INK, cap: 'butt' },
  );
  const title = sheet.write(zh, [x, y + 26], TYPE.subheading, { kind: 'heading' });
  sheet.write(en, [getRight(title) + 26, y + 48], TYPE.englishFine, {
    kind: 'heading',
    language: 'en',
  });
  return y + 108;
}
