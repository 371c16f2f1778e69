import type { Fault } from '../model/fault.ts';
import { recordSchema } from '../model/record.ts';
import { buildIntakeFault } from './build-intake-fault.ts';
import type { RecordData } from './cells/record-fields.ts';
import { COLUMNS } from './columns.ts';
import type { Draft } from './draft.ts';
import type { FieldChange } from './merge-record.ts';

/** What the model says of what the schema's rules are named. */
const RULES: Readonly<Record<string, string>> = {
  day: '应是日历上的某一天 a day of the calendar, 2024-06-09',
  edtf: 'EDTF',
  slug: 'a-z 0-9 -',
};

/** Faults of the fields that the import sets. What was wrong with the record before is no matter of the import. */
export function validateRecord(
  data: RecordData,
  draft: Draft,
  changes: readonly FieldChange[],
): Fault[] {
  if (changes.every(({ kind }) => kind !== 'set' && kind !== 'overwritten')) return [];
  const parsed = recordSchema.safeParse(data);
  if (parsed.success) return [];
  const changed = new Map(changes.map((change) => [change.column.path, change]));
  return parsed.error.issues.flatMap((issue): Fault[] => {
    const path = issue.path.join('.');
    const change = [...changed].find(
      ([field]) => path === field || path.startsWith(`${field}.`),
    )?.[1];
    if (!change) return [];
    const keys = COLUMNS.filter((column) => column.path === change.column.path).map(
      ({ key }) => key,
    );
    const place = keys.map((key) => draft.places.get(key)).find((one) => one !== undefined);
    const said = RULES[issue.message] ?? issue.message;
    return [buildIntakeFault('bad-cell', place ?? draft.row.place, change.after, { said })];
  });
}
