import type { Fault } from '../../model/fault.ts';
import { buildIntakeFault } from '../build-intake-fault.ts';
import { splitList } from '../cells/parse-cell.ts';
import type { ColumnMapping } from '../column-mapping.ts';
import { findColumn } from '../columns.ts';
import type {
  Notice,
  Place,
  Sheet,
  SheetFile,
  SourceCatalogue,
  SourceRow,
  SourceValue,
} from '../source.ts';
import { findHeading, ROWS_SEARCHED, type Heading } from './find-heading.ts';
import { findSheetLevel } from './sheet-level.ts';

/** Several columns may feed these. */
const JOINED = new Set(['list', 'local-list', 'authorities']);

/** Every row below the headings of every sheet, by our columns. */
export function readSheetRows(
  { sheets, faults: read }: SheetFile,
  file: string,
  mapping: ColumnMapping,
): SourceCatalogue {
  const faults: Fault[] = [...read];
  const notices: Notice[] = [];
  const rows = sheets.flatMap((sheet) => {
    if (mapping.sheets[sheet.name] === 'skip' || isBlank(sheet)) return [];
    const heading = findHeading(sheet, mapping);
    if (heading) return readRows(sheet, heading, file, faults, notices);
    if (sheets.length > 1 && sheet.rows.every((row) => countFilled(row) <= 1)) {
      notices.push({
        zh: `工作表“${sheet.name}”只有说明文字，没有导入。`,
        en: `Sheet "${sheet.name}" holds remarks only and is left out.`,
      });
      return [];
    }
    const place = { file, spot: sheet.name };
    const names = { rows: ROWS_SEARCHED, seen: describeFullest(sheet) };
    faults.push(buildIntakeFault('sheet-without-heading', place, undefined, names));
    if (sheets.length > 1)
      faults.push(buildIntakeFault('sheet-to-skip', place, undefined, { sheet: sheet.name }));
    return [];
  });
  return { rows, faults, notices };
}

function isBlank({ rows }: Sheet): boolean {
  return rows.every((row) => countFilled(row) === 0);
}

/** The first of the rows with most cells, as long as a line can be. */
function describeFullest({ rows }: Sheet): string {
  const fullest = rows
    .slice(0, ROWS_SEARCHED)
    .reduce((best, row) => (countFilled(row) > countFilled(best) ? row : best), []);
  const cells = fullest.map(({ text }) => text.trim()).filter((text) => text !== '');
  return cells.slice(0, 12).join('、').slice(0, 120);
}

function countFilled(row: Sheet['rows'][number]): number {
  return row.filter(({ text }) => text.trim() !== '').length;
}

function readRows(
  sheet: Sheet,
  { columns, firstRow }: Heading,
  file: string,
  faults: Fault[],
  notices: Notice[],
): SourceRow[] {
  const at = (r: number, c: number): Place => ({
    file,
    line: r + 1,
    spot: `${sheet.name === '' ? '' : `${sheet.name}!`}${nameColumn(c)}${r + 1} ${columns[c]?.heading ?? ''}`.trim(),
  });
  const seen = new Map<string, string>();
  const left: string[] = [];
  for (const [c, { heading, key }] of columns.entries()) {
    const isFilled = sheet.rows.slice(firstRow).some((row) => (row[c]?.text.trim() ?? '') !== '');
    if (key === undefined) {
      if (heading === '' && !isFilled) continue;
      const name = heading === '' ? nameColumn(c) : heading;
      faults.push(buildIntakeFault('unknown-column', at(firstRow - 1, c), name, { heading: name }));
    } else if (key === 'skip') {
      if (isFilled) left.push(heading);
    } else if (seen.has(key) && !JOINED.has(findColumn(key)?.kind ?? '')) {
      const names = { other: seen.get(key) ?? '', field: key };
      faults.push(buildIntakeFault('repeated-column', at(firstRow - 1, c), heading, names));
    } else seen.set(key, heading);
  }
  if (left.length > 0) {
    const where = sheet.name === '' ? '' : `“${sheet.name}”`;
    notices.push({
      zh: `${where}不导入的栏目：${left.join('、')}。`,
      en: `Columns left out${sheet.name === '' ? '' : ` of "${sheet.name}"`}: ${left.join(', ')}.`,
    });
  }
  const level = findSheetLevel(sheet.name, columns);
  const headings = columns.map(({ heading }) => heading);
  return sheet.rows.slice(firstRow).flatMap((row, i): SourceRow[] => {
    if (countFilled(row) === 0 || isHeadingAgain(row, headings)) return [];
    const r = firstRow + i;
    const values = new Map<string, SourceValue>();
    for (const [c, { key }] of columns.entries()) {
      if (key === undefined || key === 'skip') continue;
      const cell = row[c] ?? { text: '' };
      if (cell.broken) faults.push(buildIntakeFault(cell.broken, at(r, c), cell.text));
      const text = cell.broken ? '' : cell.text;
      const before = values.get(key)?.text ?? '';
      const joined = before === '' ? text : [before, text].flatMap(splitList).join('\n');
      values.set(key, { text: joined, place: at(r, c) });
    }
    if (level !== undefined && !values.has('level'))
      values.set('level', { text: level, place: at(r, 0) });
    const place = { file, line: r + 1, spot: sheet.name };
    return [{ place, values, headings, cells: row.map(({ text }) => text) }];
  });
}

/** Printed catalogues repeat their headings on every page. */
function isHeadingAgain(row: Sheet['rows'][number], headings: readonly string[]): boolean {
  return headings.every((heading, c) => (row[c]?.text.trim() ?? '') === heading);
}

/** 0 → A, 26 → AA. */
function nameColumn(c: number): string {
  const last = String.fromCharCode(65 + (c % 26));
  return c < 26 ? last : nameColumn(Math.floor(c / 26) - 1) + last;
}
