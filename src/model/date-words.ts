// Shared by build and browser: no parsing library, no locale data.
import type { Language } from './local-text.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
const SEASONS: Readonly<Record<Language, readonly string[]>> = {
  zh: ['春', '夏', '秋', '冬'],
  en: ['spring', 'summer', 'autumn', 'winter'],
};

/** One point of a date: the digits as written, `X` for those unknown. */
export interface Moment {
  readonly year: string;
  readonly month?: string | undefined;
  readonly day?: string | undefined;
  /** 0 for spring to 3 for winter. */
  readonly season?: number | undefined;
  readonly isApproximate: boolean;
  readonly isUncertain: boolean;
}

/** Reads `1935`, `1935-04~`, `193X`, `1935-21` …; doubt about one component counts for the whole. */
export function findMoment(text: string): Moment | undefined {
  const match = /^(-?[\dX]{4})(?:-([\dX]{2}))?(?:-([\dX]{2}))?$/.exec(text.replace(/[?~%]/g, ''));
  if (!match) return undefined;
  const [, year = '', second, day] = match;
  const season = Number(second) - 21;
  const isSeason = season >= 0 && season < 4;
  return {
    year,
    month: second === 'XX' || isSeason ? undefined : second,
    day: day === 'XX' ? undefined : day,
    season: isSeason ? season : undefined,
    isApproximate: /[~%]/.test(text),
    isUncertain: /[?%]/.test(text),
  };
}

/**
 * Several moments, each in words that leave out what the reader already knows: Chinese what the one before
 * has said, English what the next one will say. Nothing where one of them has no words.
 */
export function findWords(moments: readonly Moment[], language: Language): string[] | undefined {
  const words = moments.map((moment, i) => {
    const other = language === 'zh' ? moments[i - 1] : moments[i + 1];
    const plain = language === 'zh' ? sayZh(moment, other) : sayEn(moment, other);
    return plain && qualify(plain, moment, language);
  });
  return words.every((word) => word !== undefined) ? words : undefined;
}

function qualify(words: string, moment: Moment, language: Language): string {
  const { isApproximate, isUncertain } = moment;
  if (language === 'en') return `${isApproximate ? 'c. ' : ''}${words}${isUncertain ? ' (?)' : ''}`;
  const doubts = [isApproximate ? '约' : '', isUncertain ? '存疑' : ''].filter(
    (word) => word !== '',
  );
  return doubts.length === 0 ? words : `${words}(${doubts.join('，')})`;
}

function sayZh(moment: Moment, before: Moment | undefined): string | undefined {
  const { year, month, day, season } = moment;
  if (year === 'XXXX') return month === undefined ? '日期不详' : undefined;
  const years = sayYearZh(year);
  if (years === undefined) return undefined;
  if (season !== undefined) return `${years}${SEASONS.zh[season] ?? ''}`;
  if (month === undefined) return years;
  const months = sayNumber(month);
  if (months === undefined) return undefined;
  const isSameYear = before?.year === year && before.month !== undefined;
  const upToMonth = `${isSameYear ? '' : years}${months}月`;
  if (day === undefined) return upToMonth;
  const days = sayDays(day);
  const isSameMonth = isSameYear && before.month === month && before.day !== undefined;
  return days && `${isSameMonth ? '' : upToMonth}${days}日`;
}

function sayEn(moment: Moment, next: Moment | undefined): string | undefined {
  const { year, month, day, season } = moment;
  if (year === 'XXXX') return month === undefined ? 'undated' : undefined;
  const years = sayYearEn(year);
  if (years === undefined) return undefined;
  if (season !== undefined) return `${SEASONS.en[season] ?? ''} ${years}`;
  if (month === undefined) return years;
  const months = MONTHS[Number(month) - 1];
  if (months === undefined) return undefined;
  const isPlain = next !== undefined && !isDoubtful(moment) && !isDoubtful(next);
  const isSameYear = isPlain && next.year === year && next.month !== undefined;
  const fromMonth = isSameYear ? months : `${months} ${years}`;
  if (day === undefined) return fromMonth;
  const days = sayDays(day);
  const isSameMonth = isSameYear && next.month === month && next.day !== undefined;
  return days && (isSameMonth ? days : `${days} ${fromMonth}`);
}

function isDoubtful({ isApproximate, isUncertain }: Moment): boolean {
  return isApproximate || isUncertain;
}

function sayYearZh(year: string): string | undefined {
  if (/^\d{4}$/.test(year)) return `${Number(year)}年`;
  if (/^-\d{4}$/.test(year)) return `公元前${1 - Number(year)}年`;
  if (/^\d{3}X$/.test(year)) return `${Number(`${year.slice(0, 3)}0`)}年代`;
  if (/^\d\dXX$/.test(year)) return `${Number(year.slice(0, 2)) + 1}世纪`;
  return undefined;
}

function sayYearEn(year: string): string | undefined {
  if (/^\d{4}$/.test(year)) return `${Number(year)}`;
  if (/^-\d{4}$/.test(year)) return `${1 - Number(year)} BC`;
  if (/^\d{3}X$/.test(year)) return `${Number(`${year.slice(0, 3)}0`)}s`;
  if (/^\d\dXX$/.test(year)) return `${sayOrdinal(Number(year.slice(0, 2)) + 1)} century`;
  return undefined;
}

function sayOrdinal(number: number): string {
  const isTeen = number >= 11 && number <= 13;
  return `${number}${isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th')}`;
}

/** `12` → 12, `0X` → 1–9, `1X` → 10–19. */
function sayDays(digits: string): string | undefined {
  const ten = /^([012])X$/.exec(digits)?.[1];
  if (ten !== undefined) return ten === '0' ? '1–9' : `${ten}0–${ten}9`;
  return sayNumber(digits);
}

function sayNumber(digits: string): string | undefined {
  return /^\d+$/.test(digits) ? String(Number(digits)) : undefined;
}
