import { nameSources, spellWhen, STRENGTH_NAMES, type Strength, weighSources } from './evidence.ts';
import { getFieldOf } from './frame.ts';
import { type Box, getBottom, getRight, growBox, type Point } from './geometry.ts';
import type { LetterStyle } from './lettering/set-line.ts';
import { MARK_TEXT } from './mark.ts';
import { CARD, CINNABAR, FAINT, HAIR, INK, OCHRE, PAPER, SOFT } from './palette.ts';
import type { PlateHead, PlateSource, Statement } from './plate-data.ts';
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

/** One or two discs for one or two sources of standing, a ring for none. `at` is the left end, middle height. */
export function drawStrength(sheet: Sheet, [x, y]: Point, strength: Strength, r = 9): void {
  const fills =
    strength === 'two' ? [INK, INK] : strength === 'one' ? [INK, PAPER] : [PAPER, PAPER];
  fills.forEach((fill, i) => {
    sheet.circle([x + r + i * (2.7 * r), y], r, { width: 2, colour: INK, fill });
  });
}

/** A circled number, as it stands at the place in the drawing and before the statement. */
export function drawNumber(sheet: Sheet, at: Point, text: string, r = 30): void {
  sheet.circle(at, r, { width: 5, colour: CINNABAR, fill: CARD });
  const size = r * (text.length > 1 ? 0.98 : 1.15);
  const style = { face: 'hei-bold', size, fill: CINNABAR } as const;
  sheet.write(text, [at[0], at[1] - size * 0.515], style, { kind: 'label', anchor: 'middle' });
}

/** Statements as numbered paragraphs; gives the lower edge. */
export function drawStatements(
  sheet: Sheet,
  statements: readonly Statement[],
  sources: readonly PlateSource[],
  [x, top]: Point,
  width: number,
  numbers: ReadonlyMap<string, string>,
): number {
  let y = top;
  const left = x + 88;
  const inner = width - 88;
  for (const statement of statements) {
    drawNumber(sheet, [x + 32, y + 26], numbers.get(statement.id) ?? '', 27);
    const when = sheet.write(
      spellWhen(statement),
      [left, y + 6],
      { ...TYPE.label, fill: CINNABAR },
      { kind: 'date' },
    );
    sheet.write(statement.place, [getRight(when) + 22, y + 6], TYPE.label, { kind: 'label' });
    const text = sheet.paragraph(statement.text, [left, y + 60], inner, TYPE.text, {
      kind: 'text',
      leading: 1.5,
    });
    y = drawEvidence(sheet, statement.sources, sources, [left, getBottom(text) + 14], inner);
    for (const other of statement.otherwise) {
      const text = sheet.paragraph(
        `又一说：${other.text}`,
        [left, y + 10],
        inner,
        { ...TYPE.text, size: 34, fill: SOFT },
        { kind: 'text', leading: 1.5 },
      );
      y = drawEvidence(sheet, other.sources, sources, [left, getBottom(text) + 12], inner);
    }
    y += 34;
    sheet.line(
      [
        [left, y - 16],
        [x + width, y - 16],
      ],
      { width: 1, colour: HAIR, cap: 'butt' },
    );
  }
  return y;
}

/** What a statement rests on, in small type; gives the lower edge. */
export function drawEvidence(
  sheet: Sheet,
  ids: readonly string[],
  sources: readonly PlateSource[],
  [x, y]: Point,
  width: number,
): number {
  drawStrength(sheet, [x, y + 15], weighSources(ids, sources), 8);
  const box = sheet.paragraph(
    `据：${nameSources(ids, sources)}`,
    [x + 58, y],
    width - 58,
    TYPE.fine,
    {
      kind: 'source',
      leading: 1.4,
    },
  );
  return getBottom(box) + 6;
}

/** The key to the strength of evidence, one line each; gives the lower edge. */
export function drawStrengthKey(sheet: Sheet, [x, y]: Point): number {
  const meanings = {
    two: '互不转载的来源两处以上',
    one: '可引来源一处，待核',
    none: '无可引来源，待核',
  };
  (['two', 'one', 'none'] as const).forEach((strength, i) => {
    const top = y + i * 52;
    drawStrength(sheet, [x, top + 16], strength, 11);
    sheet.write(
      STRENGTH_NAMES[strength],
      [x + 84, top],
      { ...TYPE.note, fill: INK },
      { kind: 'legend', group: `key-${strength}` },
    );
    sheet.write(meanings[strength], [x + 250, top], TYPE.note, {
      kind: 'legend',
      group: `key-${strength}`,
    });
  });
  return y + 3 * 52;
}

/** The plate's sources with their standing; gives the lower edge. */
export function drawSources(
  sheet: Sheet,
  sources: readonly PlateSource[],
  [x, top]: Point,
  width: number,
): number {
  let y = top;
  for (const source of sources) {
    const pending = source.standing === 'unsettled';
    const group = `source-${source.id}`;
    sheet.write(
      source.id.toUpperCase(),
      [x, y],
      { face: 'hei-bold', size: 24, fill: pending ? OCHRE : CINNABAR },
      { kind: 'source', group },
    );
    const name = pending ? `待核：${source.name}` : source.name;
    const box = sheet.paragraph(
      source.remark ? `${name}。${source.remark}` : name,
      [x + 76, y],
      width - 76,
      { ...TYPE.fine, fill: pending ? FAINT : SOFT },
      { kind: 'source', group, leading: 1.45 },
    );
    y = getBottom(box) + 18;
  }
  return y;
}

/** Numbered notes; gives the lower edge. */
export function drawNotes(
  sheet: Sheet,
  notes: readonly string[],
  [x, top]: Point,
  width: number,
  style: LetterStyle = TYPE.note,
): number {
  let y = top;
  notes.forEach((note, i) => {
    const left = x + style.size * 2.6;
    sheet.write(`注${i + 1}`, [x, y], { ...style, fill: CINNABAR }, { kind: 'note' });
    const box = sheet.paragraph(note, [left, y], width - style.size * 2.6, style, {
      kind: 'note',
      leading: 1.55,
    });
    y = getBottom(box) + 18;
  });
  return y;
}

/** In order, into that many groups whose sizes differ by one at most, the larger ones first. */
export function splitEvenly<T>(items: readonly T[], groups: number): T[][] {
  let start = 0;
  return Array.from({ length: groups }, (_, i) => {
    const size = Math.floor(items.length / groups) + (i < items.length % groups ? 1 : 0);
    start += size;
    return items.slice(start - size, start);
  });
}
