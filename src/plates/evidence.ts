import { type DaySpan, getDayParts } from './almanac/day.ts';
import { spellMonthDay, spellNumber } from './almanac/numerals.ts';
import type { PlateSource, Statement } from './plate-data.ts';

/** How many independent sources of standing a statement rests on. */
export type Strength = 'two' | 'one' | 'none';

export function weighSources(ids: readonly string[], sources: readonly PlateSource[]): Strength {
  const cited = sources.filter(({ id, standing }) => standing === 'cited' && ids.includes(id));
  const count = new Set(cited.map(({ id, family }) => family ?? id)).size;
  return count >= 2 ? 'two' : count === 1 ? 'one' : 'none';
}

export const STRENGTH_NAMES = { two: '两源以上', one: '一源·待核', none: '待核' } as const;

/** Names of the sources of standing; 待核 stands for what is not. */
export function nameSources(ids: readonly string[], sources: readonly PlateSource[]): string {
  const named = sources.filter(({ id }) => ids.includes(id));
  const cited = named.filter(({ standing }) => standing === 'cited').map(({ short }) => short);
  const pending = named.filter(({ standing }) => standing === 'unsettled');
  if (cited.length === 0) return pending.length === 0 ? '出处待补，待核' : '仅见于待核来源，待核';
  return `${cited.join('、')}${pending.length === 0 ? '' : '；另有待核来源'}`;
}

/** 四月十八日至十九日, 四月, 三月二十八日. */
export function spellSpan(span: DaySpan): string {
  const first = getDayParts(span.from);
  const last = getDayParts(span.to);
  if (span.precision === 'month') return `${spellNumber(first.month)}月`;
  if (span.from === span.to) return spellMonthDay(span.from);
  return first.month === last.month
    ? `${spellMonthDay(span.from)}至${spellNumber(last.date)}日`
    : `${spellMonthDay(span.from)}至${spellMonthDay(span.to)}`;
}

/** The statement's own wording of its date, else the spelt date, else that the day is unknown. */
export function spellWhen(statement: Statement): string {
  return statement.when ?? (statement.date ? spellSpan(statement.date) : '日期不详');
}
