import { writeXlsx } from 'hucre/xlsx';
import { formatCell } from './cells/format-cell.ts';
import { getPlain, readField } from './cells/record-fields.ts';
import type { Vocabulary } from './cells/vocabulary.ts';
import { COLUMNS, getHeading, type Column } from './columns.ts';
import type { Misread } from './draft.ts';
import type { ExistingRecord } from './existing-records.ts';
import type { Fault } from '../model/fault.ts';

/** A workbook of records, all columns that any of them fills; importing it changes nothing. */
export async function buildWorkbook(
  records: readonly ExistingRecord[],
  vocabulary: Vocabulary,
): Promise<Uint8Array> {
  const codes = new Map(records.map(({ id, data }) => [id, getPlain(data['referenceCode'])]));
  const read = (record: ExistingRecord, column: Column): string => {
    if (column.key === 'slug') return record.slug;
    if (column.key === 'holder') return record.holder;
    const canonical = readField(record.data, column);
    // Another holder's may have the same code.
    const isOwn = canonical.startsWith(`${record.holder}/`);
    if (column.kind === 'parent') return isOwn ? (codes.get(canonical) ?? canonical) : canonical;
    return formatCell(column, canonical, vocabulary);
  };
  const columns = COLUMNS.filter(
    (column) =>
      (column.kind !== 'helper' || column.key === 'slug' || column.key === 'holder') &&
      records.some((record) => read(record, column) !== ''),
  );
  const rows = [
    columns.map(({ key }) => getHeading(key)),
    ...records.map((record) => columns.map((column) => read(record, column))),
  ];
  return await writeSheet('档案目录', rows);
}

/** The rows that were not understood, as they stand, each with what is wrong with it: to be mended and imported again. */
export async function buildSetAside(
  misread: readonly Misread[],
  explain: (fault: Fault) => string,
): Promise<Uint8Array> {
  const groups = Map.groupBy(misread, ({ row }) => row.headings.join('\t'));
  const sheets = [...groups.values()].map((group, i) => {
    const rows = group.map(({ row, faults }) => [...row.cells, faults.map(explain).join('\n')]);
    const width = Math.max(...rows.map((row) => row.length)) - 1;
    const headings = group[0]?.row.headings ?? [];
    const head = Array.from({ length: width }, (_, c) => headings[c] ?? '');
    const squared = rows.map((row) => [...pad(row.slice(0, -1), width), row.at(-1) ?? '']);
    return { name: `待改 ${i + 1}`, rows: [[...head, SET_ASIDE_HEADING], ...squared] };
  });
  return await writeXlsx({ sheets });
}

/** Known as a column that is not imported. */
export const SET_ASIDE_HEADING = '导入时的问题';

function pad(cells: readonly string[], width: number): string[] {
  return Array.from({ length: width }, (_, c) => cells[c] ?? '');
}

async function writeSheet(name: string, rows: string[][]): Promise<Uint8Array> {
  return await writeXlsx({ sheets: [{ name, rows, freezePane: { rows: 1 } }] });
}
