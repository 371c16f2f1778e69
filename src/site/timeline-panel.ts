import type { StringKey, Translate } from '../i18n/strings.ts';
import { formatDate } from '../model/date-display.ts';
import type { Language } from '../model/local-text.ts';
import { buildBar, type Bar } from '../timeline/bar.ts';
import type { Panel, Row } from '../timeline/panels.ts';
import type { Tick } from '../timeline/ruler.ts';
import type { Sheaf } from '../timeline/sheaves.ts';
import type { TimelineEntry, TimelineKind } from './timeline-entries.ts';

/** Where a row's words stand: beside its bar where there is room, else below it. */
export type Side = 'after' | 'before' | 'below';

export interface TimelineRow {
  readonly id?: string | undefined;
  readonly kind: TimelineKind;
  readonly date: string;
  /** Machine-readable, where HTML has a form for it. */
  readonly datetime?: string | undefined;
  readonly text: string;
  readonly language: Language;
  readonly href?: string | undefined;
  readonly place?: TimelineEntry['place'];
  readonly sources: readonly { number: number; slug: string }[];
  readonly isPending: boolean;
  readonly contests: readonly { href: string; date: string }[];
  readonly mark?: string | undefined;
  readonly side: Side;
  readonly bar: Bar;
  readonly isApproximate: boolean;
  readonly isUncertain: boolean;
}

export interface TimelinePanel {
  readonly id: string;
  readonly title: string;
  /** Hundredths of the ruler. */
  readonly ticks: readonly { at: number; text: string }[];
  readonly rows: readonly TimelineRow[];
  readonly crowded: readonly { href: string; text: string; left: number; width: number }[];
}

export interface PanelContext {
  readonly language: Language;
  readonly t: Translate;
  readonly numberOf: ReadonlyMap<string, number>;
  /** Address of the search page. */
  readonly search: string;
  readonly sayDate: (id: string) => string | undefined;
}

export function buildPanelModel(
  panel: Panel<TimelineEntry>,
  context: PanelContext,
): Omit<TimelinePanel, 'title'> {
  const length = panel.last + 1 - panel.first;
  const share = (day: number): number => (100 * (day - panel.first)) / length;
  const { t } = context;
  return {
    id: panel.year === undefined ? 'years' : `year-${panel.year}`,
    ticks: panel.ticks.map((tick) => ({ at: share(tick.day), text: sayTick(tick, context) })),
    rows: panel.rows.map((row) => buildRow(row, panel, context)),
    crowded: panel.crowded.map(({ year, count, first, last }) => ({
      href: `#year-${year}`,
      text: t('timeline-crowded', { year, n: count }),
      left: share(first),
      width: share(last + 1) - share(first),
    })),
  };
}

function buildRow(
  row: Row<TimelineEntry>,
  panel: Panel<TimelineEntry>,
  context: PanelContext,
): TimelineRow {
  const { span } = 'entry' in row ? row.entry : row.sheaf;
  const bar = buildBar(span, panel);
  const words = 'entry' in row ? sayEntry(row.entry, context) : saySheaf(row.sheaf, context);
  const { isApproximate, isUncertain } = span;
  return { ...words, bar, side: findSide(bar), isApproximate, isUncertain };
}

type Words = Omit<TimelineRow, 'bar' | 'side' | 'isApproximate' | 'isUncertain'>;

function sayEntry(entry: TimelineEntry, { language, numberOf, sayDate }: PanelContext): Words {
  const { edtf } = entry.date;
  return {
    id: entry.id,
    kind: entry.kind,
    date: formatDate(entry.date, language),
    datetime: /^\d{4}(-\d\d){0,2}$/.test(edtf) ? edtf : undefined,
    text: entry.text,
    language: entry.language,
    href: entry.href,
    place: entry.place,
    sources: entry.sources
      .map((slug) => ({ slug, number: numberOf.get(slug) ?? 0 }))
      .sort((a, b) => a.number - b.number),
    isPending: entry.isPending,
    contests: entry.contests.flatMap((id) => {
      const date = sayDate(id);
      return date === undefined ? [] : [{ href: `#${id}`, date }];
    }),
    mark: entry.mark,
  };
}

function saySheaf({ count, from, to }: Sheaf, { language, t, search }: PanelContext): Words {
  return {
    kind: 'record',
    date: formatDate({ edtf: from === to ? from : `${from}/${to}` }, language),
    text: t('timeline-sheaf', { n: count }),
    language,
    href: `${search}?from=${from}&to=${to}`,
    sources: [],
    isPending: false,
    contests: [],
  };
}

function findSide({ left, width }: Bar): Side {
  if (left + width <= 55) return 'after';
  return left >= 45 ? 'before' : 'below';
}

/** English says months by name, which no string of ours has. */
function sayTick({ unit, year, month, date }: Tick, { language, t }: PanelContext): string {
  const name =
    language === 'zh'
      ? String(month)
      : new Date(Date.UTC(2000, month - 1)).toLocaleString('en', {
          month: 'short',
          timeZone: 'UTC',
        });
  const key = `timeline-tick-${unit}` as StringKey;
  return t(key, { year: year <= 0 ? `−${1 - year}` : year, month: name, date });
}
