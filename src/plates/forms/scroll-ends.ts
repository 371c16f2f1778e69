import { type Box, getBottom, getRight, growBox } from '../geometry.ts';
import { breakLines } from '../lettering/break-lines.ts';
import type { LetterStyle } from '../lettering/lettering.ts';
import { MARK_TEXT } from '../mark.ts';
import { CARD, CINNABAR, FAINT, INK, PAPER, SOFT } from '../palette.ts';
import type { LineKind, Sheet } from '../sheet.ts';
import type { Scroll } from './scroll.ts';

/** Numeral, mark, title and lead in columns at the right end; gives the right edge of the first day. */
export function drawScrollHead(sheet: Sheet, data: Scroll, room: Box): number {
  const right = getRight(room);
  const block: Box = { x: right - 170, y: room.y, w: 170, h: 170 };
  sheet.field(block, CINNABAR, true);
  const numeral = { face: 'song-black', size: 112, fill: CARD } as const;
  sheet.write(data.numeral, [right - 85, room.y + 29], numeral, {
    kind: 'label',
    anchor: 'middle',
  });
  const title = { face: 'song-black', size: 166, spacing: 25, fill: INK } as const;
  const vertical = { direction: 'vertical' } as const;
  sheet.write(data.title.zh, [right - 330, room.y], title, { kind: 'title', ...vertical });
  const english = { face: 'song', size: 40, spacing: 2, fill: SOFT } as const;
  sheet.write(data.title.en, [right - 470, room.y + 6], english, {
    kind: 'subtitle',
    language: 'en',
    ...vertical,
  });
  const box: Box = { x: right - 150, y: room.y + 230, w: 130, h: 860 };
  sheet.field(box, PAPER);
  sheet.frame(box, { width: 5, colour: CINNABAR });
  sheet.frame(growBox(box, -12), { width: 1.5, colour: CINNABAR });
  const mark = { face: 'song-bold', size: 64, spacing: 14, fill: CINNABAR } as const;
  sheet.write(MARK_TEXT, [right - 85, room.y + 272], mark, { kind: 'mark', ...vertical });
  const imprint = `示例馆　展卷图版 ${data.code}`;
  sheet.write(
    imprint,
    [right - 56, room.y + 1140],
    { face: 'hei', size: 29, fill: SOFT },
    { kind: 'imprint', ...vertical },
  );
  const note = 'Teaching plate, not an archival document';
  sheet.write(
    note,
    [right - 112, room.y + 1140],
    { face: 'song', size: 26, fill: FAINT },
    { kind: 'mark', language: 'en', ...vertical },
  );
  const left = writeColumns(
    sheet,
    data.lead,
    right - 550,
    room.y + 6,
    1840,
    { face: 'song', size: 52, spacing: 4, fill: INK },
    92,
    'text',
  );
  sheet.upright(left - 40, room.y - 20, getBottom(room) + 20, { width: 14, colour: INK });
  sheet.upright(left - 62, room.y - 20, getBottom(room) + 20, { width: 3, colour: INK });
  return left - 90;
}

/** Notes, sources and imprint in columns at the left end, like the colophon of a scroll. */
export function drawScrollEnd(sheet: Sheet, data: Scroll, room: Box, right: number): void {
  const height = room.h - 200;
  const top = room.y + 6;
  const heading: LetterStyle = { face: 'song-black', size: 74, spacing: 20, fill: INK };
  const small: LetterStyle = { face: 'hei', size: 33, spacing: 1, fill: SOFT };
  let x = right - 90;
  sheet.write('卷尾说明', [x - 37, top], heading, { kind: 'heading', direction: 'vertical' });
  x -= 120;
  for (const note of data.notes)
    x =
      writeColumns(sheet, note, x, top, height, { ...small, size: 38, fill: INK }, 56, 'note') - 18;
  x -= 40;
  sheet.write('出处', [x - 37, top], heading, { kind: 'heading', direction: 'vertical' });
  x -= 120;
  for (const { short, name, standing } of data.sources) {
    const pending = standing === 'unsettled';
    const fill = pending ? FAINT : SOFT;
    x = writeColumns(sheet, `${short}　${name}`, x, top, height, { ...small, fill }, 54, 'source');
  }
}

/** Breaks text into columns from right to left; gives the left edge. */
function writeColumns(
  sheet: Sheet,
  text: string,
  right: number,
  top: number,
  height: number,
  style: LetterStyle,
  pitch: number,
  kind: LineKind,
): number {
  let x = right;
  const options = { kind, direction: 'vertical', block: sheet.nameBlock() } as const;
  for (const line of breakLines(text, height, style)) {
    sheet.write(line, [x - pitch / 2, top], style, options);
    x -= pitch;
  }
  return x;
}
