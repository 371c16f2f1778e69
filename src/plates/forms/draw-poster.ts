import { drawMarkBox, getRoom } from '../furniture.ts';
import { type Box, getBottom, getRight } from '../geometry.ts';
import { CARD, CINNABAR, HAIR, INK, SOFT } from '../palette.ts';
import { Sheet } from '../sheet.ts';
import { drawNotes } from '../statement-blocks.ts';
import { TYPE } from '../type-scale.ts';
import type { Poster } from './poster.ts';

const SCROLL = 5060;

/** 297 to 420, as paper has it. */
export function drawPoster(data: Poster): Sheet {
  const sheet = new Sheet({ width: 5940, height: 8400 });
  const room = getRoom(sheet);
  drawMarkBox(sheet, [getRight(room), room.y], data.code);
  const numeral = { face: 'song-black', size: 128, fill: CARD } as const;
  sheet.field({ x: room.x, y: room.y, w: 196, h: 196 }, CINNABAR, true);
  sheet.write(data.numeral, [room.x + 98, room.y + 34], numeral, {
    kind: 'label',
    anchor: 'middle',
  });
  const day = { face: 'song-black', size: 210, spacing: 16, fill: INK } as const;
  sheet.write(data.day, [room.x + 262, room.y - 16], day, { kind: 'date' });
  const dayEn = { ...TYPE.english, size: 62 };
  sheet.write(data.dayEn, [room.x + 270, room.y + 220], dayEn, { kind: 'date', language: 'en' });
  const scroll: Box = { x: room.x, y: room.y + 420, w: room.w, h: SCROLL };
  drawScroll(sheet, data, scroll);
  let y = getBottom(scroll) + 130;
  const lead = { ...TYPE.lead, size: 92 };
  y = getBottom(
    sheet.paragraph(data.lead, [room.x, y], room.w, lead, { kind: 'text', leading: 1.7 }),
  );
  y = drawProgramme(sheet, data, { x: room.x, y: y + 110, w: room.w, h: 0 });
  y = drawNotes(sheet, data.notes, [room.x, y + 50], room.w, { ...TYPE.note, size: 34 });
  const foot = { face: 'song-bold', size: 56, spacing: 6, fill: SOFT } as const;
  sheet.write(data.foot, [room.x, y + 30], foot, { kind: 'note' });
  return sheet;
}

/** The title upright at the right on cinnabar, the words to its left in ruled columns, read from right to left. */
function drawScroll(sheet: Sheet, data: Poster, box: Box): void {
  sheet.field(box, CARD);
  const strip: Box = { x: getRight(box) - 720, y: box.y, w: 720, h: box.h };
  sheet.field(strip, CINNABAR, true);
  const title = { face: 'song-black', size: 540, spacing: 150, fill: CARD } as const;
  sheet.write(data.title.zh, [strip.x + strip.w / 2, strip.y + strip.h / 2], title, {
    kind: 'title',
    direction: 'vertical',
    anchor: 'middle',
  });
  const step = (strip.x - box.x - 120) / data.columns.length;
  data.columns.forEach((text, i) => {
    const x = strip.x - 60 - (i + 0.5) * step;
    sheet.upright(x - step / 2, box.y + 120, getBottom(box) - 120, { width: 2, colour: HAIR });
    const style = { face: 'song', size: 360, spacing: 110, fill: INK } as const;
    sheet.write(text, [x, box.y + 320], style, { kind: 'text', direction: 'vertical' });
  });
  sheet.frame(box, { width: 5, colour: INK });
  const english = { ...TYPE.english, size: 70, fill: CINNABAR };
  sheet.write(data.title.en, [box.x, getBottom(box) + 26], english, {
    kind: 'subtitle',
    language: 'en',
  });
}

function drawProgramme(sheet: Sheet, data: Poster, box: Box): number {
  let y = box.y;
  for (const { title, en, text } of data.programme) {
    sheet.level(y, box.x, getRight(box), { width: 2, colour: INK });
    const head = { face: 'song-black', size: 96, spacing: 6, fill: INK } as const;
    sheet.write(title, [box.x, y + 36], head, { kind: 'heading' });
    sheet.write(en, [box.x + 4, y + 152], TYPE.english, { kind: 'heading', language: 'en' });
    const style = { ...TYPE.text, size: 62 };
    const words = sheet.paragraph(text, [box.x + 1560, y + 44], box.w - 1560, style, {
      kind: 'text',
      leading: 1.6,
    });
    y = Math.max(getBottom(words) + 44, y + 236);
  }
  sheet.level(y, box.x, getRight(box), { width: 2, colour: INK });
  return y;
}
