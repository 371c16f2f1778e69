import { type Box, getBottom, getRight, growBox, type Point } from '../geometry.ts';
import { CINNABAR, FAINT, HAIR, INK, SOFT } from '../palette.ts';
import type { Sheet } from '../sheet.ts';
import { drawNumber } from '../statement-blocks.ts';
import { type FormAnatomy, type SPECIMEN_SPOTS } from './form-anatomy.ts';

type Spot = (typeof SPECIMEN_SPOTS)[number];

/** The document, with a number and a leader for every field that stands on it. */
export function drawSpecimen(sheet: Sheet, data: FormAnatomy, paper: Box): void {
  sheet.field({ ...paper, x: paper.x + 18, y: paper.y + 18 }, '#e2d7c0');
  sheet.field(paper, '#fbf8f1');
  sheet.frame(paper, { width: 2.4, colour: INK });
  sheet.frame(growBox(paper, -120), { width: 1, colour: HAIR });
  const spots = writeSpecimen(sheet, data, paper);
  const bySpot = new Map<Spot, string[]>();
  data.fields.forEach(({ spot }, i) => {
    if (spot !== undefined) bySpot.set(spot, [...(bySpot.get(spot) ?? []), String(i + 1)]);
  });
  for (const [spot, numbers] of bySpot) {
    const target = spots.get(spot);
    if (!target) continue;
    const side = target.side === 'left' ? -1 : 1;
    const edge = target.side === 'left' ? paper.x : getRight(paper);
    const y = target.at[1];
    const style = { width: 2.4, colour: CINNABAR } as const;
    const near = edge + side * 70;
    sheet.line([target.at, [near, y]], style);
    sheet.circle(target.at, 8, { fill: CINNABAR });
    numbers.forEach((number, i) => drawNumber(sheet, [near + side * (40 + i * 86), y], number, 38));
  }
}

function writeSpecimen(
  sheet: Sheet,
  { specimen, segments, joints, fields }: FormAnatomy,
  paper: Box,
): Map<Spot, { at: Point; side: 'left' | 'right' }> {
  const left = paper.x + 200;
  const right = getRight(paper) - 200;
  const middle = paper.x + paper.w / 2;
  const y = paper.y;
  const valueOf = (id: string) => fields.find((field) => field.id === id)?.value ?? '';
  const small = { face: 'hei', size: 40, fill: SOFT } as const;
  const text = { face: 'song', size: 62, spacing: 2, fill: INK } as const;
  const written = new Map<Spot, { at: Point; side: 'left' | 'right' }>();
  const mark = (spot: Spot, box: Box, side: 'left' | 'right') => {
    const x = side === 'left' ? box.x - 26 : getRight(box) + 26;
    written.set(spot, { at: [x, box.y + box.h / 2], side });
  };
  const code = segments.map((segment, i) => segment.text + (joints[i] ?? '')).join('');
  mark(
    'classification',
    sheet.write(`密级：${valueOf('classification')}`, [left, y + 190], small, { kind: 'text' }),
    'left',
  );
  mark(
    'retention',
    sheet.write(`保管期限：${valueOf('retention')}`, [left, y + 280], small, { kind: 'text' }),
    'left',
  );
  mark(
    'code',
    sheet.write(
      `档号　${code}`,
      [right, y + 190],
      { face: 'hei', size: 44, fill: INK },
      { kind: 'text', anchor: 'end' },
    ),
    'right',
  );
  mark(
    'draft',
    sheet.write(`稿本：${valueOf('draft')}`, [right, y + 280], small, {
      kind: 'text',
      anchor: 'end',
    }),
    'right',
  );
  mark(
    'number',
    sheet.write(specimen.number, [middle, y + 470], text, { kind: 'text', anchor: 'middle' }),
    'left',
  );
  sheet.level(y + 590, left, right, { width: 3, colour: INK });
  mark(
    'title',
    sheet.write(
      specimen.title,
      [middle, y + 680],
      { face: 'song-black', size: 104, spacing: 6, fill: INK },
      { kind: 'heading', anchor: 'middle' },
    ),
    'right',
  );
  mark('to', sheet.write(specimen.to, [left, y + 900], text, { kind: 'text' }), 'left');
  const body = sheet.paragraph(`　　${specimen.body}`, [left, y + 1020], right - left, text, {
    kind: 'text',
    leading: 1.9,
  });
  const blank = { width: 2, colour: HAIR, dash: '3 14' } as const;
  for (let line = getBottom(body) + 110; line < y + 1920; line += 118)
    sheet.level(line, left, right, blank);
  mark(
    'attachment',
    sheet.write(specimen.attachment, [left, y + 2010], text, { kind: 'text' }),
    'left',
  );
  mark(
    'signature',
    sheet.write(specimen.signature, [right - 120, y + 2230], text, { kind: 'text', anchor: 'end' }),
    'right',
  );
  mark(
    'date',
    sheet.write(specimen.date, [right - 60, y + 2350], text, { kind: 'text', anchor: 'end' }),
    'right',
  );
  sheet.write(
    specimen.seal,
    [right - 60, y + 2460],
    { ...small, size: 34, fill: FAINT },
    { kind: 'note', anchor: 'end' },
  );
  sheet.level(y + 2640, left, right, { width: 2, colour: INK });
  sheet.write(specimen.copy, [left, y + 2680], small, { kind: 'text' });
  mark(
    'page',
    sheet.write('第一页，共一页', [right, y + 2680], small, { kind: 'text', anchor: 'end' }),
    'right',
  );
  return written;
}
