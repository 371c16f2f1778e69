import { type Day, formatDay } from './day.ts';
import { spellNumber } from './numerals.ts';
import { nameYear } from './sexagenary.ts';

/** A date of the traditional calendar. */
export interface LunarDate {
  /** Gregorian year in which the lunar year began. */
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  readonly leap: boolean;
  /** 1–30. */
  readonly date: number;
}

const reader = new Intl.DateTimeFormat('en-u-ca-chinese', {
  timeZone: 'UTC',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
});

/** From ICU's Chinese calendar, reckoned for 120° E. */
export function getLunarDate(day: Day): LunarDate {
  const parts = new Map<string, string>(
    reader
      .formatToParts(new Date(`${formatDay(day)}T12:00:00Z`))
      .map((part) => [part.type, part.value]),
  );
  const month = parts.get('month') ?? '';
  return {
    year: Number(parts.get('relatedYear')),
    month: Number.parseInt(month, 10),
    leap: /bis/i.test(month),
    date: Number(parts.get('day')),
  };
}

const MONTHS = '正二三四五六七八九十';

/** 正月, 闰三月, 冬月, 腊月. */
export function nameLunarMonth({ month, leap }: LunarDate): string {
  const name = month === 11 ? '冬' : month === 12 ? '腊' : MONTHS.charAt(month - 1);
  return `${leap ? '闰' : ''}${name}月`;
}

/** 初一, 十五, 廿一, 三十: always two characters. */
export function nameLunarDay({ date }: LunarDate): string {
  if (date <= 10) return `初${spellNumber(date)}`;
  if (date < 20 || date === 30 || date === 20) return date === 20 ? '二十' : spellNumber(date);
  return `廿${spellNumber(date - 20)}`;
}

/** 乙亥年三月初十. */
export function spellLunarDate(date: LunarDate): string {
  return `${nameYear(date.year)}年${nameLunarMonth(date)}${nameLunarDay(date)}`;
}
