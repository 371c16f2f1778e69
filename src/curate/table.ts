/** Columns of a table for a terminal in a fixed-width face: Han characters take two places. */
export function formatTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widest = head.length > 2 ? WIDEST : Number.POSITIVE_INFINITY;
  const lines = [head, ...rows].map((row) =>
    row.map((cell) => shorten(cell.replaceAll('\n', '；'), widest)),
  );
  const widths = head.map((_, c) => Math.max(...lines.map((row) => measureWidth(row[c] ?? ''))));
  const format = (row: readonly string[]): string =>
    row
      .map((cell, c) => cell + ' '.repeat((widths[c] ?? 0) - measureWidth(cell)))
      .join('  ')
      .trimEnd();
  const rule = widths
    .map((width) => '─'.repeat(width))
    .join('  ')
    .trimEnd();
  const [first = [], ...rest] = lines;
  return [format(first), rule, ...rest.map(format)].join('\n');
}

/** Of a cell, where there are more than two in a row. */
const WIDEST = 44;

function shorten(cell: string, widest: number): string {
  let width = 0;
  let short = '';
  for (const character of cell) {
    width += measureWidth(character);
    if (width > widest) return `${short}…`;
    short += character;
  }
  return cell;
}

function measureWidth(text: string): number {
  return [...text].reduce((sum, character) => sum + (isWide(character) ? 2 : 1), 0);
}

function isWide(character: string): boolean {
  return /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]/u.test(
    character,
  );
}
