import { getDayParts, listDays, parseDay } from '../almanac/day.ts';
import { getLunarDate, nameLunarDay, nameLunarMonth } from '../almanac/lunar.ts';
import {
  spellDigits,
  spellMinguoYear,
  spellMonthDay,
  spellNumber,
  spellWeekday,
} from '../almanac/numerals.ts';
import { getDayOfCycle, nameDay, nameOfCycle, nameYear } from '../almanac/sexagenary.ts';
import { listSolarTerms } from '../almanac/sun.ts';
import { drawHeading } from '../furniture.ts';
import type { Box, Point } from '../geometry.ts';
import { CARD, CINNABAR, CINNABAR_TINT, FAINT, HAIR, INK, OCHRE, PAPER, SOFT } from '../palette.ts';
import type { Sheet } from '../sheet.ts';
import { drawNotes } from '../statement-blocks.ts';
import { TYPE } from '../type-scale.ts';
import type { Concordance } from './concordance.ts';

/** The year as a wheel, a worked example, the cycle of sixty, and notes. */
export function drawConcordanceSide(sheet: Sheet, data: Concordance, box: Box): void {
  let y = drawHeading(sheet, '一年二十四气', 'The year by the sun', [box.x, box.y], box.w);
  const r = 780;
  drawWheel(sheet, data, [box.x + box.w / 2, y + r + 60], r);
  y += 2 * r + 170;
  y = drawHeading(sheet, '一天的四个名字', 'One day, four names', [box.x, y], box.w);
  y = drawExample(sheet, data, [box.x, y], box.w);
  y = drawHeading(sheet, '六十甲子', 'The cycle of sixty', [box.x, y + 50], box.w);
  y = drawCycle(sheet, data, [box.x, y], box.w);
  y = drawHeading(sheet, '说明', 'Notes', [box.x, y + 50], box.w);
  drawNotes(sheet, data.notes, [box.x, y], box.w, { ...TYPE.note, size: 34 });
}

// Days run clockwise from the top, January first; rings: months, lunar months, terms, the marked days.
function drawWheel(sheet: Sheet, data: Concordance, [cx, cy]: Point, r: number): void {
  const first = parseDay(`${data.year}-01-01`);
  const days = listDays(first, parseDay(`${data.year}-12-31`));
  const angleOf = (day: number) => ((day - first) / days.length) * 2 * Math.PI - Math.PI / 2;
  const at = (day: number, radius: number): Point => [
    cx + radius * Math.cos(angleOf(day)),
    cy + radius * Math.sin(angleOf(day)),
  ];
  const put = (
    text: string,
    day: number,
    radius: number,
    style: Parameters<Sheet['write']>[2],
    dy: number,
  ) => {
    const [x, y] = at(day, radius);
    // The ring of months is narrow and lies on bare paper.
    const halo = radius > r - 100 ? PAPER : undefined;
    sheet.write(text, [x, y + dy], style, { kind: 'label', anchor: 'middle', halo });
  };
  const arc = (from: number, to: number, radius: number): Point[] =>
    listDays(from, to).map((day) => at(day, radius));
  const { from, to } = { from: parseDay(data.marked.from), to: parseDay(data.marked.to) };
  sheet.polygon(
    [...arc(from, to + 1, r - 100), ...arc(from, to + 1, r - 330).reverse()],
    CINNABAR_TINT,
  );
  for (const [radius, width] of [
    [r, 4],
    [r - 100, 1.6],
    [r - 215, 1.2],
    [r - 330, 1.6],
  ] as const) {
    sheet.line(arc(first, first + days.length, radius), { width, colour: INK });
  }
  for (const day of days) {
    const { month, date } = getDayParts(day);
    const lunar = getLunarDate(day);
    const inner = date === 1 ? r - 100 : date % 5 === 0 ? r - 26 : r - 14;
    sheet.line([at(day, r), at(day, inner)], {
      width: date === 1 ? 2.4 : 1,
      colour: date === 1 ? INK : SOFT,
    });
    if (date === 15)
      put(spellNumber(month), day + 0.5, r - 60, { face: 'song-black', size: 44, fill: INK }, -22);
    if (lunar.date === 1) {
      sheet.line([at(day, r - 100), at(day, r - 215)], { width: 2, colour: CINNABAR });
    }
    if (lunar.date === 15)
      put(
        nameLunarMonth(lunar),
        day + 0.5,
        r - 158,
        { face: 'song', size: 36, fill: CINNABAR },
        -18,
      );
  }
  for (const term of listSolarTerms(data.year)) {
    sheet.line([at(term.day + 0.5, r - 215), at(term.day + 0.5, r - 238)], {
      width: 2.4,
      colour: OCHRE,
    });
    const solstice = term.longitude % 90 === 0;
    put(
      term.name,
      term.day + 0.5,
      r - 282,
      { face: solstice ? 'song-black' : 'song', size: 33, fill: OCHRE },
      -17,
    );
  }
  const centre = { kind: 'label', anchor: 'middle', group: 'wheel' } as const;
  sheet.write(
    spellDigits(data.year),
    [cx, cy - 150],
    { face: 'song-black', size: 110, spacing: 12, fill: INK },
    centre,
  );
  sheet.write(
    spellMinguoYear(data.year),
    [cx, cy - 10],
    { face: 'song', size: 50, spacing: 6, fill: SOFT },
    centre,
  );
  sheet.write(
    `${nameYear(data.year)}年`,
    [cx, cy + 66],
    { face: 'song', size: 50, spacing: 6, fill: SOFT },
    centre,
  );
  sheet.write(data.marked.name, [cx, cy + 154], { ...TYPE.fine, size: 25, fill: CINNABAR }, centre);
}

function drawExample(sheet: Sheet, data: Concordance, [x, top]: Point, width: number): number {
  const day = parseDay(data.example);
  const { year } = getDayParts(day);
  const lunar = getLunarDate(day);
  const rows: readonly (readonly [string, string, string])[] = [
    ['公历', `${spellDigits(year)}年${spellMonthDay(day)}　星期${spellWeekday(day)}`, data.example],
    ['民国', `${spellMinguoYear(year)}${spellMonthDay(day)}`, `${year} － 1911 ＝ ${year - 1911}`],
    ['农历', `${nameYear(lunar.year)}年${nameLunarMonth(lunar)}${nameLunarDay(lunar)}`, '查表左格'],
    ['干支', `${nameDay(day)}日`, `六十甲子第 ${getDayOfCycle(day) + 1}`],
  ];
  rows.forEach(([name, text, how], i) => {
    const y = top + 14 + i * 96;
    const group = `example-${i}`;
    sheet.write(
      name,
      [x, y + 8],
      { face: 'hei', size: 36, fill: CINNABAR },
      { kind: 'label', group },
    );
    sheet.write(
      text,
      [x + 150, y - 2],
      { face: 'song-bold', size: 56, spacing: 2, fill: INK },
      { kind: 'text', group },
    );
    sheet.write(how, [x + width, y + 10], TYPE.note, { kind: 'note', anchor: 'end', group });
    sheet.level(y + 78, x, x + width, { width: 1, colour: HAIR });
  });
  return top + rows.length * 96 + 20;
}

function drawCycle(sheet: Sheet, data: Concordance, [x, top]: Point, width: number): number {
  const columns = 10;
  const step = width / columns;
  const height = 92;
  const today = getDayOfCycle(parseDay(data.example));
  for (let i = 0; i < 60; i++) {
    const box: Box = {
      x: x + (i % columns) * step,
      y: top + Math.floor(i / columns) * height,
      w: step,
      h: height,
    };
    sheet.field(box, i === today ? CINNABAR_TINT : CARD);
    sheet.frame(box, { width: 1, colour: HAIR });
    const group = `cycle-${i}`;
    sheet.write(
      String(i + 1),
      [box.x + 14, box.y + 12],
      { face: 'hei', size: 22, fill: FAINT },
      { kind: 'label', group },
    );
    sheet.write(
      nameOfCycle(i),
      [box.x + box.w / 2 + 14, box.y + 22],
      { face: 'song', size: 48, fill: i === today ? CINNABAR : INK },
      { kind: 'label', anchor: 'middle', group },
    );
  }
  const bottom = top + 6 * height;
  return bottom;
}
