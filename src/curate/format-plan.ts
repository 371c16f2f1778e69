import { getHeading } from '../intake/columns.ts';
import type { PlannedRecord } from '../intake/plan-import.ts';
import type { Language } from '../model/local-text.ts';
import { formatTable } from './table.ts';

/** Rows of a plan that are shown; the rest is counted. */
const MOST_ROWS = 60;

/** What an import would do: new records, then field by field what changes in existing ones. */
export function formatPlan(records: readonly PlannedRecord[], language: Language): string {
  const zh = language === 'zh';
  const made = records.filter(({ existing }) => !existing);
  const rows = records.flatMap(({ id, existing, draft, changes }): string[][] => {
    const code = draft.referenceCode;
    if (!existing) {
      return [
        [zh ? '新增' : 'new', id, code, zh ? '题名' : 'title', '', draft.values.get('title') ?? ''],
      ];
    }
    return changes.flatMap(({ kind, column, before, after }) =>
      kind === 'conflict'
        ? []
        : [[KINDS[kind][language], id, code, getHeading(column.key), before, after]],
    );
  });
  const same = records.filter(({ existing, changes }) => existing && changes.length === 0).length;
  const head = zh
    ? ['', '条目', '档号', '项目', '现在', '改为']
    : ['', 'record', 'code', 'field', 'now', 'will be'];
  const more = rows.length - MOST_ROWS;
  return [
    ...(rows.length > 0 ? [formatTable(head, rows.slice(0, MOST_ROWS))] : []),
    ...(more > 0 ? [zh ? `… 另有 ${more} 行` : `… and ${more} more`] : []),
    zh
      ? `新增 ${made.length}，有变化 ${records.length - made.length - same}，未变 ${same}。`
      : `${made.length} new, ${records.length - made.length - same} with changes, ${same} the same.`,
  ].join('\n');
}

const KINDS = {
  set: { zh: '更新', en: 'update' },
  kept: { zh: '保留手工改动', en: 'kept by hand' },
  overwritten: { zh: '覆盖', en: 'overwrite' },
} as const;

/** Fields changed on both sides; empty where there are none. */
export function explainConflicts(records: readonly PlannedRecord[], language: Language): string {
  const zh = language === 'zh';
  const rows = records.flatMap(({ id, draft, changes }) =>
    changes
      .filter(({ kind }) => kind === 'conflict')
      .map(({ column, before, after }) => [
        id,
        draft.referenceCode,
        getHeading(column.key),
        before,
        after,
      ]),
  );
  if (rows.length === 0) return '';
  const head = zh
    ? ['两边都改过的条目', '档号', '项目', '手工改成', '目录改成']
    : ['changed on both sides', 'code', 'field', 'by hand', 'catalogue'];
  return formatTable(head, rows);
}
