// Shared by build and browser: dates as they stand in running text.
import { NUMERALS, parseNumeral } from './numerals.ts';

/** As precise as it was written. A month without `isLunar` is one of the Gregorian calendar. */
export interface CalendarDate {
  readonly year: number;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  readonly isLunar?: boolean | undefined;
}

/** `start` and `end` are offsets in UTF-16 units, end excluded. */
export interface FoundDate extends CalendarDate {
  readonly start: number;
  readonly end: number;
}

interface Era {
  /** The year before its first. */
  readonly before: number;
  readonly years: number;
  readonly isLunar: boolean;
}

const ERAS = new Map<string, Era>();
for (const [names, before, years, isLunar = true] of [
  ['民国 民國', 1911, 120, false],
  ['宣统 宣統', 1908, 3],
  ['光绪 光緒', 1874, 34],
  ['同治', 1861, 13],
  ['咸丰 咸豐', 1850, 11],
  ['道光', 1820, 30],
  ['嘉庆 嘉慶', 1795, 25],
  ['乾隆', 1735, 60],
  ['雍正', 1722, 13],
  ['康熙', 1661, 61],
  ['顺治 順治', 1643, 18],
  ['崇祯 崇禎', 1627, 17],
  ['万历 萬曆 萬歷', 1572, 48],
  ['洪宪 洪憲', 1915, 1, false],
  ['康德', 1933, 12, false],
  ['昭和', 1925, 64, false],
  ['大正', 1911, 15, false],
  ['明治', 1867, 45, false],
] as const) {
  for (const name of names.split(' ')) ERAS.set(name, { before, years, isLunar });
}

const NUMERAL = `[${NUMERALS}]`;
const LUNAR = '[阴陰农農旧舊夏古][历曆歷]';
const MONTHS =
  'january february march april may june july august september october november december';
const ENGLISH = MONTHS.split(' ')
  .map((month) => `${month}|${month.slice(0, 3)}`)
  .join('|');
const YEAR = '1[0-9]{3}|20[0-9]{2}';

const CHINESE_DATE = new RegExp(
  `(?:(?<era>${[...ERAS.keys()].join('|')})(?<eraYear>${NUMERAL}{1,5})年` +
    `|(?<![0-9０-９])(?<year>${YEAR}|[１２][０-９]{3}|[一二][〇零○一二三四五六七八九]{3})年)` +
    `(?:[,，、]?(?<lunar>${LUNAR})?(?<leap>[闰閏])?(?:(?<month>${NUMERAL}{1,3})|(?<named>[冬腊臘]))月` +
    `(?:份|初?(?<day>${NUMERAL}{1,3})[日号號]?)?)?`,
  'gu',
);
const WESTERN_DATE = new RegExp(
  `(?<![\\p{L}\\p{N}_·/.-])(?:(?<year>${YEAR})(?:([-/.])(?<month>0?[1-9]|1[0-2])(?:\\2(?<day>[12][0-9]|3[01]|0?[1-9]))?)?` +
    `|(?:(?<day1>[12][0-9]|3[01]|[1-9])(?:st|nd|rd|th)?\\s+)?(?<name>${ENGLISH})\\b\\.?` +
    `(?:\\s+(?<day2>[12][0-9]|3[01]|[1-9])(?:st|nd|rd|th)?)?,?\\s+(?<year2>${YEAR}))(?![\\p{L}\\p{N}_-])`,
  'giu',
);

/** In the order of the text. */
export function findDates(text: string): FoundDate[] {
  const found = [
    ...[...text.matchAll(CHINESE_DATE)].flatMap((match) => readChinese(match)),
    ...[...text.matchAll(WESTERN_DATE)].flatMap((match) => readWestern(match)),
  ];
  return found.sort((a, b) => a.start - b.start);
}

function readChinese(match: RegExpExecArray): FoundDate[] {
  const { era, eraYear = '', year = '', lunar, month = '', named, day = '' } = match.groups ?? {};
  const reign = era === undefined ? undefined : ERAS.get(era);
  const count = parseNumeral(reign ? eraYear : year);
  if (count === undefined || (reign && (count < 1 || count > reign.years))) return [];
  const isLunar = lunar !== undefined || named !== undefined || (reign?.isLunar ?? false);
  const months = named === undefined ? parseNumeral(month) : named === '冬' ? 11 : 12;
  return place(match, { year: (reign?.before ?? 0) + count, isLunar }, months, parseNumeral(day));
}

function readWestern(match: RegExpExecArray): FoundDate[] {
  const { year, month, day, day1, name, day2, year2 } = match.groups ?? {};
  if (name === undefined) return place(match, { year: Number(year) }, read(month), read(day));
  const months = MONTHS.split(' ').findIndex((full) =>
    full.startsWith(name.slice(0, 3).toLowerCase()),
  );
  return place(match, { year: Number(year2) }, months + 1, read(day1 ?? day2));
}

function read(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits);
}

/** Months and days that no calendar has are left out. */
function place(
  match: RegExpExecArray,
  { year, isLunar = false }: CalendarDate,
  month: number | undefined,
  day: number | undefined,
): FoundDate[] {
  const hasMonth = month !== undefined && month >= 1 && month <= 12;
  const hasDay = hasMonth && day !== undefined && day >= 1 && day <= 31;
  return [
    {
      year,
      month: hasMonth ? month : undefined,
      day: hasDay ? day : undefined,
      isLunar: hasMonth && isLunar,
      start: match.index,
      end: match.index + match[0].length,
    },
  ];
}
