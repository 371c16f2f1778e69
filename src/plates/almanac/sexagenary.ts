import type { Day } from './day.ts';

const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';
// 1949-10-01 and 2000-01-07 were 甲子; in days since 1970 the latter is 10963.
const A_FIRST_DAY = 10_963;

/** 0 is 甲子, 59 is 癸亥. */
export function nameOfCycle(index: number): string {
  const place = ((index % 60) + 60) % 60;
  return STEMS.charAt(place % 10) + BRANCHES.charAt(place % 12);
}

export function getDayOfCycle(day: Day): number {
  return (((day - A_FIRST_DAY) % 60) + 60) % 60;
}

/** 乙酉 … of a day. */
export function nameDay(day: Day): string {
  return nameOfCycle(getDayOfCycle(day));
}

/** 乙亥 for the lunar year that began in 1935. */
export function nameYear(year: number): string {
  return nameOfCycle(year - 4);
}
