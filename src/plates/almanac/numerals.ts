import { type Day, getDayParts, getWeekday } from './day.ts';

const DIGITS = '〇一二三四五六七八九';

/** 1–9999 as read aloud: 十二, 一百零三, 一千二百. */
export function spellNumber(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 9999) {
    throw new RangeError(`1 to 9999 can be spelt, not ${value}`);
  }
  let text = '';
  let gap = false;
  for (const [unit, name] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(value / unit) % 10;
    if (digit === 0) {
      gap = text !== '';
      continue;
    }
    text += `${gap ? '零' : ''}${DIGITS.charAt(digit)}${name}`;
    gap = false;
  }
  return text.replace(/^一十/, '十');
}

/** Digit by digit, as years are written: 一九三五. */
export function spellDigits(value: number): string {
  return [...String(value)].map((digit) => DIGITS.charAt(Number(digit))).join('');
}

/** 四月十二日. */
export function spellMonthDay(day: Day): string {
  const { month, date } = getDayParts(day);
  return `${spellNumber(month)}月${spellNumber(date)}日`;
}

/** 民国二十四年 for 1935. */
export function spellMinguoYear(year: number): string {
  return `民国${spellNumber(year - 1911)}年`;
}

/** 日 to 六. */
export function spellWeekday(day: Day): string {
  return '日一二三四五六'.charAt(getWeekday(day));
}
