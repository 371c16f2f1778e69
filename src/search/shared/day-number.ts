// Shared by build and browser: days as numbers that sort, see COLUMNS in index-format.ts.

const FIRST_MONTH = 0;
const LAST_MONTH = 11;
const LAST_DAY = 31;

/** `1935`, `1935-04` or `1935-04-12`, the missing filled up from below or above; 0 for anything else. */
export function parseDayNumber(text: string, fill: 'earliest' | 'latest'): number {
  const match = /^(\d{1,4})(?:-(\d\d?)(?:-(\d\d?))?)?$/.exec(text.trim());
  if (!match) return 0;
  const [, year = '', month, day] = match;
  const isLatest = fill === 'latest';
  const months = month === undefined ? (isLatest ? LAST_MONTH : FIRST_MONTH) : Number(month) - 1;
  const days = day === undefined ? (isLatest ? LAST_DAY : 1) : Number(day);
  return (Number(year) * 12 + months) * 32 + days;
}

export function getYear(dayNumber: number): number {
  return Math.floor(dayNumber / 32 / 12);
}
