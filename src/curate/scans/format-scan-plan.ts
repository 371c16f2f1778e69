import type { Language } from '../../model/local-text.ts';
import { formatTable } from '../table.ts';
import type { PlannedScans, PlannedPart } from './plan-scans.ts';

/** Rows that are shown; the rest is counted. */
const MOST_ROWS = 80;

/** What would come in: a row a part, then what to mind of each record. */
export function formatScanPlan(records: readonly PlannedScans[], language: Language): string {
  const zh = language === 'zh';
  const rows = records.flatMap(({ id, code, existing, parts }) =>
    parts.map(({ from, id: part, state, notes, filePage }) => {
      const { width, height, dpi } = from.scan.image;
      const page = filePage === undefined ? '' : ` [${filePage}]`;
      return [
        `${from.scan.name}${page}`,
        `${id}${existing ? '' : zh ? '（新）' : ' (new)'}`,
        code,
        part,
        `${width}×${height}`,
        dpi === undefined ? '—' : String(dpi),
        `${STATES[state][language]}${notes.length === 0 ? '' : zh ? '，见下' : ', see below'}`,
      ];
    }),
  );
  const head = zh
    ? ['文件', '条目', '档号', '部件', '像素', 'dpi', '说明']
    : ['file', 'record', 'code', 'part', 'pixels', 'dpi', 'remark'];
  const more = rows.length - MOST_ROWS;
  const remarks = listRemarks(records, language);
  const { made, parts, there } = countPlan(records);
  return [
    ...(rows.length > 0 ? [formatTable(head, rows.slice(0, MOST_ROWS))] : []),
    ...(more > 0 ? [zh ? `… 另有 ${more} 行` : `… and ${more} more`] : []),
    ...(remarks.length > 0 ? ['', zh ? '请留意：' : 'Mind:', ...remarks] : []),
    '',
    zh
      ? `新条目 ${made}，收进部件 ${parts}，已有或重复 ${there}。`
      : `${made} new records, ${parts} parts to come in, ${there} there already or twice.`,
  ].join('\n');
}

/** Each remark once, with what it is said of; whole, where a table would cut it short. */
function listRemarks(records: readonly PlannedScans[], language: Language): string[] {
  const said = records.flatMap(({ id, code, existing, notes, parts }) => [
    ...[...(existing ? [] : [NO_RECORD]), ...notes].map((note) => ({
      of: `${id} (${code})`,
      note,
    })),
    ...parts.flatMap((part) => part.notes.map((note) => ({ of: part.from.scan.name, note }))),
  ]);
  return [...Map.groupBy(said, ({ note }) => note[language])].map(([note, those]) => {
    const names = [...new Set(those.map(({ of }) => of))];
    const more = names.length > MOST_NAMES ? ` … (${names.length})` : '';
    return `  · ${note}${language === 'zh' ? '：' : ': '}${names.slice(0, MOST_NAMES).join('、')}${more}`;
  });
}

/** Names after a remark; the rest is counted. */
const MOST_NAMES = 6;

const STATES: Readonly<Record<PlannedPart['state'], Readonly<Record<Language, string>>>> = {
  new: { zh: '收进', en: 'comes in' },
  there: { zh: '已有，不动', en: 'there already' },
  twin: { zh: '与上面的同一部件内容相同，不收', en: 'same bytes as that part, left out' },
};

const NO_RECORD = {
  zh: '没有这个档号的条目，将新建一个未开放的；题名、责任者、日期待写',
  en: 'no record has this code: one is made, not opened, with title, creator and date to be written',
};

export function countPlan(records: readonly PlannedScans[]): {
  readonly made: number;
  readonly parts: number;
  readonly there: number;
} {
  const all = records.flatMap(({ parts }) => parts);
  const fresh = all.filter(({ state }) => state === 'new').length;
  const made = records.filter(({ existing }) => !existing).length;
  return { made, parts: fresh, there: all.length - fresh };
}
