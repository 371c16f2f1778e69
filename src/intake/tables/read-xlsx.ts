import {
  readXlsx as parseXlsx,
  type Cell as ParsedCell,
  type CellValue,
  type Sheet as ParsedSheet,
} from 'hucre/xlsx';
import { buildIntakeFault } from '../build-intake-fault.ts';
import type { Cell, Sheet, SheetFile } from '../source.ts';
import { isZipWithin } from './check-zip.ts';

/** Bytes a workbook may unpack to; ten thousand rows are about ten million. */
export const LARGEST_WORKBOOK = 300_000_000;

/** Reads the visible sheets. Formulas count by the value the spreadsheet has left in them; macros are never looked at. */
export async function readXlsx(
  bytes: Uint8Array,
  file: string,
  largest = LARGEST_WORKBOOK,
): Promise<SheetFile> {
  const place = { file, spot: '' };
  try {
    if (!(await isZipWithin(bytes, largest))) {
      const megabytes = Math.round(largest / 1_000_000);
      const fault = buildIntakeFault('too-large', place, undefined, { megabytes });
      return { sheets: [], faults: [fault] };
    }
    const workbook = await parseXlsx(bytes, { sheets: (info) => !info.hidden && !info.veryHidden });
    return { sheets: workbook.sheets.map(readSheet), faults: [] };
  } catch (cause) {
    const said = (cause as Error).message.split('\n', 1)[0] ?? '';
    return { sheets: [], faults: [buildIntakeFault('broken-file', place, undefined, { said })] };
  }
}

function readSheet(sheet: ParsedSheet): Sheet {
  const rows = sheet.rows.map((row, r) =>
    row.map((value, c) => readCell(value, sheet.cells?.get(`${r},${c}`))),
  );
  const tallRows = new Set<number>();
  for (const { startRow, startCol, endRow } of sheet.merges ?? []) {
    const first = rows[startRow]?.[startCol];
    if (first === undefined || endRow === startRow) continue;
    tallRows.add(startRow);
    for (let r = startRow + 1; r <= endRow; r += 1) {
      const row = rows[r];
      if (row) row[startCol] = first;
    }
  }
  return { name: sheet.name, rows, tallRows };
}

function readCell(value: CellValue, cell: ParsedCell | undefined): Cell {
  const text = formatValue(value);
  if (cell?.type === 'error' || /^#(REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!)$/.test(text)) {
    return { text, broken: 'cell-error' };
  }
  if (cell?.type === 'formula' && text === '') {
    return { text: `=${cell.formula ?? ''}`, broken: 'formula-without-value' };
  }
  return { text };
}

/** A date by its day; spreadsheets have no zone, and the reader gives the day at midnight UTC. */
function formatValue(value: CellValue): string {
  if (value === null) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return String(value);
}
