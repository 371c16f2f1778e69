import { describe, expect, it } from 'vitest';
import { findArchivalDate } from '../../../src/model/archival-date.ts';
import { buildPanels, type Panel } from '../../../src/timeline/panels.ts';
import { buildTicks } from '../../../src/timeline/ruler.ts';
import { findSpan, fromDay } from '../../../src/timeline/span.ts';

function enter(edtf: string, isCountable = false) {
  const date = findArchivalDate(edtf);
  const span = date && findSpan(date);
  if (!span) throw new Error(`no span: ${edtf}`);
  return { edtf, span, isCountable };
}
type Entry = ReturnType<typeof enter>;

function say(day: number): string {
  return fromDay(day).toISOString().slice(0, 10);
}
function listRows(panel: Panel<Entry>): string[] {
  return panel.rows.map((row) =>
    'entry' in row ? row.entry.edtf : `${row.sheaf.from} × ${row.sheaf.count}`,
  );
}
const spring = Array.from({ length: 9 }, (_, i) => enter(`1935-04-${10 + i}`));

describe('panels of a timeline', () => {
  it('are none for nothing', () => {
    expect(buildPanels([])).toEqual([]);
  });

  it('are one where no year is crowded, by beginnings', () => {
    const panels = buildPanels(['1958/1959', '1914', '1935-04'].map((edtf) => enter(edtf)));
    expect(panels.map(listRows)).toEqual([['1914', '1935-04', '1958/1959']]);
    expect(panels.map(({ first, last }) => [say(first), say(last)])).toEqual([
      ['1914-01-01', '1959-12-31'],
    ]);
  });

  it('give a crowded year a ruler of its own, and its number on that of the years', () => {
    const panels = buildPanels([enter('1914/2008'), ...spring]);
    expect(panels.map(({ year }) => year)).toEqual([undefined, 1935]);
    expect(panels[0]?.crowded).toMatchObject([{ year: 1935, count: 9 }]);
    expect(panels[1] && [say(panels[1].first), say(panels[1].last)]).toEqual([
      '1935-04-09',
      '1935-04-19',
    ]);
  });

  it('leave out the years where all lies in one', () => {
    expect(buildPanels(spring).map(({ year }) => year)).toEqual([1935]);
  });

  it('put what is only known to lie in the year last', () => {
    const [panel] = buildPanels([enter('1935'), ...spring]);
    expect(panel && listRows(panel).at(-1)).toBe('1935');
    expect(panel && say(panel.first)).toBe('1935-04-09');
  });

  it('count what is too much to be shown one by one', () => {
    const many = Array.from({ length: 500 }, (_, i) => enter(`1935-0${1 + (i % 5)}`, true));
    const [panel] = buildPanels([...many, ...spring]);
    const rows = panel ? listRows(panel) : [];
    expect(rows).toHaveLength(5 + 9);
    expect(rows.slice(0, 2)).toEqual(['1935-01 × 100', '1935-02 × 100']);
  });

  it('stay few for ten thousand records over two centuries', () => {
    const many = Array.from({ length: 10_000 }, (_, i) => enter(String(1800 + (i % 200)), true));
    const panels = buildPanels(many);
    const rows = panels.flatMap(({ rows: list }) => list);
    expect(rows.length).toBeLessThan(2500);
    for (const panel of panels) expect(panel.rows.length).toBeLessThanOrEqual(40);
  });
});

describe('ticks of a ruler', () => {
  it.each([
    ['1935-04-09', '1935-04-15', 'day', 7],
    ['1935-03-01', '1935-07-31', 'month', 5],
    ['1935-01-01', '1935-12-31', 'month', 4],
    ['1914-01-01', '2008-12-31', 'year', 9],
    ['-0200-01-01', '1949-12-31', 'year', 4],
  ])('from %s to %s', (from, to, unit, count) => {
    const range = { first: enter(from).span.first, last: enter(to).span.last };
    const ticks = buildTicks(range);
    expect(ticks.length).toBe(count);
    expect(new Set(ticks.map((tick) => tick.unit))).toEqual(new Set([unit]));
    for (const { day } of ticks) {
      expect(day).toBeGreaterThanOrEqual(range.first);
      expect(day).toBeLessThanOrEqual(range.last);
    }
  });
});
