import { type Day, getDayParts, listDays, parseDay } from '../almanac/day.ts';
import { nameSources } from '../evidence.ts';
import { breakLines } from '../lettering/break-lines.ts';
import type { LetterStyle } from '../lettering/lettering.ts';
import { CINNABAR, INK, SOFT } from '../palette.ts';
import type { LineKind } from '../sheet.ts';
import type { Scroll } from './scroll.ts';

/** Lines of one size that stand side by side, first one at the right. */
export interface Passage {
  readonly lines: readonly string[];
  readonly style: LetterStyle;
  readonly pitch: number;
  readonly kind: LineKind;
}

/** One column of the scroll: a month's head, a day, or a thing without a day. */
export interface ScrollColumn {
  readonly kind: 'month' | 'day' | 'undated';
  readonly day: Day;
  readonly heading?: string;
  readonly title?: string;
  readonly statement?: string;
  readonly passages: readonly Passage[];
  readonly width: number;
}

/** Width of the strip in which the date and the title stand. */
export const SPINE = 74;
const QUIET = 61;
const MONTH = 190;
const TEXT: LetterStyle = { face: 'song', size: 37, spacing: 1, fill: INK };
const OTHER: LetterStyle = { ...TEXT, size: 33, fill: SOFT };
const SOURCE: LetterStyle = { face: 'hei', size: 25, fill: CINNABAR };

/** All columns from right to left. */
export function buildScrollColumns(data: Scroll, height: number): ScrollColumn[] {
  const columns: ScrollColumn[] = [];
  const from = parseDay(data.from);
  for (const day of listDays(from, parseDay(data.to))) {
    for (const event of data.events) {
      if ('before' in event && parseDay(event.before) === day) {
        columns.push(buildEvent(data, event, 'undated', day, height, event.heading));
      }
    }
    if (day === from || getDayParts(day).date === 1) {
      // A thing of the month stands after the month's head.
      const at = columns.findLastIndex(({ kind }) => kind === 'day') + 1;
      columns.splice(at, 0, { kind: 'month', day, passages: [], width: MONTH });
    }
    const event = data.events.find((item) => 'on' in item && parseDay(item.on) === day);
    columns.push(
      event
        ? buildEvent(data, event, 'day', day, height)
        : { kind: 'day', day, passages: [], width: QUIET },
    );
  }
  return columns;
}

function buildEvent(
  data: Scroll,
  event: Scroll['events'][number],
  kind: ScrollColumn['kind'],
  day: Day,
  height: number,
  heading?: string,
): ScrollColumn {
  const statement = data.statements.find(({ id }) => id === event.statement);
  const passages: Passage[] = [];
  const add = (text: string, style: LetterStyle, pitch: number, of: LineKind) =>
    passages.push({ lines: breakLines(text, height, style), style, pitch, kind: of });
  if (statement) {
    add(statement.text, TEXT, 58, 'text');
    add(`据：${nameSources(statement.sources, data.sources)}`, SOURCE, 40, 'source');
    for (const other of statement.otherwise) {
      add(`又一说：${other.text}`, OTHER, 52, 'text');
      add(`据：${nameSources(other.sources, data.sources)}`, SOURCE, 40, 'source');
    }
  }
  const inner = passages.reduce((sum, { lines, pitch }) => sum + lines.length * pitch, 0);
  return {
    kind,
    day,
    title: event.title,
    statement: event.statement,
    passages,
    width: SPINE + inner + 34,
    ...(heading === undefined ? {} : { heading }),
  };
}
