// Shared by build and browser: Chinese numerals as they stand in dates.

const DIGITS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    '〇零○',
    '一元正壹',
    '二贰貳两兩',
    '三叁參叄',
    '四肆',
    '五伍',
    '六陆陸',
    '七柒',
    '八捌',
    '九玖',
  ].flatMap((forms, value) => [...forms].map((form) => [form, value])),
);
const UNITS: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100 };
const TENS: Readonly<Record<string, number>> = { 廿: 20, 卅: 30, 卌: 40 };

/** All that a numeral of a date may hold, for a character class of a regular expression. */
export const NUMERALS = `0-9０-９${Object.keys({ ...DIGITS, ...UNITS, ...TENS }).join('')}`;

/** 24, ２４, 二十四, 二四, 廿四, 元; nothing for what is no numeral. */
export function parseNumeral(text: string): number | undefined {
  const plain = text.normalize('NFKC');
  if (/^\d+$/.test(plain)) return Number(plain);
  const characters = [...plain];
  if (characters.length > 1 && characters.every((character) => character in DIGITS)) {
    return Number(characters.map((character) => DIGITS[character]).join(''));
  }
  let total = 0;
  let digit: number | undefined;
  for (const character of characters) {
    const unit = UNITS[character];
    const tens = TENS[character];
    if (unit !== undefined) total += (digit ?? 1) * unit;
    else if (tens !== undefined) total += tens;
    else if (character in DIGITS) {
      digit = DIGITS[character];
      continue;
    } else return undefined;
    digit = undefined;
  }
  return characters.length === 0 ? undefined : total + (digit ?? 0);
}
