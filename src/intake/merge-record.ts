import { buildField, readField, setField, type RecordData } from './cells/record-fields.ts';
import { COLUMNS, type Column } from './columns.ts';
import { markText } from './import-log.ts';

/**
 * One field in which catalogue and record.yaml differ. `set`: the catalogue's value goes in. `kept`: it was changed by
 * hand and the catalogue says what it said last time. `conflict`: both have changed, or nobody knows who.
 */
export interface FieldChange {
  readonly column: Column;
  readonly kind: 'set' | 'kept' | 'conflict' | 'overwritten';
  /** Canonical texts. */
  readonly before: string;
  readonly after: string;
}

/** Three ways: what the catalogue says, what record.yaml says, and what the last import said (`log`, marks by column). */
export function mergeRecord(
  before: RecordData,
  values: ReadonlyMap<string, string>,
  log: ReadonlyMap<string, string> | undefined,
  { isNew, overwrite }: { readonly isNew: boolean; readonly overwrite: boolean },
): { data: RecordData; changes: FieldChange[] } {
  let data = before;
  const changes: FieldChange[] = [];
  for (const column of COLUMNS) {
    const theirs = values.get(column.key);
    if (theirs === undefined || column.kind === 'helper') continue;
    // Of the record before: a list in two languages is merged by two columns, one after the other.
    const ours = readField(before, column);
    if (theirs === ours || (isNew && theirs === '')) continue;
    const said = log?.get(column.key);
    const kind = isNew ? 'set' : decide(theirs, ours, said, overwrite);
    changes.push({ column, kind, before: ours, after: theirs });
    if (kind === 'set' || kind === 'overwritten') {
      data = setField(data, column.path, buildField(data, column, theirs));
    }
  }
  return { data, changes };
}

function decide(
  theirs: string,
  ours: string,
  said: string | undefined,
  overwrite: boolean,
): FieldChange['kind'] {
  if (said === markText(theirs)) return 'kept';
  if (said === markText(ours) || (said === undefined && ours === '')) return 'set';
  if (said === undefined && theirs === '') return 'kept';
  return overwrite ? 'overwritten' : 'conflict';
}
