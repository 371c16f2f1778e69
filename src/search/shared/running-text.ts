// Shared by build and browser.

const CHINESE = '[\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\u3000-\\u303F\\uFF00-\\uFFEF]';
const BLANK_IN_CHINESE = new RegExp(`(?<=${CHINESE})\\s+(?=[${CHINESE.slice(1, -1)}0-9])`, 'gu');

/** Lines as one text: Chinese without the blanks and line breaks that recognition leaves in it. */
export function joinRunningText(lines: readonly string[]): string {
  return lines.join('\n').replace(BLANK_IN_CHINESE, '');
}
