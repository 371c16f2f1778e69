import { readFileSync } from 'node:fs';
import path from 'node:path';
import { editYaml } from '../yaml/edit-yaml.ts';
import { writeFresh } from '../yaml/write-yaml.ts';
import { getValue, type RecordData } from './cells/record-fields.ts';
import { COLUMNS } from './columns.ts';
import { markText, type ImportLog } from './import-log.ts';
import type { PlannedRecord } from './plan-import.ts';
import type { FileWrite } from './write-files.ts';

/** What planned records are written as, below `root`; existing ones stay where they are, with their comments. */
export function listRecordWrites(
  records: readonly PlannedRecord[],
  root: string,
): readonly FileWrite[] {
  return records.flatMap(({ id, existing, data, changes }): FileWrite[] => {
    const paths = changes
      .filter(({ kind }) => kind === 'set' || kind === 'overwritten')
      .map(({ column }) => column.path);
    if (!existing)
      return [{ file: path.join(root, 'records', id, 'record.yaml'), text: formatRecord(data) }];
    if (paths.length === 0) return [];
    const before = readFileSync(existing.path, 'utf8');
    const text = [...new Set(paths)].reduce(
      (edited, field) => editYaml(edited, field.split('.'), getValue(data, field)),
      before,
    );
    return [{ file: existing.path, text }];
  });
}

/** Fields in the order of the columns. */
export function formatRecord(data: RecordData): string {
  const order = [...new Set(COLUMNS.map((column) => column.path.split('.')[0] ?? ''))];
  const known = order.filter((name) => data[name] !== undefined);
  const others = Object.keys(data).filter((name) => !order.includes(name));
  const sorted = Object.fromEntries([...known, ...others].map((name) => [name, data[name]]));
  return writeFresh(sorted);
}

/** The log after this import: what the catalogue said now of its records, and what it said before of all others. */
export function updateLog(log: ImportLog, records: readonly PlannedRecord[]): ImportLog {
  const next = new Map(log);
  for (const { draft } of records) {
    const marks = new Map(next.get(draft.referenceCode));
    for (const { key, kind } of COLUMNS) {
      const value = draft.values.get(key);
      if (value !== undefined && kind !== 'helper') marks.set(key, markText(value));
    }
    next.set(draft.referenceCode, marks);
  }
  return next;
}
