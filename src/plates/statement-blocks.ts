import { nameSources, spellWhen, type Strength, STRENGTH_NAMES, weighSources } from './evidence.ts';
import { getBottom, getRight, type Point } from './geometry.ts';
import type { LetterStyle } from './lettering/lettering.ts';
import { CARD, CINNABAR, FAINT, HAIR, INK, OCHRE, PAPER, SOFT } from './palette.ts';
import type { PlateSource, Statement } from './plate-data.ts';
import type { Sheet } from './sheet.ts';
import { TYPE } from './type-scale.ts';

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
    sheet.write(meanings[strength], [x + 270, top], TYPE.note, {
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
  for (const { id, short, name, standing } of sources) {
    const pending = standing === 'unsettled';
    const group = `source-${id}`;
    const style = { ...TYPE.fine, face: 'hei-bold', fill: pending ? OCHRE : CINNABAR } as const;
    sheet.write(short, [x, y], style, { kind: 'source', group });
    const text = { ...TYPE.fine, fill: pending ? FAINT : SOFT };
    const options = { kind: 'source', group, leading: 1.45 } as const;
    const box = sheet.paragraph(name, [x + 270, y], width - 270, text, options);
    y = getBottom(box) + 17;
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
